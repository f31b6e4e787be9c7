// A proposal being prepared: who gets which places from when, as `proposerPlace` takes it. Pure.
import { Jour } from '../../../workflows/dates.ts';
import type { Solution, WaitingList } from '../../contract/places.ts';
import { firstDayOf } from './reach.ts';
import type { Rhythm } from './rhythm.ts';

export type Request = WaitingList['demandes'][number];

export interface WantedPlace {
  readonly place: string;
  readonly rythme: Rhythm;
}

/** One child of the proposal, and the places meant for them. */
export interface Part {
  readonly caseId: string;
  readonly places: readonly WantedPlace[];
}

export interface Offer {
  readonly creche: string;
  readonly du: string;
  /** Null: as long as the rules say. */
  readonly au: string | null;
  /** The request in hand. */
  readonly own: Part;
  /** Its brothers and sisters: together or none (AVIP-38). */
  readonly ensemble: readonly Part[];
  readonly horsOrdre: string;
}

/** The data of `proposerPlace`. */
export function offerData({ creche, du, au, own, ensemble, horsOrdre }: Offer) {
  const places = (part: Part) =>
    part.places.map(({ place, rythme }) => ({
      place,
      rythme: { demis: [...rythme.demis], semaines: rythme.semaines, vacances: rythme.vacances },
    }));
  return {
    creche,
    places: places(own),
    du,
    au,
    horsOrdre: horsOrdre.trim() === '' ? null : horsOrdre.trim(),
    ensemble: ensemble.map((part) => ({ demande: part.caseId, places: places(part) })),
  };
}

/** The first day that a request would come, seen from the week on screen: never past, never before the family wishes. */
export function startOf(
  { besoin }: Pick<Request, 'besoin'>,
  shownFrom: string,
  today: string,
): Jour {
  const days = [today, shownFrom, besoin?.debutSouhaite ?? today].sort();
  const du = Jour.parse(days.at(-1));
  return besoin === null ? du : firstDayOf(besoin, du);
}

function placesOf({ places }: Solution): readonly WantedPlace[] {
  return places.map(({ place, rythme }) => ({ place, rythme }));
}

/** On this place: alone, or with the second one that Tandem found when no place fits alone. */
export function wantedOn({ besoin, solution }: Request, place: string): readonly WantedPlace[] {
  const together = solution !== null && solution.places.length > 1;
  if (together && solution.places.some((one) => one.place === place)) return placesOf(solution);
  if (besoin === null) return [];
  const { demis, semaines, vacances } = besoin;
  return [{ place, rythme: { demis, semaines, vacances } }];
}

/** What Tandem found in place of what is no longer free. */
export function withSolution(offer: Offer, found: Solution): Offer {
  return { ...offer, du: found.du, au: found.au, own: { ...offer.own, places: placesOf(found) } };
}

/** One child moves to another place; with two places together, the second one leaves. */
export function withPlace(offer: Offer, caseId: string, places: readonly WantedPlace[]): Offer {
  const moved = (part: Part) => (part.caseId === caseId ? { ...part, places } : part);
  return { ...offer, own: moved(offer.own), ensemble: offer.ensemble.map(moved) };
}

/** True when both ask for a same half-day of a same place. */
export function overlap(a: readonly WantedPlace[], b: readonly WantedPlace[]): boolean {
  return a.some((one) =>
    b.some(
      (other) =>
        one.place === other.place &&
        one.rythme.demis.some((demi) => other.rythme.demis.includes(demi)),
    ),
  );
}
