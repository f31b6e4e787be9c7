// Reads a day as people type it: « 2/12 », « demain », « dans 15 jours », « lundi », « 2 décembre 2025 ».
import { addDays, addMonths, dayOfWeek, Jour } from '../../../workflows/dates.ts';

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const MONTHS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];

/** Where a day without its year, or a bare weekday, is looked for: behind `today`, or where people usually mean it. */
export type When = 'past' | 'any';

/** The day that a text means, seen from `today`; null when it means none. */
export function readDay(text: string, today: Jour, when: When = 'any'): Jour | null {
  const plain = withoutAccents(text);
  return (
    readNamed(plain, today) ??
    readOffset(plain, today) ??
    readWeekday(plain, today, when) ??
    readFigures(plain, today, when) ??
    readWords(plain, today, when)
  );
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/’/g, "'")
    .toLowerCase()
    .trim();
}

function readNamed(text: string, today: Jour): Jour | null {
  if (text === "aujourd'hui" || text === 'auj') return today;
  if (text === 'demain') return addDays(today, 1);
  if (text === 'apres-demain' || text === 'apres demain') return addDays(today, 2);
  if (text === 'hier') return addDays(today, -1);
  if (text === 'avant-hier') return addDays(today, -2);
  return null;
}

function readOffset(text: string, today: Jour): Jour | null {
  const found = /^(dans|il y a) (\d{1,3}|une?) (jour|semaine|mois)s?$/.exec(text);
  if (!found) return null;
  const count = Number.isNaN(Number(found[2])) ? 1 : Number(found[2]);
  const signed = found[1] === 'dans' ? count : -count;
  if (found[3] === 'mois') return addMonths(today, signed);
  return addDays(today, found[3] === 'semaine' ? signed * 7 : signed);
}

/** A bare weekday means the next one, of a past day the last one; « lundi dernier » the one before. */
function readWeekday(text: string, today: Jour, when: When): Jour | null {
  const found = /^(\p{L}+)( prochain| dernier)?$/u.exec(text);
  const weekday = WEEKDAYS.indexOf(found?.[1] ?? '') + 1;
  if (weekday === 0) return null;
  const ahead = (weekday - dayOfWeek(today) + 7) % 7 || 7;
  const behind = found?.[2] === ' dernier' || (found?.[2] === undefined && when === 'past');
  return addDays(today, behind ? ahead - 7 || -7 : ahead);
}

function readFigures(text: string, today: Jour, when: When): Jour | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return made(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const found = /^(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{2}|\d{4}))?$/.exec(text);
  if (!found) return null;
  return dated(found[3], Number(found[2]), Number(found[1]), { today, when });
}

function readWords(text: string, today: Jour, when: When): Jour | null {
  const found = /^(?:\p{L}+ )?(\d{1,2})(?:er)? (\p{L}{3,})\.?(?: (\d{2}|\d{4}))?$/u.exec(text);
  if (!found) return null;
  const month = MONTHS.findIndex((name) => name.startsWith(found[2] ?? '-'));
  return month < 0 ? null : dated(found[3], month + 1, Number(found[1]), { today, when });
}

interface Seen {
  readonly today: Jour;
  readonly when: When;
}

function dated(
  year: string | undefined,
  month: number,
  day: number,
  { today, when }: Seen,
): Jour | null {
  if (year !== undefined) {
    return made(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  }
  const thisYear = Number(today.slice(0, 4));
  const near = made(thisYear, month, day);
  const ahead = near !== null && near > today;
  return ahead && when === 'past' ? made(thisYear - 1, month, day) : near;
}

function made(year: number, month: number, day: number): Jour | null {
  const pad = (value: number) => String(value).padStart(2, '0');
  const parsed = Jour.safeParse(`${year}-${pad(month)}-${pad(day)}`);
  return parsed.success ? parsed.data : null;
}
