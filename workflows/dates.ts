// The only module of dates: Instant, Jour and DemiJournee, never mixed, in the partnership's zone.
import joursFeries from '@socialgouv/jours-feries';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** An instant, ISO 8601 in UTC with milliseconds: `2026-03-29T10:00:00.000Z`. Texts of it sort as time does. */
export const Instant = z.iso.datetime({ precision: 3 }).brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/** A local day of the partnership: `2026-03-29`. */
export const Jour = z.iso.date({ error: 'Cette date n’est pas valable.' }).brand<'Jour'>();
export type Jour = z.infer<typeof Jour>;

/** A half-day of a crèche's week: `2026-03-29/matin`. */
export const DemiJournee = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}\/(matin|apresMidi)$/)
  .brand<'DemiJournee'>();
export type DemiJournee = z.infer<typeof DemiJournee>;

export const ZONE = 'Europe/Paris';

export function instantFromMs(ms: number): Instant {
  return Instant.parse(
    Temporal.Instant.fromEpochMilliseconds(ms).toString({ fractionalSecondDigits: 3 }),
  );
}

export function msOf(instant: Instant): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}

/** The last minute asked for and its day: the same question comes several times a command, and a zone costs 17 µs. */
let lastAsked = { minute: '', jour: Jour.parse('1970-01-01') };

/** The local day of an instant in the partnership's zone, whatever the machine's own zone. */
export function jourOf(instant: Instant, zone: string = ZONE): Jour {
  const minute = `${instant.slice(0, 16)} ${zone}`;
  if (minute !== lastAsked.minute) {
    const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate();
    lastAsked = { minute, jour: Jour.parse(local.toString()) };
  }
  return lastAsked.jour;
}

/** The last millisecond of a local day: a deadline of that day ends there. */
export function endOf(jour: Jour, zone: string = ZONE): Instant {
  const next = Temporal.PlainDate.from(jour).add({ days: 1 }).toZonedDateTime(zone);
  return instantFromMs(next.epochMilliseconds - 1);
}

/** The instant of a local wall-clock time; a time that the spring change skips slides one hour later. */
export function instantAt(jour: Jour, heure: string, zone: string = ZONE): Instant {
  const local = Temporal.PlainDate.from(jour).toZonedDateTime({
    timeZone: zone,
    plainTime: Temporal.PlainTime.from(heure),
  });
  return instantFromMs(local.epochMilliseconds);
}

/** `HH:MM` in the partnership's zone. */
export function heureOf(instant: Instant, zone: string = ZONE): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}

export function addDays(jour: Jour, days: number): Jour {
  return Jour.parse(Temporal.PlainDate.from(jour).add({ days }).toString());
}

/** Clamps: 31 August + 6 months is 28 or 29 February. */
export function addMonths(jour: Jour, months: number): Jour {
  return Jour.parse(Temporal.PlainDate.from(jour).add({ months }).toString());
}

/** Whole days from `from` to `to`; negative when `to` is before. */
export function daysBetween(from: Jour, to: Jour): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' })
    .days;
}

/** Whole years of age on a day. */
export function ageOn(naissance: Jour, jour: Jour): number {
  return Temporal.PlainDate.from(naissance).until(Temporal.PlainDate.from(jour), {
    largestUnit: 'year',
  }).years;
}

/** Whole months of age on a day: a crèche counts in months. */
export function monthsOn(naissance: Jour, jour: Jour): number {
  return Temporal.PlainDate.from(naissance).until(Temporal.PlainDate.from(jour), {
    largestUnit: 'month',
  }).months;
}

/** The same; under zero for whoever is not born yet: the months until then, the one that has begun included. */
export function monthsOld(naissance: Jour, jour: Jour): number {
  return naissance <= jour ? monthsOn(naissance, jour) : -1 - monthsOn(jour, naissance);
}

/** 1 = Monday … 7 = Sunday. */
export function dayOfWeek(jour: Jour): number {
  return weekDayOf(dayNumber(jour));
}

const MS_PER_DAY = 86_400_000;
const jours = new Map<number, Jour>();
const numbers = new Map<Jour, number>();

/** Days since 1 January 1970: arithmetic on thousands of half-days goes over these numbers. Each is reckoned once. */
export function dayNumber(jour: Jour): number {
  const known = numbers.get(jour);
  if (known !== undefined) return known;
  const day = Temporal.Instant.from(`${jour}T00:00:00Z`).epochMilliseconds / MS_PER_DAY;
  numbers.set(jour, day);
  return day;
}

/** The day of a number; each is made once. */
export function jourOfNumber(day: number): Jour {
  const known = jours.get(day);
  if (known) return known;
  const made = Jour.parse(
    Temporal.Instant.fromEpochMilliseconds(day * MS_PER_DAY)
      .toString()
      .slice(0, 10),
  );
  jours.set(day, made);
  return made;
}

/** 1 = Monday … 7 = Sunday, of a day's number. */
export function weekDayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The ISO week, 1 to 53, of a day's number. */
export function isoWeek(day: number): number {
  const thursday = day - weekDayOf(day) + 4;
  const year = jourOfNumber(thursday).slice(0, 4);
  return Math.floor((thursday - dayNumber(Jour.parse(`${year}-01-01`))) / 7) + 1;
}

const holidaysByYear = new Map<number, ReadonlySet<string>>();

function holidays(year: number): ReadonlySet<string> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const days = new Set(
    Object.values(joursFeries(year)).map((date) => {
      // The library gives local midnights of the machine's own zone: read them back the same way.
      const month = String(date.getMonth() + 1).padStart(2, '0');
      return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, '0')}`;
    }),
  );
  holidaysByYear.set(year, days);
  return days;
}

/** A public holiday of metropolitan France. */
export function isHoliday(jour: Jour): boolean {
  return holidays(Number(jour.slice(0, 4))).has(jour);
}

export function isWorkingDay(jour: Jour): boolean {
  return dayOfWeek(jour) <= 5 && !isHoliday(jour);
}

/** The n-th working day after `jour` (jours ouvrés: Monday to Friday, holidays excepted). */
export function addWorkingDays(jour: Jour, days: number): Jour {
  let day = jour;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
