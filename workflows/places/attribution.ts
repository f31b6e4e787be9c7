// A place given by half-days over a period, and the half-days it comes to: whole in itself, so that no later setting moves it.
import { z } from 'zod';
import { dayNumber, isoWeek, Jour, jourOfNumber, weekDayOf } from '../dates.ts';
import { Id } from '../kernel/json.ts';
import type { Slot } from '../kernel/slot.ts';
import { mots } from '../kernel/words.ts';
import { Demi, DemiSemaine, demiOf, weekDayOfDemi } from './halfDays.ts';

/** Shared custody: even or odd ISO weeks. */
export const semaines = {
  toutes: 'Toutes les semaines',
  paires: 'Semaines paires',
  impaires: 'Semaines impaires',
} as const;
export const Semaines = z.enum(mots(semaines));

export const vacancesScolaires = {
  avec: 'Toute l’année',
  sans: 'Hors vacances scolaires',
  seulement: 'Pendant les vacances scolaires',
} as const;
export const VacancesScolaires = z.enum(mots(vacancesScolaires));

/** Days left out: a closure, a holiday, school holidays, as they were known when the place was given. */
export const Sauf = z.object({ du: Jour, au: Jour, demi: Demi.nullable() });
export type Sauf = z.infer<typeof Sauf>;

export const Attribution = z.object({
  creche: Id,
  place: Id,
  du: Jour,
  au: Jour,
  demis: z.array(DemiSemaine).min(1).max(12),
  semaines: Semaines,
  /** The wish behind `sauf`: what a longer period is composed with. */
  vacances: VacancesScolaires,
  /** More than one act gives back, half-day by half-day, beside a year of closures and holidays. */
  sauf: z.array(Sauf).max(400),
});
export type Attribution = z.infer<typeof Attribution>;

/** Where several crèches may know of a request: whose the half-days are (AVIP-55). */
export const AttributionDe = Attribution.extend({ organisation: Id.optional() });
export type AttributionDe = z.infer<typeof AttributionDe>;

type Etat = Slot['etat'];

/** What names a half-day of a place: no two claims may share it. */
export function slotKey({ place, jour, demi }: Pick<Slot, 'place' | 'jour' | 'demi'>): string {
  return `${place}/${jour}/${demi}`;
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly demi: Demi | null;
}

const ranges = ({ sauf }: Attribution): readonly Range[] =>
  sauf.map(({ du, au, demi }) => ({ from: dayNumber(du), to: dayNumber(au), demi }));

/** Even or odd ISO weeks, or all of them. */
export function inWeek(chosen: Attribution['semaines'], day: number): boolean {
  return chosen === 'toutes' || (isoWeek(day) % 2 === 0) === (chosen === 'paires');
}

/** AVIP-20. Every half-day of one attribution, in order of days. */
export function expand(attribution: Attribution, etat: Etat): Slot[] {
  const { place, semaines: chosen, demis } = attribution;
  const excluded = ranges(attribution);
  const byDay = Array.from({ length: 8 }, (_, weekDay) =>
    demis.filter((demi) => weekDayOfDemi(demi) === weekDay).map(demiOf),
  );
  const slots: Slot[] = [];
  const last = dayNumber(attribution.au);
  for (let day = dayNumber(attribution.du); day <= last; day++) {
    const wanted = byDay[weekDayOf(day)] ?? [];
    if (wanted.length === 0 || !inWeek(chosen, day)) continue;
    const out = excluded.filter(({ from, to }) => from <= day && day <= to);
    for (const demi of wanted) {
      if (out.some((range) => range.demi === null || range.demi === demi)) continue;
      slots.push({ place, jour: jourOfNumber(day), demi, etat });
    }
  }
  return slots;
}

/** The attributions up to a day, that day included; what begins later is gone. */
export function jusquA(attributions: readonly Attribution[], dernier: Jour): Attribution[] {
  return attributions
    .filter(({ du }) => du <= dernier)
    .map((one) => (one.au > dernier ? { ...one, au: dernier } : one));
}

/** The attributions from a day on. */
export function aPartirDe(attributions: readonly Attribution[], premier: Jour): Attribution[] {
  return attributions
    .filter(({ au }) => au >= premier)
    .map((one) => (one.du < premier ? { ...one, du: premier } : one));
}

/** One claim a half-day of a place, whatever claims it: what is given wins over what is held. */
export function sansDoublon(slots: readonly Slot[]): readonly Slot[] {
  const kept = new Map<string, Slot>();
  for (const slot of slots) {
    const key = slotKey(slot);
    if (kept.get(key)?.etat !== 'donnee') kept.set(key, slot);
  }
  return [...kept.values()];
}

/** True of an attribution that is this one half-day of this place and no other. */
export function estCetteDemi(
  { place, du, au, demis }: Attribution,
  one: Pick<Slot, 'place' | 'jour' | 'demi'>,
): boolean {
  const same = place === one.place && du === one.jour && au === one.jour;
  return same && demis.every((demi) => demiOf(demi) === one.demi);
}

/** One half-day of one place, as an attribution: relief, accueil ponctuel, adaptation. */
export function ponctuelle(
  creche: string,
  place: string,
  jour: Jour,
  demi: DemiSemaine,
): Attribution {
  return {
    creche,
    place,
    du: jour,
    au: jour,
    demis: [demi],
    semaines: 'toutes',
    vacances: 'avec',
    sauf: [],
  };
}
