// What a colleague has just changed on the week, and a list that does not move under the hand. Pure.
import type { Cell } from '../../contract/places.ts';
import { indexCells, sameChild, slotKey } from './bars.ts';

/** The half-days that another case, or another state, has come to. */
export function changedSlots(before: readonly Cell[], after: readonly Cell[]): readonly Cell[] {
  const known = indexCells(before);
  return after.filter((cell) => {
    const was = known.get(slotKey(cell));
    return was !== undefined && (was.etat !== cell.etat || !sameChild(was, cell));
  });
}

export interface Steady<T> {
  readonly item: T;
  /** `partie`: it waits no more; `arrivee`: it came while the hand was there. */
  readonly sort: 'partie' | 'arrivee' | null;
}

/** The list as it stood, with what left still in its place and what came at its end, until the hand goes. */
export function steadyList<T extends { readonly caseId: string }>(
  shown: readonly T[],
  incoming: readonly T[],
): readonly Steady<T>[] {
  const now = new Map(incoming.map((item) => [item.caseId, item]));
  const before = new Set(shown.map(({ caseId }) => caseId));
  return [
    ...shown.map((item): Steady<T> => {
      const fresh = now.get(item.caseId);
      return fresh ? { item: fresh, sort: null } : { item, sort: 'partie' };
    }),
    ...incoming
      .filter(({ caseId }) => !before.has(caseId))
      .map((item): Steady<T> => ({ item, sort: 'arrivee' })),
  ];
}
