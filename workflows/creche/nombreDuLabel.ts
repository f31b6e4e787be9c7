// The number of places of a label, held against the children expected on each half-day of the crèche.
import type { Jour } from '../dates.ts';
import type { Slot } from '../kernel/slot.ts';
import type { Claim } from '../places/books.ts';
import type { PlaceReservee } from '../places/plan.ts';
import type { CrecheContext } from './context.ts';

type Creche = Pick<CrecheContext, 'labels' | 'places'>;
type Moment = Pick<Slot, 'jour' | 'demi'>;

/** How many places the label of a day gives; null: no label holds that day, and nothing is counted. */
function nombreAu({ labels }: Pick<Creche, 'labels'>, jour: Jour): number | null {
  const held = labels.findLast(({ debut, fin }) => debut <= jour && (fin === null || jour <= fin));
  return held?.places ?? null;
}

const reservee = ({ depuis, dernierJour }: PlaceReservee, du: Jour, au: Jour | null) =>
  (au === null || depuis <= au) && (dernierJour === null || dernierJour >= du);

/** AVIP-29. The places whose claims are to be counted: none, as long as the label gives as many as are reserved. */
export function placesACompter({ labels, places }: Creche, today: Jour): readonly string[] {
  const short = labels
    .filter(({ fin }) => fin === null || fin >= today)
    .some(({ debut, fin, places: nombre }) => {
      const du = debut > today ? debut : today;
      return places.filter((one) => reservee(one, du, fin)).length > nombre;
    });
  return short ? places.map(({ id }) => id) : [];
}

const nameOf = ({ jour, demi }: Moment) => `${jour}/${demi}`;

/** Children by half-day: one whose place is closed by then is expected on none; one with two places counts once. */
function attendus({ places }: Creche, claims: readonly Claim[]): ReadonlyMap<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const claim of claims) {
    const place = places.find(({ id }) => id === claim.place);
    if (!place || !reservee(place, claim.jour, claim.jour)) continue;
    const known = found.get(nameOf(claim)) ?? new Set();
    found.set(nameOf(claim), known.add(claim.caseId));
  }
  return found;
}

export interface Trop {
  readonly jour: Jour;
  readonly nombre: number;
}

/** AVIP-29. The first of the half-days newly wanted on which more children would be expected than the label gives places. */
export function auDelaDuNombre(
  creche: Creche,
  claims: readonly Claim[],
  voulues: readonly Claim[],
): Trop | null {
  const expected = attendus(creche, [...claims, ...voulues]);
  for (const one of voulues) {
    const nombre = nombreAu(creche, one.jour);
    const count = expected.get(nameOf(one))?.size ?? 0;
    if (nombre !== null && count > nombre) return { jour: one.jour, nombre };
  }
  return null;
}

/** AVIP-29. Says of a half-day whether the label has no place left for one more child; undefined: it always has. */
export function complet(
  creche: Creche,
  claims: Iterable<Claim>,
  today: Jour,
): ((moment: Moment, saufDossier?: string) => boolean) | undefined {
  if (placesACompter(creche, today).length === 0) return undefined;
  const expected = attendus(creche, [...claims]);
  return (moment, saufDossier) => {
    const nombre = nombreAu(creche, moment.jour);
    const there = [...(expected.get(nameOf(moment)) ?? [])].filter((id) => id !== saufDossier);
    return nombre !== null && there.length >= nombre;
  };
}
