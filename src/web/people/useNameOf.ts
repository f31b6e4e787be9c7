// The name of a colleague by id, from the directory.
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { agentsQuery } from '../api/queries.ts';

export function useNameOf(): (agent: string) => string {
  const { data } = useQuery(agentsQuery);
  return useCallback(
    (agent) => data?.agents.find((one) => one.id === agent)?.nom ?? 'un collègue',
    [data],
  );
}
