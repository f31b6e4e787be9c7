// How many half-days an act touches, and from when to when, in one sentence. Pure.
import { sayDay, sayFullDay } from '../../dates/frenchDates.ts';
import { partWords } from '../../halfDays/sayHalfDays.ts';

interface Slot {
  readonly jour: string;
  readonly demi: 'matin' | 'apresMidi';
}

const FEW = 3;

/** « 48 demi-journées retenues, du 2 mars au 31 août 2026. » */
export function saySlots(slots: readonly Slot[], what: string, today: string): string {
  const sorted = [...slots].sort((a, b) => (a.jour < b.jour ? -1 : 1));
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '';
  const count =
    slots.length === 1 ? `1 demi-journée ${what}` : `${slots.length} demi-journées ${what}s`;
  if (slots.length <= FEW) {
    const days = sorted.map(({ jour, demi }) => `${sayDay(jour, today)} ${partWords[demi]}`);
    return `${count}\u00a0: ${days.join(', ')}.`;
  }
  return `${count}, du ${sayFullDay(first.jour)} au ${sayFullDay(last.jour)}.`;
}
