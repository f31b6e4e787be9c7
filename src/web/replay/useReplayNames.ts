// Names of colleagues and of organisations by id, for what a replay shows.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { agentsQuery } from '../api/queries.ts';

export function useReplayNames(): (id: string) => string | null {
  const { data } = useQuery(agentsQuery);
  return useMemo(() => {
    const names = new Map(
      (data?.agents ?? []).flatMap(({ id, nom, organisation }) => [
        [id, nom],
        [organisation.id, organisation.nom],
      ]),
    );
    return (id) => names.get(id) ?? null;
  }, [data]);
}
