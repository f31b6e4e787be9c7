// Withdraws the label: nothing new can be proposed any more, what runs goes on.
import { motifsRetrait } from '../../../../workflows/creche/vocabulary.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';

export function RetirerLabel() {
  const state = useCommandForm({
    type: 'retirerLabel',
    initial: { motif: '' },
    done: 'Label retiré',
  });
  return (
    <CommandForm
      title="Retirer le label"
      lead="Le label ne tient plus dès aujourd’hui&nbsp;: plus aucune place nouvelle ne peut être proposée. Les accueils en cours continuent jusqu’à leur fin."
      send="Retirer le label"
      state={state}
    >
      <Choices label="Motif" options={motifsRetrait} {...state.form.getInputProps('motif')} />
    </CommandForm>
  );
}
