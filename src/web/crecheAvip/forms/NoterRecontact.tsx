// Contact is taken up again with the family.
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';

export function NoterRecontact() {
  const { today } = useCase();
  const state = useCommandForm({
    type: 'noterRecontact',
    initial: { le: today as string },
    done: 'Contact repris',
  });
  return (
    <CommandForm
      title="Noter que le contact est repris"
      lead="Ce qui s’est dit ne se note pas ici. Une note entre référents peut le garder."
      send="Noter"
      state={state}
      focus="heading"
    >
      <DateField past label="Jour" {...state.form.getInputProps('le')} />
    </CommandForm>
  );
}
