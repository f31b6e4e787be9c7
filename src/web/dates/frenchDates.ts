// Dates as people say them: « mardi 2 décembre », « dans 3 jours », « depuis hier », « à 10 h 02 ».
import {
  daysBetween,
  heureOf,
  Instant,
  type Jour,
  Jour as JourSchema,
  jourOf,
} from '../../../workflows/dates.ts';
import { sayHour } from '../texts/typeset.ts';

// Days are read at noon UTC, so that no zone can move them.
const longDay = formatter({ weekday: 'long', day: 'numeric', month: 'long' });
const longDayWithYear = formatter({
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const dayAndMonth = formatter({ day: 'numeric', month: 'long' });
const dayMonthYear = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
const shortMonth = formatter({ day: 'numeric', month: 'short' });

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' });
}

function atNoon(jour: string): Date {
  return new Date(`${jour}T12:00:00Z`);
}

/** French says « 1er décembre » and « 2 décembre ». */
function withFirst(text: string): string {
  return text.replace(/(^|\s)1(\s)/, '$11er$2');
}

export function todayInParis(): Jour {
  return jourOf(Instant.parse(new Date().toISOString()));
}

/** « mardi 2 décembre », with the year when it is not this one. */
export function sayDay(jour: string, today: string): string {
  const format = jour.slice(0, 4) === today.slice(0, 4) ? longDay : longDayWithYear;
  return withFirst(format.format(atNoon(jour)));
}

/** « 2 décembre », with the year when it is not this one. */
export function sayShortDay(jour: string, today: string): string {
  const format = jour.slice(0, 4) === today.slice(0, 4) ? dayAndMonth : dayMonthYear;
  return withFirst(format.format(atNoon(jour)));
}

/** « 2 déc. »: for tables and for stations. */
export function sayTinyDay(jour: string): string {
  return withFirst(shortMonth.format(atNoon(jour)));
}

/** « 2 décembre 2025 »: for papers. */
export function sayFullDay(jour: string): string {
  return withFirst(dayMonthYear.format(atNoon(jour)));
}

/** « aujourd’hui », « demain », « dans 3 jours », « il y a 2 jours ». */
export function sayDistance(jour: string, today: string): string {
  const days = distance(today, jour);
  if (days === 0) return 'aujourd’hui';
  if (days === 1) return 'demain';
  if (days === -1) return 'hier';
  return days > 0 ? `dans ${sayDuration(days)}` : `il y a ${sayDuration(-days)}`;
}

/** « aujourd’hui », « hier », or the whole day: the heading of a group of the timeline. */
export function sayDayHeading(jour: string, today: string): string {
  const days = distance(today, jour);
  if (days === 0) return 'Aujourd’hui';
  if (days === -1) return 'Hier';
  const day = sayDay(jour, today);
  return day.charAt(0).toUpperCase() + day.slice(1);
}

/** « aujourd’hui », « demain », or the whole day. */
export function sayNearDay(jour: string, today: string): string {
  const days = distance(today, jour);
  if (days === 0) return 'aujourd’hui';
  return days === 1 ? 'demain' : sayDay(jour, today);
}

/** « depuis aujourd’hui », « depuis hier », « depuis 3 jours ». */
export function saySince(jour: string, today: string): string {
  const days = distance(jour, today);
  if (days <= 0) return 'depuis aujourd’hui';
  if (days === 1) return 'depuis hier';
  return `depuis ${sayDuration(days)}`;
}

/** « dépassé de 2 jours », « aujourd’hui », « avant le 14 décembre (dans 12 jours) ». */
export function sayDue(due: string, today: string): string {
  const days = distance(today, due);
  if (days < 0) return `dépassé de ${sayDuration(-days)}`;
  if (days === 0) return 'aujourd’hui';
  if (days === 1) return 'demain';
  return `avant le ${sayShortDay(due, today)}, ${sayDistance(due, today)}`;
}

/** « à 10 h 02 », « hier à 16 h 40 », « le 28 novembre à 9 h 15 ». */
export function sayMoment(instant: string, today: string): string {
  const { jour, heure: clock } = localOf(instant);
  const heure = sayHour(clock);
  const days = distance(jour, today);
  if (days === 0) return `à ${heure}`;
  if (days === 1) return `hier à ${heure}`;
  return `le ${sayShortDay(jour, today)} à ${heure}`;
}

/** The local day and hour of an instant of the wire. */
export function localOf(instant: string): { jour: Jour; heure: string } {
  const parsed = Instant.parse(new Date(instant).toISOString());
  return { jour: jourOf(parsed), heure: heureOf(parsed) };
}

function sayDuration(days: number): string {
  if (days < 60) return days === 1 ? '1 jour' : `${days} jours`;
  const months = Math.round(days / 30.4);
  return months < 24 ? `${months} mois` : `${Math.floor(months / 12)} ans`;
}

function distance(from: string, to: string): number {
  return daysBetween(JourSchema.parse(from.slice(0, 10)), JourSchema.parse(to.slice(0, 10)));
}
