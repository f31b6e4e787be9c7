// The half-days that changed under one's eyes, until another week is looked at: « nouveau » is said of them.
import { useRef } from 'react';
import type { Cell, PlacesView } from '../../contract/places.ts';
import { changedSlots } from './arrivals.ts';
import { slotKey } from './bars.ts';

interface Seen {
  readonly window: string;
  readonly cells: readonly Cell[];
  readonly fresh: ReadonlySet<string>;
}

/** `mine`: cases that this viewer has just acted on. */
export function useFreshSlots(view: PlacesView, mine: ReadonlySet<string>): ReadonlySet<string> {
  const window = `${view.creche.id} ${view.du} ${view.au}`;
  const seen = useRef<Seen>({ window, cells: view.cells, fresh: new Set() });
  if (seen.current.window !== window) {
    seen.current = { window, cells: view.cells, fresh: new Set() };
  } else if (seen.current.cells !== view.cells) {
    const changed = changedSlots(seen.current.cells, view.cells).filter(
      ({ caseId }) => caseId === null || !mine.has(caseId),
    );
    const fresh = new Set([...seen.current.fresh, ...changed.map(slotKey)]);
    seen.current = { window, cells: view.cells, fresh };
  }
  return seen.current.fresh;
}
