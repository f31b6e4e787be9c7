// What fits a need: one place, two together, or what is free near it.
import { addDays, type Jour } from '../dates.ts';
import { type Attribution, expand, slotKey } from '../places/attribution.ts';
import type { Claim } from '../places/books.ts';
import { composer, type Rythme } from '../places/compose.ts';
import type { DemiSemaine } from '../places/halfDays.ts';
import type { Plan } from '../places/plan.ts';

export interface Offre {
  readonly creche: string;
  readonly plan: Plan;
  readonly claims: ReadonlyMap<string, Claim>;
  /** Half-days of the request itself do not stand in its own way. */
  readonly saufDossier?: string;
}

export interface Recherche {
  readonly rythme: Rythme;
  readonly du: Jour;
  readonly au: Jour;
  /** Only places of these sections; absent: any. */
  readonly sections?: readonly string[];
}

/** A place, or two, as `proposerPlace` asks for them. */
export interface Solution {
  readonly places: readonly { readonly place: string; readonly rythme: Rythme }[];
  readonly du: Jour;
  readonly au: Jour;
  /** Half-days of the need that it does not cover; empty when it fits whole. */
  readonly manque: readonly DemiSemaine[];
}

function conflit({ claims, saufDossier }: Offre, attributions: readonly Attribution[]): boolean {
  return attributions.some((one) =>
    expand(one, 'tenue').some((slot) => {
      const claim = claims.get(slotKey(slot));
      return claim !== undefined && claim.caseId !== saufDossier;
    }),
  );
}

/** Half-days of the need that a place has free on every date of the period. */
function libres(
  offre: Offre,
  place: string,
  { rythme, du, au }: Recherche,
): readonly DemiSemaine[] {
  return rythme.demis.filter((demi) => {
    const wish = { creche: offre.creche, place, rythme: { ...rythme, demis: [demi] }, du, au };
    const composed = composer(offre.plan, wish);
    return composed.length > 0 && !conflit(offre, composed);
  });
}

interface Candidate {
  readonly place: string;
  readonly free: readonly DemiSemaine[];
}

function solution(chosen: readonly Candidate[], { rythme, du, au }: Recherche): Solution {
  const left = new Set(rythme.demis);
  const places = chosen.flatMap(({ place, free }) => {
    const taken = free.filter((demi) => left.delete(demi));
    return taken.length > 0 ? [{ place, rythme: { ...rythme, demis: taken } }] : [];
  });
  return { places, du, au, manque: [...left] };
}

const covers = (a: Candidate, b: Candidate | null, wanted: readonly DemiSemaine[]) =>
  wanted.every((demi) => a.free.includes(demi) || (b?.free.includes(demi) ?? false));

function candidates(offre: Offre, recherche: Recherche): readonly Candidate[] {
  return offre.plan.places
    .filter(({ section }) => recherche.sections?.includes(section) ?? true)
    .map(({ id }) => ({ place: id, free: libres(offre, id, recherche) }))
    .filter(({ free }) => free.length > 0)
    .sort((a, b) => b.free.length - a.free.length);
}

/** LISTE-03. A place that fits whole, else two that fit together; null when nothing does. */
export function trouver(offre: Offre, recherche: Recherche): Solution | null {
  const found = candidates(offre, recherche);
  const { demis } = recherche.rythme;
  const alone = found.find((one) => covers(one, null, demis));
  if (alone) return solution([alone], recherche);
  for (const [index, first] of found.entries()) {
    const second = found.slice(index + 1).find((one) => covers(first, one, demis));
    if (second) return solution([first, second], recherche);
  }
  return null;
}

/** LISTE-03. The most of the need that one or two places cover, from the same day; null when nothing is free. */
export function enPartie(offre: Offre, recherche: Recherche): Solution | null {
  const [first, ...others] = candidates(offre, recherche);
  if (!first) return null;
  const gain = (one: Candidate) => one.free.filter((demi) => !first.free.includes(demi)).length;
  const [second] = [...others].sort((a, b) => gain(b) - gain(a));
  return solution(second && gain(second) > 0 ? [first, second] : [first], recherche);
}

/** Looked for week by week, this far. */
const SEMAINES = 26;

/** LISTE-03. The first day, week by week, from which the whole need fits for as long; null within half a year. */
export function plusTard(offre: Offre, recherche: Recherche): Solution | null {
  for (let week = 1; week <= SEMAINES; week++) {
    const moved = {
      ...recherche,
      du: addDays(recherche.du, week * 7),
      au: addDays(recherche.au, week * 7),
    };
    const found = trouver(offre, moved);
    if (found) return found;
  }
  return null;
}

export interface Voisines {
  readonly exacte: Solution | null;
  readonly enPartie: Solution | null;
  readonly plusTard: Solution | null;
}

/** What is free near a wish that came second: what a refusal (`placePrise`) offers instead. */
export function voisines(offre: Offre, recherche: Recherche): Voisines {
  const exacte = trouver(offre, recherche);
  if (exacte) return { exacte, enPartie: null, plusTard: null };
  return { exacte, enPartie: enPartie(offre, recherche), plusTard: plusTard(offre, recherche) };
}
