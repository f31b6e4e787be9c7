// Notes the day the orientation was notified: the month to sign the contract runs from it.
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';

export function NoterOrientation() {
  const { today } = useCase();
  const state = useCommandForm({
    type: 'noterOrientation',
    initial: { le: today },
    done: 'Orientation notée',
  });
  return (
    <CommandForm
      title="Noter la notification de l’orientation"
      lead="Le contrat est à signer dans le mois qui suit ce jour."
      send="Noter"
      state={state}
    >
      <DateField past label="Reçue par la personne le" {...state.form.getInputProps('le')} />
    </CommandForm>
  );
}
