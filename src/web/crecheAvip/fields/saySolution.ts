// What is free near a wish, as people say it. Pure.
import type { Solution } from '../../../contract/places.ts';
import { sayFullDay } from '../../dates/frenchDates.ts';
import { sayHalfDays, sayRhythm } from '../../halfDays/sayHalfDays.ts';
import { sayPlace } from '../../places/words.ts';

/** « place 1 : lundi et mardi, du 2 mars au 31 août 2026 » */
export function saySolution({ places, du, au }: Solution): string {
  const where = places.map(({ nom, rythme }) => `${sayPlace(nom)}\u00a0: ${sayRhythm(rythme)}`);
  return `${where.join(' et ')}, du ${sayFullDay(du)} au ${sayFullDay(au)}`;
}

/** What it leaves out; null when it leaves nothing out. */
export function sayMissing({ manque }: Solution): string | null {
  return manque.length === 0 ? null : `Il manquerait\u00a0: ${sayHalfDays(manque)}.`;
}
