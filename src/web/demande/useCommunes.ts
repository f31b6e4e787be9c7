// The communes of the partnership; where there is only one, the request is already hers.
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { agentsQuery } from '../api/queries.ts';
import { useMe } from '../session/session.ts';
import { useRequestFormContext } from './requestForm.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export function useCommunes(): readonly Choice[] {
  const form = useRequestFormContext();
  const { organisation } = useMe();
  const { data } = useQuery(agentsQuery);
  const byId = new Map(
    (data?.agents ?? [])
      .filter((agent) => agent.organisation.kind === 'commune')
      .map((agent) => [agent.organisation.id, agent.organisation.nom]),
  );
  const communes = [...byId].map(([value, label]) => ({ value, label }));
  const settled =
    communes.find(({ value }) => value === organisation.id) ??
    (communes.length === 1 ? communes[0] : undefined);
  const known = form.getValues().commune;
  useEffect(() => {
    if (known === '' && settled !== undefined) form.setFieldValue('commune', settled.value);
  });
  return communes;
}
