// Tells the server how far I have read, once the thread is on screen and each time something joins it.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { calls } from '../../api/calls.ts';
import { agendaQuery } from '../../api/queries.ts';
import { useCase } from '../caseContext.ts';
import { feedQuery } from './useFeed.ts';

export function useMarkVisit(): void {
  const { view, feed } = useCase();
  const queryClient = useQueryClient();
  const count = feed.facts.length;

  useEffect(() => {
    if (count === 0) return;
    const mark = async () => {
      if (document.visibilityState !== 'visible') return;
      // What is new is counted from the agenda first: the visit would wipe it.
      await queryClient.ensureQueryData(agendaQuery).catch(() => null);
      const cursor = queryClient.getQueryData(feedQuery(view.id).queryKey)?.cursor;
      if (cursor) await calls.visit(view.id, cursor).catch(() => null);
    };
    const soon = setTimeout(() => void mark(), 1500);
    document.addEventListener('visibilitychange', mark);
    return () => {
      clearTimeout(soon);
      document.removeEventListener('visibilitychange', mark);
    };
  }, [view.id, count, queryClient]);
}
