// Half-days of places, dated, as people say them. Pure.
import type { Attribution } from '../../../workflows/places/attribution.ts';
import { demiOf } from '../../../workflows/places/halfDays.ts';
import { semainesDeSuiteDe } from '../../../workflows/places/semaine53.ts';
import { sayFullDay } from '../dates/frenchDates.ts';
import { partWords, sayRhythm } from './sayHalfDays.ts';

/** One line a rhythm: « lundi et mardi, du 2 mars au 31 août 2026 »; a single half-day is its day and its part. */
export function sayAttributions(attributions: readonly Attribution[]): readonly string[] {
  return [...new Set(attributions.map(sayOne))];
}

function sayOne(one: Attribution): string {
  const [demi] = one.demis;
  if (one.du === one.au && demi !== undefined && one.demis.length === 1) {
    return `${sayFullDay(one.du)}, ${partWords[demiOf(demi)]}`;
  }
  const period = `du ${sayFullDay(one.du)} au ${sayFullDay(one.au)}`;
  return [sayRhythm(one), period, ...semainesDeSuiteDe(one)].join(', ');
}

/** « 8 h par semaine, »: what comes before a first day; nothing for an accueil ponctuel, which has no hours a week. */
export function sayWeekly(minutes: number): string {
  return minutes === 0 ? '' : `${sayMinutes(minutes)} par semaine, `;
}

/** « 8 h », « 7 h 30 »: minutes of a week. */
export function sayMinutes(minutes: number): string {
  const hours = `${Math.floor(minutes / 60)}\u00a0h`;
  const rest = minutes % 60;
  return rest === 0 ? hours : `${hours}\u00a0${String(rest).padStart(2, '0')}`;
}
