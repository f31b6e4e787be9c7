// Keeps what is on screen of these crèches as it is now: a colleague's act on their places is asked for at once.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { caseQuery } from '../api/queries.ts';
import { useLive } from './LiveProvider.tsx';

/** Many crèches followed at once answer together: they are asked for once. */
const TOGETHER_MS = 40;

export function useFollowedPlaces(crecheIds: readonly string[]): void {
  const live = useLive();
  const queryClient = useQueryClient();
  const named = crecheIds.join(' ');
  useEffect(() => {
    if (live === null || named === '') return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askAgain = () => {
      timer = undefined;
      void queryClient.invalidateQueries({ queryKey: ['creches'] });
    };
    const onChange = (crecheId: string) => {
      void queryClient.invalidateQueries(caseQuery(crecheId));
      timer ??= setTimeout(askAgain, TOGETHER_MS);
    };
    const stops = named
      .split(' ')
      .map((crecheId) => live.followPlaces({ crecheId, onChange: () => onChange(crecheId) }));
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [live, queryClient, named]);
}
