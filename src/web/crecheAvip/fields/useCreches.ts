// The crèches that the viewer may know of, by name.
import { useQuery } from '@tanstack/react-query';
import type { CrecheHead } from '../../../contract/places.ts';
import { crechesQuery } from '../../api/queries.ts';
import { todayInParis } from '../../dates/frenchDates.ts';

/** Undefined until the answer is there. */
export function useCreches(): readonly CrecheHead[] | undefined {
  const today = todayInParis();
  const { data } = useQuery({ ...crechesQuery({ du: today, au: today }), staleTime: 60_000 });
  return data?.creches;
}

/** Those that the viewer is a gestionnaire of. */
export function useMyCreches(): readonly CrecheHead[] | undefined {
  return useCreches()?.filter(({ qualites }) => qualites.includes('creche'));
}

/** The name of a crèche by its id. */
export function useCrecheName(): (id: string) => string {
  const creches = useCreches();
  return (id) => creches?.find((one) => one.id === id)?.nom ?? 'la crèche';
}

/** The one that there is no choice about; empty when there are several, or none. */
export function onlyOne(creches: readonly CrecheHead[]): string {
  return creches.length === 1 ? (creches[0]?.id ?? '') : '';
}
