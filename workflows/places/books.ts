// The books of a crèche: for every half-day, free + held + taken + suspended = capacity.
import type { Jour } from '../dates.ts';
import type { ClaimedSlot } from '../kernel/slot.ts';
import { slotKey } from './attribution.ts';
import type { Demi } from './halfDays.ts';
import { type Cause, empechement, type Plan } from './plan.ts';

export type Claim = ClaimedSlot;

export interface Ligne {
  readonly place: string;
  /** `fermee`: nobody claims it and nobody can. `suspendue`: claimed, and it cannot be used that day. */
  readonly etat: 'libre' | 'tenue' | 'donnee' | 'suspendue' | 'fermee';
  readonly caseId: string | null;
  readonly cause: Cause | null;
}

export interface Livre {
  readonly jour: Jour;
  readonly demi: Demi;
  readonly lignes: readonly Ligne[];
  readonly capacite: number;
  readonly libres: number;
  readonly tenues: number;
  readonly donnees: number;
  readonly suspendues: number;
  /** Outside the capacity: closed, and claimed by nobody. */
  readonly fermees: number;
}

/** The claims by the half-day of the place they are on; a second claim on one would be a broken book, and throws. */
export function indexClaims(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  const index = new Map<string, Claim>();
  for (const claim of claims) {
    const key = slotKey(claim);
    const known = index.get(key);
    if (known) throw new Error(`${key} is claimed by ${known.caseId} and ${claim.caseId}`);
    index.set(key, claim);
  }
  return index;
}

function ligne(plan: Plan, place: string, claim: Claim | undefined, jour: Jour, demi: Demi): Ligne {
  const cause = empechement(plan, place, jour, demi);
  const caseId = claim?.caseId ?? null;
  if (cause !== null) return { place, etat: claim ? 'suspendue' : 'fermee', caseId, cause };
  return { place, etat: claim ? claim.etat : 'libre', caseId, cause };
}

/** AVIP-23. One half-day of a crèche: a line for each place reserved that day, or claimed. */
export function livre(
  plan: Plan,
  claims: ReadonlyMap<string, Claim>,
  jour: Jour,
  demi: Demi,
): Livre {
  const lignes = plan.places.flatMap(({ id, depuis, dernierJour }) => {
    const claim = claims.get(slotKey({ place: id, jour, demi }));
    const reserved = depuis <= jour && (dernierJour === null || dernierJour >= jour);
    return reserved || claim ? [ligne(plan, id, claim, jour, demi)] : [];
  });
  const count = (etat: Ligne['etat']) => lignes.filter((one) => one.etat === etat).length;
  const fermees = count('fermee');
  return {
    jour,
    demi,
    lignes,
    capacite: lignes.length - fermees,
    libres: count('libre'),
    tenues: count('tenue'),
    donnees: count('donnee'),
    suspendues: count('suspendue'),
    fermees,
  };
}

/** Both half-days of a day. */
export function books(
  plan: Plan,
  claims: ReadonlyMap<string, Claim>,
  jour: Jour,
): readonly [Livre, Livre] {
  return [livre(plan, claims, jour, 'matin'), livre(plan, claims, jour, 'apresMidi')];
}

export type Touche = Claim & { readonly cause: Cause };

/** AVIP-24. The claims that a closure, a lowered day or a change of opening suspends: whose families are to be told. */
export function touches(plan: Plan, claims: readonly Claim[]): readonly Touche[] {
  return claims.flatMap((claim) => {
    const cause = empechement(plan, claim.place, claim.jour, claim.demi);
    return cause === null ? [] : [{ ...claim, cause }];
  });
}

/** Which places to lower first when `nombre` are to be: those that nobody claims, then those held. The crèche decides. */
export function placesAAbaisser(livres: readonly Livre[], nombre: number): readonly string[] {
  const rank = { fermee: 0, libre: 1, tenue: 2, donnee: 3, suspendue: 3 } as const;
  const weight = new Map<string, number>();
  for (const { lignes } of livres) {
    for (const { place, etat } of lignes) {
      weight.set(place, Math.max(weight.get(place) ?? 0, rank[etat]));
    }
  }
  return [...weight]
    .filter(([, worst]) => worst > 0)
    .sort(([, a], [, b]) => a - b)
    .slice(0, nombre)
    .map(([place]) => place);
}
