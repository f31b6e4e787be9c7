// What the hand holds: nothing, a request looking for its place, or a proposal about to be made. Pure.
import { addDays, Jour, monthsOn } from '../../../workflows/dates.ts';
import type { PlacesView } from '../../contract/places.ts';
import type { CellIndex, Column } from './bars.ts';
import { type Offer, type Part, type Request, wantedOn } from './offer.ts';
import { firstDayOf, type Reached, reach } from './reach.ts';
import { mondayOf } from './window.ts';

export type Hand =
  | { readonly etat: 'vide' }
  | {
      readonly etat: 'prise';
      readonly request: Request;
      /** Over which place; null: beside the grid. */
      readonly place: string | null;
      readonly du: Jour;
      /** Under the pointer, not by keyboard. */
      readonly glisse: boolean;
    }
  | { readonly etat: 'apercu'; readonly request: Request; readonly offer: Offer };

export type Holding = Extract<Hand, { etat: 'prise' }>;

export const emptyHand: Hand = { etat: 'vide' };

/** The week in which the request is looked for a place. */
export interface Weighed {
  readonly view: Pick<PlacesView, 'sections' | 'today'>;
  readonly places: PlacesView['places'];
  readonly index: CellIndex;
  readonly columns: readonly Column[];
}

/** The place that Tandem found, else the one that fits best: by the age of its section, then by its half-days free. */
export function firstPlace(
  request: Pick<Request, 'solution' | 'besoin' | 'ageMois'>,
  du: Jour,
  { view, places, index, columns }: Weighed,
): string | null {
  const found = request.solution?.places[0]?.place;
  if (places.some(({ id }) => id === found)) return found ?? null;
  const { besoin } = request;
  // Under zero before the birth; unknown: as of the youngest.
  const age = (request.ageMois ?? 0) + monthsOn(Jour.parse(view.today), du);
  const weighed = places.map(({ id, section }) => {
    const ages = view.sections.find((one) => one.id === section);
    const wanted =
      besoin === null ? [] : reach(index, id, columns, { rythme: besoin, du, au: null });
    return {
      id,
      fits: ages !== undefined && ages.ageMinMois <= age && age <= ages.ageMaxMois,
      free: wanted.filter(({ pris }) => !pris).length,
    };
  });
  // A sort that keeps the order of the screen where nothing distinguishes two places.
  const [best] = weighed.sort((a, b) => Number(b.fits) - Number(a.fits) || b.free - a.free);
  return best?.id ?? null;
}

/** A week later, or sooner: the first day that it would come, and never in the past. */
export function shifted(
  { request, du }: Pick<Holding, 'request' | 'du'>,
  direction: 1 | -1,
  today: string,
): Jour {
  const monday = addDays(mondayOf(du), 7 * direction);
  const from = monday < today ? Jour.parse(today) : monday;
  return request.besoin === null ? from : firstDayOf(request.besoin, from);
}

/** What the proposal would be on this place, brothers and sisters apart. */
export function offerOn(
  { request, du }: Pick<Holding, 'request' | 'du'>,
  creche: string,
  place: string,
): Offer {
  const own: Part = { caseId: request.caseId, places: wantedOn(request, place) };
  return { creche, du, au: null, own, ensemble: [], horsOrdre: '' };
}

export type Lit = ReadonlyMap<string, readonly Reached[]>;

/** The half-days that light up, place by place. */
export function litBy(
  hand: Hand,
  creche: string,
  index: CellIndex,
  columns: readonly Column[],
): Lit {
  if (hand.etat === 'vide') return new Map();
  if (hand.etat === 'prise' && hand.place === null) return new Map();
  const offer = hand.etat === 'apercu' ? hand.offer : offerOn(hand, creche, hand.place ?? '');
  const { du, au } = offer;
  const lit = new Map<string, readonly Reached[]>();
  for (const { place, rythme } of [offer.own, ...offer.ensemble].flatMap((part) => part.places)) {
    const more = reach(index, place, columns, { rythme, du, au });
    lit.set(place, [...(lit.get(place) ?? []), ...more]);
  }
  return lit;
}

export type Touch = 'vise' | 'heurte' | null;

/** What the request in hand would do to these half-days of a place: take them, or meet somebody's. */
export function touchOf(
  lit: Lit,
  place: string,
  columns: readonly Column[],
  covered: readonly Column[],
): Touch {
  const met = (lit.get(place) ?? []).filter(({ column }) =>
    covered.some(
      ({ jour, demi }) => columns[column]?.jour === jour && columns[column].demi === demi,
    ),
  );
  if (met.length === 0) return null;
  return met.some(({ pris }) => pris) ? 'heurte' : 'vise';
}

/** How many half-days of the week on screen are free for it, and how many somebody has. */
export function countLit(lit: Lit): { readonly libres: number; readonly prises: number } {
  const all = [...lit.values()].flat();
  const prises = all.filter(({ pris }) => pris).length;
  return { libres: all.length - prises, prises };
}
