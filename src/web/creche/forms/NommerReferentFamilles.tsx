// Names the référent familles among the crèche's own gestionnaires.
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { agentsQuery } from '../../api/queries.ts';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { useCreche } from '../useCreche.ts';

export function NommerReferentFamilles() {
  const { data } = useQuery(agentsQuery);
  const { organisation, referentFamilles } = useCreche();
  const state = useCommandForm({
    type: 'nommerReferentFamilles',
    initial: { agent: referentFamilles ?? '' },
    done: 'Référent familles nommé',
  });
  const fit = (data?.agents ?? []).filter(
    (agent) => agent.organisation.id === organisation && agent.roles.includes('gestionnaire'),
  );
  return (
    <CommandForm
      title="Nommer le référent familles"
      lead="La personne de la crèche à qui s’adressent les familles et les référents."
      send="Nommer"
      state={state}
    >
      <NativeSelect
        label="Qui"
        data={[
          { value: '', label: 'Choisir…', disabled: true },
          ...fit.map(({ id, nom }) => ({ value: id, label: nom })),
        ]}
        {...state.form.getInputProps('agent')}
      />
    </CommandForm>
  );
}
