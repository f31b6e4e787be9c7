// Where a request stands and what is free for it: for who follows it by its offers, for a crèche by its own list.
import { useQueries, useQuery } from '@tanstack/react-query';
import type { CrecheHead, Nearby, Offers } from '../../contract/places.ts';
import { caseOffersQuery, crecheWaitingQuery } from '../api/queries.ts';
import { useCase } from '../case/caseContext.ts';
import { useMyCreches } from './fields/useCreches.ts';
import { useIsReferent } from './useAvip.ts';

/** Only while it waits: afterwards nothing is offered. */
const waiting: readonly string[] = ['demande', 'eligible', 'listeAttente'];

export function useOffers(): Offers | undefined {
  const { view } = useCase();
  const referent = useIsReferent();
  const { data } = useQuery({
    ...caseOffersQuery(view.id),
    enabled: referent && waiting.includes(view.state.value),
    retry: false,
  });
  return data;
}

/** What a crèche reads of its own list about this request: its rank as it is said, and what fits. */
export function useOwnRank() {
  const { view } = useCase();
  const creches = useMyCreches() ?? [];
  const waits = waiting.includes(view.state.value);
  const lists = useQueries({
    queries: creches.map(({ id }) => ({ ...crecheWaitingQuery(id), enabled: waits, retry: false })),
  });
  return lists.flatMap(({ data }) => {
    const own = data?.demandes.find(({ caseId }) => caseId === view.id);
    return data && own ? [{ creche: data.creche, ...own }] : [];
  });
}

interface Fit {
  readonly creche: CrecheHead;
  readonly nearby: Nearby;
}

export function useWhatFits(): readonly Fit[] {
  const offers = useOffers();
  const own = useOwnRank();
  if (offers) return offers.creches.filter(({ nommee }) => nommee || offers.creches.length === 1);
  return own.flatMap(({ creche, solution }) =>
    solution === null
      ? []
      : [{ creche, nearby: { exacte: solution, enPartie: null, plusTard: null } }],
  );
}
