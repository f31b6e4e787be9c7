// Ends the link with the spouse's situation; the other pair reads that it ended, and not why.
import { finsDeLien } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';

const { separation, accordRetire } = finsDeLien;

export function TerminerLien() {
  const state = useCommandForm({
    type: 'terminerLien',
    initial: { cause: '' },
    done: 'Lien terminé',
  });
  return (
    <CommandForm
      title="Terminer le lien"
      lead="Les deux situations cessent de se connaître. L’autre binôme lit que le lien est terminé, pas pourquoi."
      send="Terminer le lien"
      state={state}
    >
      <Choices
        label="Pourquoi"
        options={{ separation, accordRetire }}
        {...state.form.getInputProps('cause')}
      />
    </CommandForm>
  );
}
