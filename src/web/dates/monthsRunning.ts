// « 3e mois sur 6 »: how far an accompaniment has come. Pure.
import { addMonths, Jour } from '../../../workflows/dates.ts';

export function monthsRunning(debut: string, fin: string | null, today: string): string | null {
  const start = Jour.parse(debut);
  if (today < start) return null;
  const month = countMonths(start, today) + 1;
  const rank = month === 1 ? '1er' : `${month}e`;
  if (fin === null) return `${rank} mois`;
  const total = countMonths(start, fin);
  return total > 0 ? `${rank} mois sur ${total}` : `${rank} mois`;
}

/** Whole months from a day to another. */
function countMonths(from: Jour, to: string): number {
  let months = 0;
  while (addMonths(from, months + 1) <= to && months < 600) months += 1;
  return months;
}
