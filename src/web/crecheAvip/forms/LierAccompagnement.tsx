// Links the request to the accompagnement global of a parent, which its pair follows.
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { casesQuery } from '../../api/queries.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { usePersonName } from '../../privacy/entretien.tsx';

export function LierAccompagnement() {
  const { data } = useQuery(casesQuery({ filtre: 'enCours', limit: 200 }));
  const personName = usePersonName();
  const state = useCommandForm({
    type: 'lierAccompagnement',
    initial: { accompagnement: '' },
    done: 'Demande liée à l’accompagnement',
  });
  const mine = (data?.cases ?? []).filter(({ pathway }) => pathway === 'accompagnement-global');
  return (
    <CommandForm
      title="Lier à l’accompagnement du parent"
      lead="Une place donnée demandera alors de revoir le plan d’action, sans rien y changer. La crèche ne sait pas que ce lien existe."
      send="Lier"
      state={state}
    >
      <NativeSelect
        label="Accompagnement du parent"
        data={[
          { value: '', label: 'Choisir…', disabled: true },
          ...mine.map(({ id, personne, reference }) => ({
            value: id,
            label: `${personName(id, personne)}, ${reference}`,
          })),
        ]}
        {...state.form.getInputProps('accompagnement')}
      />
    </CommandForm>
  );
}
