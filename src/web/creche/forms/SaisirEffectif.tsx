// The children enrolled in a month, every way of welcome together: what the share of the label is reckoned with.
import { NativeSelect, NumberInput } from '@mantine/core';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { monthsToEnter, sayMonth } from '../sayCreche.ts';
import { useCreche } from '../useCreche.ts';

export function SaisirEffectif() {
  const { today, form: open } = useCase();
  const { effectifs } = useCreche();
  const first = open?.about ?? today.slice(0, 7);
  const state = useCommandForm<{ mois: string; enfants: number | '' }>({
    type: 'saisirEffectif',
    initial: { mois: first, enfants: effectifs[first] ?? '' },
    done: 'Effectif saisi',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Saisir l’effectif du mois"
      lead="Tous les enfants inscrits ce mois-là, quel que soit leur accueil. Aucun nom n’est demandé."
      send="Enregistrer l’effectif"
      state={state}
    >
      <NativeSelect
        label="Mois"
        data={[...new Set([...monthsToEnter(today), first])].map((mois) => ({
          value: mois,
          label: sayMonth(mois),
        }))}
        {...form.getInputProps('mois')}
      />
      <NumberInput label="Enfants inscrits" min={0} max={500} {...form.getInputProps('enfants')} />
    </CommandForm>
  );
}
