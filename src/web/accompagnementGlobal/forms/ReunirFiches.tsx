// Unites this record with that of another situation, once both are known to be one person's.
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { calls } from '../../api/calls.ts';
import { useCase } from '../../case/caseContext.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';

export function ReunirFiches() {
  const { view } = useCase();
  const { data } = useQuery({
    queryKey: ['cases', 'homonyms', view.id],
    queryFn: () => calls.searchCases({ texte: view.person.nom ?? '' }),
  });
  const others = (data?.cases ?? []).filter(
    ({ id, pathway }) => id !== view.id && pathway === view.pathway.id,
  );
  const state = useCommandForm({
    type: 'reunirFiches',
    initial: { avec: '' },
    done: 'Fiches réunies',
  });
  return (
    <CommandForm
      title="Réunir deux fiches d’une même personne"
      lead={
        'Les deux situations restent. Partout on lira la fiche de l’autre situation, et les coordonnées changent pour les deux, sauf celles qu’un binôme garde pour lui. Rien n’est perdu\u00a0: on peut les séparer.'
      }
      send="Réunir les fiches"
      state={state}
      blocked={others.length === 0}
    >
      {others.length === 0 ? (
        <p>
          {data
            ? 'Aucune autre situation à ce nom parmi celles dont vous répondez.'
            : 'Recherche des situations à ce nom…'}
        </p>
      ) : (
        <NativeSelect
          label="L’autre situation de cette personne"
          description="Parmi celles dont vous répondez, à ce nom."
          data={[
            { value: '', label: 'Choisir…', disabled: true },
            ...others.map(({ id, reference, personne, state: { label } }) => ({
              value: id,
              label: [personne, reference, label].filter(Boolean).join(' · '),
            })),
          ]}
          {...state.form.getInputProps('avec')}
        />
      )}
    </CommandForm>
  );
}
