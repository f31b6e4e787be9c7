// On the person's word, the sharing closes at once.
import { modesAccord } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';

export function RetirerAccord() {
  const { today } = useCase();
  const state = useCommandForm({
    type: 'retirerAccord',
    initial: { le: today, mode: '' },
    done: 'Retrait noté\u00a0: le partage est fermé',
  });
  return (
    <CommandForm
      title="La personne retire son accord"
      lead={
        'Le partage se ferme aussitôt. Chaque côté garde ce qu’il a écrit et ce qui a été signé ensemble\u00a0; l’accompagnement continue.'
      }
      send="Noter le retrait"
      state={state}
    >
      <DateField past label="Elle l’a dit le" {...state.form.getInputProps('le')} />
      <Choices label="Comment" options={modesAccord} {...state.form.getInputProps('mode')} />
    </CommandForm>
  );
}
