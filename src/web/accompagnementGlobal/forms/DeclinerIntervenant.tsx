// The other member says no to an associated intervenant: nothing was opened to anybody.
import { Textarea } from '@mantine/core';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { useAgDates } from '../useAg.ts';

export function DeclinerIntervenant() {
  const { intervenant } = useAgDates();
  const state = useCommandForm({
    type: 'declinerIntervenant',
    initial: { intervenant: intervenant?.id ?? '', mot: '' },
    optional: ['mot'],
    done: 'Invitation déclinée',
  });
  return (
    <CommandForm
      title="Décliner l’intervenant associé"
      lead="Rien n’a été ouvert à personne. Dites pourquoi si cela peut aider."
      send="Décliner"
      state={state}
    >
      <Textarea
        label="Un mot (facultatif, lu par le binôme)"
        minRows={2}
        {...state.form.getInputProps('mot')}
      />
    </CommandForm>
  );
}
