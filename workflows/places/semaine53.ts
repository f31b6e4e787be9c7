// A year of 53 ISO weeks: week 53, then week 1, are both odd. Whoever shares custody by even or odd weeks must read it.
import { addDays, dayNumber, isoWeek, type Jour, jourOfNumber, weekDayOf } from '../dates.ts';
import { direJour } from '../frenchDates.ts';
import { type Attribution, expand } from './attribution.ts';
import type { Rythme } from './compose.ts';

/** Monday of week 53 to Sunday of week 1. */
export interface Passage {
  readonly du: Jour;
  readonly au: Jour;
}

/** Those of which both weeks have a day in the period. */
export function passages(du: Jour, au: Jour): readonly Passage[] {
  const found: Passage[] = [];
  const first = dayNumber(du);
  // The Mondays from the first one after `du` on: those of week 1 that come after a week 53.
  for (let day = first + 8 - weekDayOf(first); day <= dayNumber(au); day += 7) {
    if (isoWeek(day) === 1 && isoWeek(day - 7) === 53) {
      found.push({ du: jourOfNumber(day - 7), au: jourOfNumber(day + 6) });
    }
  }
  return found;
}

const dates = ({ du, au }: Passage) => `du ${direJour(du)} au ${direJour(au)}`;

function dire(semaines: Rythme['semaines'], passage: Passage): string {
  return semaines === 'impaires'
    ? `deux semaines impaires de suite, la 53 et la 1, ${dates(passage)}`
    : `aucune semaine paire ${dates(passage)}, les semaines 53 et 1 étant impaires`;
}

/** AVIP-20. In words, what such a year does to a rhythm over a period; nothing where it takes every week. */
export function semainesDeSuite(
  { semaines }: Pick<Rythme, 'semaines'>,
  { du, au }: Passage,
): readonly string[] {
  return semaines === 'toutes' ? [] : passages(du, au).map((one) => dire(semaines, one));
}

/** AVIP-20. The same of half-days given: two odd weeks are said where the child is expected on both. */
export function semainesDeSuiteDe(one: Attribution): readonly string[] {
  const { semaines, du, au } = one;
  if (semaines === 'toutes') return [];
  const both = (passage: Passage) => {
    const days = expand(one, 'donnee').map(({ jour }) => jour);
    const second = addDays(passage.du, 7);
    return (
      days.some((jour) => jour >= passage.du && jour < second) &&
      days.some((jour) => jour >= second && jour <= passage.au)
    );
  };
  return passages(du, au)
    .filter((passage) => semaines === 'paires' || both(passage))
    .map((passage) => dire(semaines, passage));
}
