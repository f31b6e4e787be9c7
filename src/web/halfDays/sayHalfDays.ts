// Half-days of a week as people say them: « lundi, mardi matin, semaines paires ». Pure.
import { semaines, vacancesScolaires } from '../../../workflows/places/attribution.ts';
import type { Rythme } from '../../../workflows/places/compose.ts';
import {
  type Demi,
  DemiSemaine,
  demiOf,
  toutesLesDemis,
  weekDayOfDemi,
} from '../../../workflows/places/halfDays.ts';
import { lowerFirst } from '../texts/lowerFirst.ts';

export const WEEK_DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;
export const DAY_PARTS = ['matin', 'apresMidi'] as const satisfies readonly Demi[];
export const partWords: Record<Demi, string> = { matin: 'matin', apresMidi: 'après-midi' };

/** What arrives from outside, as half-days in the order of the week. */
export function halfDaysOf(chosen: readonly string[]): DemiSemaine[] {
  return toutesLesDemis.filter((demi) => chosen.includes(demi));
}

/** The half-day of a place in the week: 0 is Monday. */
export function halfDayAt(day: number, part: Demi): DemiSemaine {
  return DemiSemaine.parse(toutesLesDemis[day * 2 + (part === 'matin' ? 0 : 1)]);
}

/** « lundi matin » */
export function sayHalfDay(demi: DemiSemaine): string {
  return `${WEEK_DAYS[weekDayOfDemi(demi) - 1]} ${partWords[demiOf(demi)]}`;
}

/** « lundi et mardi »; beside a part of a day a whole one is said whole: « lundi toute la journée, jeudi matin ». */
export function sayHalfDays(chosen: readonly string[]): string {
  const days = WEEK_DAYS.map((name, day) => ({
    name,
    parts: DAY_PARTS.filter((part) => chosen.includes(halfDayAt(day, part))),
  }));
  const mixed = days.some(({ parts }) => parts.length === 1);
  const said = [
    sayDays(
      namesWith(days, (parts) => parts.length === 2),
      mixed ? 'toute la journée' : '',
    ),
    sayDays(
      namesWith(days, (parts) => parts.length === 1 && parts[0] === 'matin'),
      'matin',
    ),
    sayDays(
      namesWith(days, (parts) => parts.length === 1 && parts[0] !== 'matin'),
      'après-midi',
    ),
  ].filter((one) => one !== '');
  return said.length === 0 ? 'aucune demi-journée' : said.join(', ');
}

interface DayChosen {
  readonly name: string;
  readonly parts: readonly Demi[];
}

function namesWith(
  days: readonly DayChosen[],
  fits: (parts: readonly Demi[]) => boolean,
): readonly string[] {
  return days.filter(({ parts }) => fits(parts)).map(({ name }) => name);
}

function sayDays(names: readonly string[], part = ''): string {
  if (names.length === 0) return '';
  const all = names.length === 5 && !names.includes('samedi');
  const said = all ? 'du lundi au vendredi' : listed(names);
  return part === '' ? said : `${said} ${part}`;
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} et ${last}`;
}

type Rhythm = Pick<Rythme, 'semaines' | 'vacances'> & { readonly demis: readonly string[] };

/** « lundi et mardi, semaines paires, hors vacances scolaires » */
export function sayRhythm({ demis, semaines: weeks, vacances }: Rhythm): string {
  return [
    sayHalfDays(demis),
    ...(weeks === 'toutes' ? [] : [lowerFirst(semaines[weeks])]),
    ...(vacances === 'avec' ? [] : [lowerFirst(vacancesScolaires[vacances])]),
  ].join(', ');
}
