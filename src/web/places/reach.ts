// The half-days that a request would take on a place in the window on screen: what lights up under the hand. Pure.
import { addDays, dayNumber, dayOfWeek, isoWeek, Jour } from '../../../workflows/dates.ts';
import { demiSemaine } from '../../../workflows/places/halfDays.ts';
import { DAY_PARTS } from '../halfDays/sayHalfDays.ts';
import { type CellIndex, type Column, cellAt } from './bars.ts';
import type { Rhythm } from './rhythm.ts';

export interface Reached {
  /** Its column in the window. */
  readonly column: number;
  /** Somebody else has it. */
  readonly pris: boolean;
}

interface Wish {
  readonly rythme: Rhythm;
  readonly du: string;
  readonly au: string | null;
}

/** Every other week, the first half-day comes within a fortnight. */
const FORTNIGHT = 14;

/** The first day, from this one on, on which a rhythm has a half-day; this one when it has none. */
export function firstDayOf(rythme: Rhythm, du: Jour): Jour {
  for (let day = 0; day < FORTNIGHT; day++) {
    const jour = addDays(du, day);
    const own = DAY_PARTS.map((demi) => demiSemaine(dayOfWeek(jour), demi));
    const wanted = own.some((demi) => demi !== undefined && rythme.demis.includes(demi));
    if (wanted && inWeek(rythme, jour)) return jour;
  }
  return du;
}

function inWeek({ semaines }: Rhythm, jour: Jour): boolean {
  return semaines === 'toutes' || (isoWeek(dayNumber(jour)) % 2 === 0) === (semaines === 'paires');
}

/** Closed half-days are left out, as a place is given. School holidays are the server's to know: the preview tells them. */
export function reach(
  index: CellIndex,
  place: string,
  columns: readonly Column[],
  { rythme, du, au }: Wish,
): readonly Reached[] {
  return columns.flatMap((column, at) => {
    const jour = Jour.parse(column.jour);
    const week = demiSemaine(dayOfWeek(jour), column.demi);
    const wanted = week !== undefined && rythme.demis.includes(week) && inWeek(rythme, jour);
    if (!wanted || jour < du || (au !== null && jour > au)) return [];
    const { etat } = cellAt(index, place, column);
    return etat === 'fermee' ? [] : [{ column: at, pris: etat !== 'libre' }];
  });
}
