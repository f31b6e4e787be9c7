// The days of a month, of a year, and of its weeks.
import { addDays, addMonths, dayOfWeek, Jour } from '../../../workflows/dates.ts';
import type { Days } from '../api.ts';

/** Of `2026-11`. */
export function monthWindow(mois: string): Days {
  const du = Jour.parse(`${mois}-01`);
  return { du, au: addDays(addMonths(du, 1), -1) };
}

export function yearWindow(annee: string): Days {
  return { du: Jour.parse(`${annee}-01-01`), au: Jour.parse(`${annee}-12-31`) };
}

export function monthsOf(annee: string): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => `${annee}-${String(index + 1).padStart(2, '0')}`);
}

export function mondayOf(jour: Jour): Jour {
  return addDays(jour, 1 - dayOfWeek(jour));
}
