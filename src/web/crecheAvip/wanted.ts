// From half-days that are given to half-days that are wanted: what a form of places starts from. Pure.

import type { Souhait } from '../../../workflows/crecheAvip/context.ts';
import type { Jour } from '../../../workflows/dates.ts';
import type { Attribution } from '../../../workflows/places/attribution.ts';
import type { PlaceVoulue } from '../../../workflows/places/compose.ts';
import type { Solution } from '../../contract/places.ts';
import { halfDaysOf } from '../halfDays/sayHalfDays.ts';

interface Given {
  readonly attributions: readonly Attribution[];
  readonly souhaits?: readonly Souhait[] | undefined;
}

/** What was wished, open or not, for a day (AVIP-60); where it was not kept, what is given on it, or on the last one. */
export function wantedOn({ attributions, souhaits = [] }: Given, day: string): PlaceVoulue[] {
  const wished = souhaits.findLast(({ aPartirDu }) => aPartirDu <= day) ?? souhaits[0];
  return wished ? [...wished.places] : givenOn(attributions, day);
}

/** The places and rhythms in force on a day, or those of the last day when it is past them all. */
export function givenOn(attributions: readonly Attribution[], day: string): PlaceVoulue[] {
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
