// An objective in the person's own words.
import { Textarea } from '@mantine/core';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';

export function FixerObjectif() {
  const state = useCommandForm({
    type: 'fixerObjectif',
    initial: { texte: '' },
    done: 'Objectif fixé',
  });
  return (
    <CommandForm
      title="Fixer un objectif"
      lead="Dans les mots de la personne&nbsp;: «&nbsp;Je voudrais…&nbsp;»"
      send="Ajouter l’objectif"
      state={state}
    >
      <Textarea
        label="L’objectif, dit par la personne"
        minRows={2}
        {...state.form.getInputProps('texte')}
      />
    </CommandForm>
  );
}
