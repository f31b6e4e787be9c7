// The end of an unavailability: the clocks of contact start anew that day.
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';

export function Reprendre() {
  const { today } = useCase();
  const state = useCommandForm({
    type: 'reprendre',
    initial: { le: today },
    done: 'Accompagnement repris',
  });
  return (
    <CommandForm
      title="Noter la reprise"
      lead="Les contacts à reprendre se comptent à partir de ce jour."
      send="Reprendre l’accompagnement"
      state={state}
    >
      <DateField past label="Reprise le" {...state.form.getInputProps('le')} />
    </CommandForm>
  );
}
