// Follows one case: reads its facts once, then takes each new one as it is committed, and catches up after a cut.
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { FactView } from '../../../contract/facts.ts';
import type { Present } from '../../../contract/live.ts';
import { calls } from '../../api/calls.ts';
import { useLive } from '../../live/LiveProvider.tsx';
import { useMe } from '../../session/session.ts';
import { emptyFeed, type Feed, withFacts } from './feed.ts';

export const feedQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['feed', caseId],
    queryFn: () => readAll(caseId),
    staleTime: Number.POSITIVE_INFINITY,
  });

async function readAll(caseId: string): Promise<Feed> {
  let feed = emptyFeed;
  for (;;) {
    const page = await calls.facts(caseId, feed.cursor);
    feed = withFacts(feed, page.facts, page.cursor);
    if (!page.more) return feed;
  }
}

export interface LiveFeed {
  readonly facts: readonly FactView[];
  readonly loading: boolean;
  /** What somebody else wrote while this screen was open. */
  readonly fresh: ReadonlySet<string>;
  readonly latest: FactView | null;
  readonly present: readonly Present[];
  /** The case is no longer for this viewer. */
  readonly lost: boolean;
}

export function useFeed(caseId: string): LiveFeed {
  const { data, isPending } = useQuery(feedQuery(caseId));
  const live = useFollowing(caseId, data !== undefined);
  return { facts: data?.facts ?? [], loading: isPending, ...live };
}

type Heard = Pick<LiveFeed, 'fresh' | 'latest' | 'present' | 'lost'>;

const nothingLive: Heard = { fresh: new Set(), latest: null, present: [], lost: false };

/** Starts once the first reading is there, so that the cursor leaves nothing out. */
function useFollowing(caseId: string, ready: boolean): Heard {
  const live = useLive();
  const queryClient = useQueryClient();
  const me = useMe().id;
  const [heard, setHeard] = useState(nothingLive);

  useEffect(() => {
    if (live === null || !ready) return;
    const key = feedQuery(caseId).queryKey;

    const take = (facts: readonly FactView[], cursor: Feed['cursor']) => {
      const known = queryClient.getQueryData(key) ?? emptyFeed;
      const unknown = facts.filter((fact) => !known.facts.some((one) => one.id === fact.id));
      queryClient.setQueryData(key, withFacts(known, facts, cursor));
      if (unknown.length === 0) return;
      void queryClient.invalidateQueries({ queryKey: ['case', caseId] });
      const byOthers = unknown.filter((fact) => fact.actor.agent !== me);
      if (byOthers.length === 0) return;
      setHeard((before) => ({
        ...before,
        fresh: new Set([...before.fresh, ...byOthers.map((fact) => fact.id)]),
        latest: byOthers.at(-1) ?? before.latest,
      }));
    };

    /** AG-31. The whole thread again, and the case: the line that was there a second ago may be nobody's here now. */
    const again = () => {
      void queryClient.invalidateQueries({ queryKey: key });
      void queryClient.invalidateQueries({ queryKey: ['case', caseId] });
    };

    const leave = live.follow({
      caseId,
      cursor: () => queryClient.getQueryData(key)?.cursor ?? null,
      onPage: (page) => {
        take(page.facts, page.cursor);
        // What came while nobody listened may have closed what is shown.
        if (page.facts.length > 0) again();
      },
      onReread: again,
      onFact: (message) => take([message.fact], message.cursor),
      onPresence: (present) => setHeard((before) => ({ ...before, present })),
      onLost: () => setHeard((before) => ({ ...before, lost: true })),
    });
    return () => {
      leave();
      setHeard(nothingLive);
    };
  }, [live, ready, caseId, queryClient, me]);

  return heard;
}
