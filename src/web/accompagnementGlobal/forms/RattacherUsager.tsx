// Says under which number RDV Service Public knows the person, or that it knows them no more.
import { NumberInput } from '@mantine/core';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { useAgContents, useMySide } from '../useAg.ts';

export function RattacherUsager() {
  const side = useMySide();
  const { usagers } = useAgContents();
  const state = useCommandForm({
    type: 'rattacherUsager',
    initial: { usager: (side && usagers[side]) ?? '' },
    optional: ['usager'],
    done: 'Rattachement enregistré',
  });
  return (
    <CommandForm
      title="Rattacher à RDV Service Public"
      lead="Les rendez-vous que votre organisation y prend pour cette personne arriveront ici. Ce que vous notez vous-même n’est jamais repris."
      send="Enregistrer"
      state={state}
    >
      <NumberInput
        label="Numéro d’usager (vide pour détacher)"
        description="Il est dans l’adresse de sa fiche, sur RDV Service Public."
        allowDecimal={false}
        allowNegative={false}
        {...state.form.getInputProps('usager')}
      />
    </CommandForm>
  );
}
