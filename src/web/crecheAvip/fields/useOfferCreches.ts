// The crèches that may offer a place to this request: one's own, or those that the family named, or all.
import type { CrecheHead } from '../../../contract/places.ts';
import { useAvipDates, useIsCreche } from '../useAvip.ts';
import { useCreches, useMyCreches } from './useCreches.ts';

/** Undefined until the answer is there. */
export function useOfferCreches(): readonly CrecheHead[] | undefined {
  const every = useCreches();
  const mine = useMyCreches();
  const { voeux } = useAvipDates();
  if (useIsCreche()) return mine;
  if (voeux.length === 0) return every;
  return every?.filter(({ id }) => voeux.some(({ creche }) => creche === id));
}
