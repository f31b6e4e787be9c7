// The month at a glance: one cell a day and place, its morning and its afternoon. Pure.
import type { Cell, PlacesView } from '../../contract/places.ts';
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

type Day = PlacesView['jours'][number];

export function freeOn({ matin, apresMidi }: Pick<Day, 'matin' | 'apresMidi'>): number {
  return matin.libres + apresMidi.libres;
}

/** « 3 demi-journées libres », « complet », « férié »; a day that is over can't be given any more. */
export function sayDayOfMonth(day: Day, past: boolean): string {
  if (!day.ouvert) return day.ferie ? 'férié' : 'fermé';
  if (past) return 'passé';
  const free = freeOn(day);
  if (free === 0) return 'complet';
  return free === 1 ? '1\u00a0demi-journée libre' : `${free}\u00a0demi-journées libres`;
}
