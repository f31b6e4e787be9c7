// What the facts of a refused command wanted of places: for which request, where, which half-days, over which days.
import { z } from 'zod';
import type { NewFact } from '../kernel/fact.ts';
import { Attribution } from '../places/attribution.ts';
import type { PlaceVoulue } from '../places/compose.ts';
import { Souhait } from './facts/contrat.ts';
import type { Voulue } from './offer.ts';

export interface Wanted {
  /** The request that wanted it: another one than the command's for a brother or a sister. */
  readonly demande: string;
  readonly creche: string;
  readonly voulue: Voulue;
  /** What the same command wanted for the others: no answer to this one. */
  readonly autres: readonly Attribution[];
}

const Claiming = z.object({ attributions: z.array(Attribution).min(1), souhait: Souhait });

function claiming({ clear }: NewFact): Partial<z.infer<typeof Claiming>> {
  return Claiming.safeParse(clear).data ?? {};
}
/** The half-days that a fact claims. */
export const claimed = (one: NewFact): readonly Attribution[] => claiming(one).attributions ?? [];

function placesOf(attributions: readonly Attribution[]): readonly PlaceVoulue[] {
  const places = new Map<string, PlaceVoulue>();
  for (const { place, demis, semaines, vacances } of attributions) {
    const known = places.get(place)?.rythme.demis ?? [];
    const rythme = { demis: [...new Set([...known, ...demis])], semaines, vacances };
    places.set(place, { place, rythme });
  }
  return [...places.values()];
}

/** The places that a fact claims, and over which days; null when it claims none. */
export function voulueDe(one: NewFact): Voulue | null {
  const { attributions = [], souhait } = claiming(one);
  const [first] = attributions;
  if (!first) return null;
  const days = attributions.flatMap(({ du, au }) => [du, au]).sort();
  return {
    places: souhait ?? placesOf(attributions),
    du: days[0] ?? first.du,
    au: days.at(-1) ?? first.au,
  };
}

/** The crèche whose places these facts claim; null when they claim none. */
export function crecheDesFaits(facts: readonly NewFact[]): string | null {
  return facts.flatMap(claimed)[0]?.creche ?? null;
}

/** LISTE-03. What wanted `place`; null when none of these facts claims it. `own`: the command's own case. */
export function wantedBy(facts: readonly NewFact[], place: string, own: string): Wanted | null {
  const claiming = facts.find((fact) => claimed(fact).some((one) => one.place === place));
  const attributions = claiming ? claimed(claiming) : [];
  const [first] = attributions;
  if (!claiming || !first) return null;
  const { on } = claiming;
  const voulue = voulueDe(claiming);
  if (!voulue) return null;
  return {
    demande: typeof on === 'object' && 'case' in on ? on.case : own,
    creche: first.creche,
    voulue,
    autres: facts.filter((fact) => fact !== claiming).flatMap(claimed),
  };
}
