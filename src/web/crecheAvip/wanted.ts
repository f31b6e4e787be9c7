// From half-days that are given to half-days that are wanted: what a form of places starts from. Pure.
import type { PlaceVoulue } from '../../../workflows/crecheAvip/offer.ts';
import type { Jour } from '../../../workflows/dates.ts';
import type { Attribution } from '../../../workflows/places/attribution.ts';
import type { Solution } from '../../contract/places.ts';
import { halfDaysOf } from '../halfDays/sayHalfDays.ts';

/** The places and rhythms in force on a day, or those of the last day when it is past them all. */
export function wantedOn(attributions: readonly Attribution[], day: string): PlaceVoulue[] {
  const running = attributions.filter(({ du, au }) => du <= day && day <= au);
  const last = attributions.reduce<Jour | null>(
    (a, { au }) => (a !== null && a > au ? a : au),
    null,
  );
  const kept = running.length > 0 ? running : attributions.filter(({ au }) => au === last);
  return kept.map(({ place, demis, semaines, vacances }) => ({
    place,
    rythme: { demis, semaines, vacances },
  }));
}

/** What the server found free, as a form takes it. */
export function wantedOf({ places }: Solution): PlaceVoulue[] {
  return places.map(({ place, rythme: { demis, semaines, vacances } }) => ({
    place,
    rythme: { demis: halfDaysOf(demis), semaines, vacances },
  }));
}
