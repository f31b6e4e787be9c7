// Asks for an associated intervenant: who, until when, for what, with the person's agreement; the other member answers.
import { NativeSelect, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import {
  associables,
  rolesAssocies,
} from '../../../../workflows/accompagnementGlobal/intervenant.ts';
import { modesAccord } from '../../../../workflows/accompagnementGlobal/vocabulary.ts';
import { agentsQuery } from '../../api/queries.ts';
import { useCase } from '../../case/caseContext.ts';
import { Choices } from '../../case/forms/Choices.tsx';
import { CommandForm } from '../../case/forms/CommandForm.tsx';
import { useCommandForm } from '../../case/forms/useCommandForm.ts';
import { DateField } from '../../dates/DateField.tsx';

export function InviterIntervenant() {
  const { today } = useCase();
  const { data } = useQuery(agentsQuery);
  const fit = (data?.agents ?? []).filter(
    ({ organisation, roles }) =>
      associables.some((kind) => kind === organisation.kind) &&
      roles.some((role) => rolesAssocies.includes(role)),
  );
  const state = useCommandForm({
    type: 'inviterIntervenant',
    initial: { agent: '', jusquAu: '', mot: '', accordLe: today as string, accordMode: '' },
    done: 'Invitation proposée\u00a0: votre binôme doit l’accepter',
  });
  const { form } = state;
  return (
    <CommandForm
      title="Inviter un intervenant associé"
      lead="Il ne lira que ce que vous lui adressez, jusqu’à la date dite. Votre binôme doit être d’accord, et la personne aussi."
      send="Proposer l’invitation"
      state={state}
    >
      <NativeSelect
        label="Qui"
        data={[
          { value: '', label: 'Choisir…', disabled: true },
          ...fit.map(({ id, nom, organisation }) => ({
            value: id,
            label: `${nom}, ${organisation.nom}`,
          })),
        ]}
        {...form.getInputProps('agent')}
      />
      <Textarea
        label="Ce que vous lui demandez (il le lira)"
        minRows={3}
        {...form.getInputProps('mot')}
      />
      <DateField label="Jusqu’au" {...form.getInputProps('jusquAu')} />
      <DateField past label="Accord de la personne, le" {...form.getInputProps('accordLe')} />
      <Choices label="Donné" options={modesAccord} {...form.getInputProps('accordMode')} />
    </CommandForm>
  );
}
