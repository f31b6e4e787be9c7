// What a closure or a lowered day would suspend before it is decided, and where a relief is free.
import { dayNumber, type Jour, jourOfNumber } from '../dates.ts';
import { slotKey } from './attribution.ts';
import { type Claim, type Touche, touches } from './books.ts';
import type { Demi } from './halfDays.ts';
import { empechement, type Plan } from './plan.ts';

export interface Periode {
  readonly du: Jour;
  readonly au: Jour;
  readonly demi: Demi | null;
}

export function joursDe({ du, au }: Pick<Periode, 'du' | 'au'>): readonly Jour[] {
  const first = dayNumber(du);
  return Array.from({ length: Math.max(0, dayNumber(au) - first + 1) }, (_, index) =>
    jourOfNumber(first + index),
  );
}

/** The plan as a closure would make it. */
export function avecFermeture(
  plan: Plan,
  periode: Periode,
  sections: readonly string[] | null,
): Plan {
  const tried = { id: 'essai', ...periode, sections, motif: 'autre' };
  return { ...plan, fermetures: [...plan.fermetures, tried] };
}

/** The plan with these places lowered on each day of the period. */
export function avecBaisse(plan: Plan, periode: Periode, places: readonly string[]): Plan {
  const { demi } = periode;
  const tried = joursDe(periode).map((jour) => ({ id: 'essai', jour, demi, places }));
  return { ...plan, baisses: [...plan.baisses, ...tried] };
}

/** The plan without one closure, or without one lowered day. */
export function sansFermeture<P extends Plan>(plan: P, id: string): P {
  return {
    ...plan,
    fermetures: plan.fermetures.filter((one) => one.id !== id),
    baisses: plan.baisses.filter((one) => one.id !== id),
  };
}

/** AVIP-24. What `after` suspends and was not suspended before: the families that this very act touches. */
export function nouvelles(plan: Plan, after: Plan, claims: readonly Claim[]): readonly Touche[] {
  return touches(after, claims).filter(
    ({ place, jour, demi }) => empechement(plan, place, jour, demi) === null,
  );
}

/** Where a child could go: open that half-day, claimed by nobody, of a section that suits; null when there is none. */
export function releve(
  plan: Plan,
  claims: { has(key: string): boolean },
  { jour, demi }: Pick<Claim, 'jour' | 'demi'>,
  sections: readonly string[],
): string | null {
  const found = plan.places.find(
    ({ id, section }) =>
      sections.includes(section) &&
      !claims.has(slotKey({ place: id, jour, demi })) &&
      empechement(plan, id, jour, demi) === null,
  );
  return found?.id ?? null;
}
