// The month at a glance: one cell a day and place, its morning and its afternoon. Pure.
import type { Cell } from '../../contract/places.ts';
import { type CellIndex, cellAt, sameChild } from './bars.ts';

export interface DayCell {
  readonly jour: string;
  readonly matin: Cell;
  readonly apresMidi: Cell;
  /** Same child and same state all day. */
  readonly entiere: boolean;
}

export function dayCells(
  index: CellIndex,
  place: string,
  days: readonly string[],
): readonly DayCell[] {
  return days.map((jour) => {
    const matin = cellAt(index, place, { jour, demi: 'matin' });
    const apresMidi = cellAt(index, place, { jour, demi: 'apresMidi' });
    const entiere = matin.etat === apresMidi.etat && sameChild(matin, apresMidi);
    return { jour, matin, apresMidi, entiere };
  });
}
