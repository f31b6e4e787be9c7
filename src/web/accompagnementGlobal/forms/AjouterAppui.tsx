// What helps the person stands beside what hinders.
import { Textarea } from '@mantine/core';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';

export function AjouterAppui() {
  const state = useCommandForm({
    type: 'ajouterAppui',
    initial: { texte: '' },
    done: 'Appui ajouté',
  });
  return (
    <CommandForm title="Ajouter un appui" send="Ajouter" state={state}>
      <Textarea
        label="Ce qui aide"
        description="Un proche, un savoir-faire, un moyen de transport, une association…"
        minRows={2}
        {...state.form.getInputProps('texte')}
      />
    </CommandForm>
  );
}
