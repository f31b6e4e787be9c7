// What is kept in memory of the server's answers, under which key, and how it is asked again.
import { MutationCache, QueryCache, QueryClient, queryOptions } from '@tanstack/react-query';
import type { CaseSearch } from '../../contract/cases.ts';
import type { PreviewBody, TouchedBody } from '../../contract/placeActs.ts';
import { calls, type Days } from './calls.ts';
import { Refused, Unreachable } from './refused.ts';

export function createQueryClient(): QueryClient {
  // A session that has ended is met by whichever call comes first: the gate is told at once.
  const onError = (error: unknown) => {
    if (error instanceof Refused && error.problem.code === 'nonConnecte') {
      void client.invalidateQueries({ queryKey: ['session'] });
    }
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (query.queryKey[0] !== 'session') onError(error);
      },
    }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (count, error) => error instanceof Unreachable && count < 3,
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  });
  return client;
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: calls.session,
  staleTime: 60_000,
});

export const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: calls.health,
  staleTime: Number.POSITIVE_INFINITY,
});

export const agendaQuery = queryOptions({ queryKey: ['agenda'], queryFn: calls.agenda });

export const commissionRecordQuery = (jour: string | undefined) =>
  queryOptions({
    queryKey: ['commission', jour ?? 'aujourdhui'],
    queryFn: () => calls.commissionRecord(jour),
  });

export const teamQuery = queryOptions({ queryKey: ['team'], queryFn: calls.team });

export const agentsQuery = queryOptions({
  queryKey: ['agents'],
  queryFn: calls.agents,
  staleTime: 300_000,
});

export const casesQuery = (search: Partial<CaseSearch>) =>
  queryOptions({
    queryKey: ['cases', search],
    queryFn: () => calls.searchCases(search),
    placeholderData: (before) => before,
  });

export const caseQuery = (caseId: string) =>
  queryOptions({ queryKey: ['case', caseId], queryFn: () => calls.getCase(caseId) });

export const replayQuery = (caseId: string, fact: number) =>
  queryOptions({
    queryKey: ['replay', caseId, fact],
    queryFn: () => calls.replay(caseId, fact),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (before) => before,
  });

/** Asked again while there are cases left to read: each answer says how far it is. */
export const indicatorsQuery = (periode: string) =>
  queryOptions({
    queryKey: ['indicators', periode],
    queryFn: () => calls.indicators(periode),
    refetchInterval: ({ state }) => (state.data?.chiffres === null ? 250 : false),
  });

export const indicatorCasesQuery = (periode: string, chiffre: string) =>
  queryOptions({
    queryKey: ['indicators', periode, 'cases', chiffre],
    queryFn: () => calls.indicatorCases(periode, chiffre),
  });

/** Everything under `creches` is made stale by a commit on a crèche or on a request that claims there. */
export const crechesQuery = (window: Days) =>
  queryOptions({
    queryKey: ['creches', 'list', window],
    queryFn: () => calls.listCreches(window),
    placeholderData: (before) => before,
  });

export const crechePlacesQuery = (crecheId: string, window: Days) =>
  queryOptions({
    queryKey: ['creches', crecheId, 'places', window],
    queryFn: () => calls.crechePlaces(crecheId, window),
    placeholderData: (before) => (before?.creche.id === crecheId ? before : undefined),
  });

export const crecheWaitingQuery = (crecheId: string) =>
  queryOptions({
    queryKey: ['creches', crecheId, 'waiting'],
    queryFn: () => calls.crecheWaiting(crecheId),
  });

export const crecheSeanceQuery = (crecheId: string, seanceId: string) =>
  queryOptions({
    queryKey: ['creches', crecheId, 'seance', seanceId],
    queryFn: () => calls.crecheSeance(crecheId, seanceId),
  });

export const crecheOccupancyQuery = (crecheId: string, annee: number) =>
  queryOptions({
    queryKey: ['creches', crecheId, 'occupancy', annee],
    queryFn: () => calls.crecheOccupancy(crecheId, annee),
  });

export const touchedByQuery = (crecheId: string, body: TouchedBody) =>
  queryOptions({
    queryKey: ['creches', crecheId, 'touched', body],
    queryFn: () => calls.touchedBy(crecheId, body),
    placeholderData: (before) => before,
  });

export const suspendedPlacesQuery = (crecheId: string, sans?: string) =>
  queryOptions({
    queryKey: ['creches', crecheId, 'suspended', sans ?? null],
    queryFn: () => calls.suspendedPlaces(crecheId, sans),
  });

export const caseOffersQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['creches', 'offers', caseId],
    queryFn: () => calls.caseOffers(caseId),
  });

/** What an act would do now: never kept, since any colleague's act changes the answer. */
export const previewQuery = (caseId: string, body: PreviewBody) =>
  queryOptions({
    queryKey: ['creches', 'preview', caseId, body],
    queryFn: () => calls.previewCommand(caseId, body),
    staleTime: 0,
    gcTime: 0,
  });
