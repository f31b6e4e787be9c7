// What fits a need: one place, two together, or what is free near it.
import { addDays, dayNumber, type Jour, jourOfNumber, weekDayOf } from '../dates.ts';
import { slotKey } from '../places/attribution.ts';
import type { Claim } from '../places/books.ts';
import { dansLeRythme, type Rythme } from '../places/compose.ts';
import { type DemiSemaine, demiOf, weekDayOfDemi } from '../places/halfDays.ts';
import { empechement, type PlaceReservee, type Plan } from '../places/plan.ts';

export interface Offre {
  readonly creche: string;
  readonly plan: Plan;
  readonly claims: ReadonlyMap<string, Claim>;
  /** Half-days of the request itself do not stand in its own way. */
  readonly saufDossier?: string;
  /** AVIP-29. True of a half-day for which the label has no place left, whichever place is free. */
  readonly complet?:
    | ((moment: Pick<Claim, 'jour' | 'demi'>, saufDossier?: string) => boolean)
    | undefined;
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

/** Of one half-day of the week on one place: the days on which it could be used, and those of them that another has. */
interface Jours {
  readonly demi: DemiSemaine;
  readonly ouverts: readonly number[];
  readonly pris: readonly number[];
}
interface Candidat {
  readonly place: PlaceReservee;
  readonly jours: readonly Jours[];
}

function jours(
  { plan, claims, saufDossier, complet }: Offre,
  place: string,
  demi: DemiSemaine,
  { rythme, du, au }: Recherche,
): Jours {
  const ouverts: number[] = [];
  const pris: number[] = [];
  const first = dayNumber(du);
  const ahead = (weekDayOfDemi(demi) - weekDayOf(first) + 7) % 7;
  for (let day = first + ahead; day <= dayNumber(au); day += 7) {
    const slot = { place, jour: jourOfNumber(day), demi: demiOf(demi) };
    if (!dansLeRythme(plan, rythme, day)) continue;
    if (empechement(plan, place, slot.jour, slot.demi) !== null) continue;
    ouverts.push(day);
    const claim = claims.get(slotKey(slot));
    const taken = claim !== undefined && claim.caseId !== saufDossier;
    if (taken || complet?.(slot, saufDossier)) pris.push(day);
  }
  return { demi, ouverts, pris };
}

/** The places that could do. */
const possibles = ({ plan }: Offre, { sections }: Recherche): readonly PlaceReservee[] =>
  plan.places.filter(({ section }) => sections?.includes(section) ?? true);

const candidat = (offre: Offre, recherche: Recherche, place: PlaceReservee): Candidat => ({
  place,
  jours: recherche.rythme.demis.map((demi) => jours(offre, place.id, demi, recherche)),
});

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

/** The places that have some of the need free on every date of the period; one that closes before its end is none. */
function candidates(known: readonly Candidat[], { du, au }: Recherche): readonly Candidate[] {
  const [first, last] = [dayNumber(du), dayNumber(au)];
  const within = (day: number) => first <= day && day <= last;
  return known
    .filter(({ place: { depuis, dernierJour } }) => depuis <= du && (dernierJour ?? au) >= au)
    .map(({ place, jours: all }) => ({
      place: place.id,
      free: all
        .filter(({ ouverts, pris }) => ouverts.some(within) && !pris.some(within))
        .map(({ demi }) => demi),
    }))
    .filter(({ free }) => free.length > 0)
    .sort((a, b) => b.free.length - a.free.length);
}

function entiere(known: readonly Candidat[], recherche: Recherche): Solution | null {
  const found = candidates(known, recherche);
  const { demis } = recherche.rythme;
  const alone = found.find((one) => covers(one, null, demis));
  if (alone) return solution([alone], recherche);
  for (const [index, first] of found.entries()) {
    const second = found.slice(index + 1).find((one) => covers(first, one, demis));
    if (second) return solution([first, second], recherche);
  }
  return null;
}

/** LISTE-03. A place that fits whole, else two that fit together; null when nothing does. */
export function trouver(offre: Offre, recherche: Recherche): Solution | null {
  const known: Candidat[] = [];
  for (const place of possibles(offre, recherche)) {
    const one = candidat(offre, recherche, place);
    // Most often one of the first fits: the days of the others are not looked at.
    const alone = entiere([one], recherche);
    if (alone) return alone;
    known.push(one);
  }
  return entiere(known, recherche);
}

/** The most of the need that one or two places cover, from the same day; null when nothing is free. */
function enPartie(known: readonly Candidat[], recherche: Recherche): Solution | null {
  const [first, ...others] = candidates(known, recherche);
  if (!first) return null;
  const gain = (one: Candidate) => one.free.filter((demi) => !first.free.includes(demi)).length;
  const [second] = [...others].sort((a, b) => gain(b) - gain(a));
  return solution(second && gain(second) > 0 ? [first, second] : [first], recherche);
}

/** Looked for week by week, this far. */
export const SEMAINES = 26;

/** The first day, week by week, from which the whole need fits for as long; null within half a year. */
function plusTard(known: readonly Candidat[], recherche: Recherche): Solution | null {
  for (let week = 1; week <= SEMAINES; week++) {
    const moved = {
      ...recherche,
      du: addDays(recherche.du, week * 7),
      au: addDays(recherche.au, week * 7),
    };
    const found = entiere(known, moved);
    if (found) return found;
  }
  return null;
}

export interface Voisines {
  readonly exacte: Solution | null;
  readonly enPartie: Solution | null;
  readonly plusTard: Solution | null;
}

/** LISTE-03. What is free near a wish that came second: what a refusal (`placePrise`) offers instead. */
export function voisines(offre: Offre, recherche: Recherche): Voisines {
  const exacte = trouver(offre, recherche);
  if (exacte) return { exacte, enPartie: null, plusTard: null };
  // Half a year more of every place: looked at only when nothing fits.
  const whole = { ...recherche, au: addDays(recherche.au, SEMAINES * 7) };
  const known = possibles(offre, recherche).map((place) => candidat(offre, whole, place));
  return {
    exacte,
    enPartie: enPartie(known, recherche),
    plusTard: plusTard(known, recherche),
  };
}
