// The crèches that may offer a place to this request: one's own or all, among those that the family named.
import type { CrecheHead } from '../../../contract/places.ts';
import { useAvipDates, useIsCreche } from '../useAvip.ts';
import { useCreches, useMyCreches } from './useCreches.ts';

/** Undefined until the answer is there. */
export function useOfferCreches(): readonly CrecheHead[] | undefined {
  const every = useCreches();
  const mine = useMyCreches();
  const { voeux } = useAvipDates();
  const may = useIsCreche() ? mine : every;
  if (voeux.length === 0) return may;
  return may?.filter(({ id }) => voeux.some(({ creche }) => creche === id));
}
