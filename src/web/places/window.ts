// Which days the screen of places shows, and how it goes from one week or month to the next. Pure.
import { addDays, addMonths, dayOfWeek, Jour } from '../../../workflows/dates.ts';

export type Vue = 'semaine' | 'mois';

/** From one day to another, both included. */
export interface Span {
  readonly du: Jour;
  readonly au: Jour;
}

export function mondayOf(jour: Jour): Jour {
  return addDays(jour, 1 - dayOfWeek(jour));
}

/** Sundays never count: a week ends on Saturday. */
export function windowOf(vue: Vue, jour: Jour): Span {
  if (vue === 'semaine') return { du: mondayOf(jour), au: addDays(mondayOf(jour), 5) };
  const du = Jour.parse(`${jour.slice(0, 7)}-01`);
  return { du, au: addDays(addMonths(du, 1), -1) };
}

/** A day of the window before or after the one that this day is in. */
export function stepped(vue: Vue, jour: Jour, direction: 1 | -1): Jour {
  const { du } = windowOf(vue, jour);
  return vue === 'semaine' ? addDays(du, 7 * direction) : addMonths(du, direction);
}

/** The next or previous day that is not a Sunday: what a phone goes through. */
export function steppedDay(jour: Jour, direction: 1 | -1): Jour {
  const next = addDays(jour, direction);
  return dayOfWeek(next) === 7 ? addDays(next, direction) : next;
}

interface OpenDay {
  readonly jour: string;
  readonly ouvert: boolean;
}

/** Monday to Friday, and the Saturdays when the crèche opens on one of them. */
export function shownDays(jours: readonly OpenDay[]): readonly string[] {
  const weekDay = ({ jour }: OpenDay) => dayOfWeek(Jour.parse(jour));
  const saturdays = jours.some((day) => day.ouvert && weekDay(day) === 6);
  return jours.filter((day) => weekDay(day) <= (saturdays ? 6 : 5)).map(({ jour }) => jour);
}

const format = (options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' });
  return (jour: string) => formatter.format(new Date(`${jour}T12:00:00Z`));
};
const dayNumber = format({ day: 'numeric' });
const monthAndYear = format({ month: 'long', year: 'numeric' });
const dayAndMonth = format({ day: 'numeric', month: 'short' });
const month = format({ month: 'long' });

/** « 24 – 28 novembre », « 30 nov. – 4 déc. », « novembre 2026 »; with the year when it is not this one. */
export function sayWindow(vue: Vue, days: readonly string[], today: string): string {
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return '';
  if (vue === 'mois') return monthAndYear(first);
  const year = last.slice(0, 4) === today.slice(0, 4) ? '' : ` ${last.slice(0, 4)}`;
  if (first.slice(0, 7) !== last.slice(0, 7)) {
    return `${ordinal(dayAndMonth(first))} – ${ordinal(dayAndMonth(last))}${year}`;
  }
  return `${ordinal(dayNumber(first))} – ${dayNumber(last)} ${month(last)}${year}`;
}

const ordinal = (text: string) => text.replace(/^1(?=\s|$)/, '1er');
