// Prints what the module of dates answers around every awkward day, for one time zone of the machine.
import {
  addDays,
  addMonths,
  addWorkingDays,
  ageOn,
  dayOfWeek,
  daysBetween,
  endOf,
  heureOf,
  instantAt,
  instantFromMs,
  isWorkingDay,
  Jour,
  jourOf,
  msOf,
} from '../../../workflows/dates.ts';

const jour = (text: string) => Jour.parse(text);
const awkward = [
  '2024-02-29',
  '2026-03-28',
  '2026-03-29',
  '2026-10-24',
  '2026-10-25',
  '2026-08-31',
  '2026-12-31',
  '2027-01-01',
  '2028-02-28',
].map(jour);

console.log(
  JSON.stringify(
    awkward.map((day) => ({
      day,
      plusOne: addDays(day, 1),
      plusSixMonths: addMonths(day, 6),
      plusYear: addMonths(day, 12),
      weekday: dayOfWeek(day),
      working: isWorkingDay(day),
      fiveWorkingDays: addWorkingDays(day, 5),
      end: endOf(day),
      lastDay: jourOf(endOf(day)),
      nextDay: jourOf(instantFromMs(msOf(endOf(day)) + 1)),
      twoThirty: heureOf(instantAt(day, '02:30')),
      length: msOf(endOf(day)) - msOf(instantAt(day, '00:00')) + 1,
      age: ageOn(jour('2008-02-29'), day),
      since: daysBetween(jour('2024-02-29'), day),
    })),
  ),
);
