// The crèches that the viewer may know of, by name.
import { useQuery } from '@tanstack/react-query';
import type { CrecheHead } from '../../../contract/places.ts';
import { crechesQuery } from '../../api/queries.ts';
import { todayInParis } from '../../dates/frenchDates.ts';

export function useCreches(): readonly CrecheHead[] {
  const today = todayInParis();
  const { data } = useQuery({ ...crechesQuery({ du: today, au: today }), staleTime: 60_000 });
  return data?.creches ?? [];
}

/** The name of a crèche by its id. */
export function useCrecheName(): (id: string) => string {
  const creches = useCreches();
  return (id) => creches.find((one) => one.id === id)?.nom ?? 'la crèche';
}
