// From a wish for a place to attributions: what the crèche is open for in that period, closures and holidays left out.
import { z } from 'zod';
import { addDays, dayNumber, isHoliday, type Jour, jourOfNumber } from '../dates.ts';
import { Id } from '../kernel/json.ts';
import {
  type Attribution,
  expand,
  inWeek,
  type Sauf,
  Semaines,
  VacancesScolaires,
} from './attribution.ts';
import { DemiSemaine } from './halfDays.ts';
import { ouvertureAu, type Plan } from './plan.ts';

/** Which half-days, which weeks, school holidays or not. */
export const Rythme = z.object({
  demis: z.array(DemiSemaine).min(1, { error: 'Choisissez au moins une demi-journée.' }).max(12),
  semaines: Semaines.default('toutes'),
  vacances: VacancesScolaires.default('avec'),
});
export type Rythme = z.infer<typeof Rythme>;

/** One place of the crèche and the half-days wanted on it. */
export const PlaceVoulue = z.object({ place: Id, rythme: Rythme });
export type PlaceVoulue = z.infer<typeof PlaceVoulue>;

export interface Souhait {
  readonly creche: string;
  readonly place: string;
  readonly rythme: Rythme;
  readonly du: Jour;
  readonly au: Jour;
}

interface Periode {
  readonly du: Jour;
  readonly au: Jour;
}

const later = (a: Jour, b: Jour) => (a > b ? a : b);
const sooner = (a: Jour, b: Jour) => (a < b ? a : b);

function within({ du, au }: Periode, periods: readonly Periode[]): Periode[] {
  return periods
    .filter((one) => one.du <= au && one.au >= du)
    .map((one) => ({ du: later(one.du, du), au: sooner(one.au, au) }));
}

/** What lies between the periods, inside the whole. */
function gaps(whole: Periode, periods: readonly Periode[]): Periode[] {
  const found: Periode[] = [];
  let from = whole.du;
  for (const one of within(whole, periods).sort((a, b) => (a.du < b.du ? -1 : 1))) {
    if (one.du > from) found.push({ du: from, au: addDays(one.du, -1) });
    from = later(from, addDays(one.au, 1));
  }
  return from <= whole.au ? [...found, { du: from, au: whole.au }] : found;
}

/** AVIP-22. True when the school holidays are known to the end of the period, or do not matter. */
export function vacancesConnues(
  plan: Plan,
  { vacances }: Pick<Rythme, 'vacances'>,
  au: Jour,
): boolean {
  return vacances === 'avec' || (plan.vacances !== null && plan.vacances.connuesJusquAu >= au);
}

/** A day in the weeks and the school holidays of a rhythm, whatever its half-day. */
export function dansLeRythme(plan: Plan, { semaines, vacances }: Rythme, day: number): boolean {
  if (!inWeek(semaines, day)) return false;
  if (vacances === 'avec') return true;
  const jour = jourOfNumber(day);
  const off = plan.vacances?.periodes.some(({ du, au }) => du <= jour && jour <= au) ?? false;
  return off === (vacances === 'seulement');
}

function horsVacances(plan: Plan, { vacances }: Rythme, whole: Periode): Periode[] {
  const known = plan.vacances?.periodes ?? [];
  if (vacances === 'avec') return [];
  return vacances === 'sans' ? within(whole, known) : gaps(whole, known);
}

function feries({ du, au }: Periode): Periode[] {
  const days: Periode[] = [];
  for (let day = dayNumber(du); day <= dayNumber(au); day++) {
    const jour = jourOfNumber(day);
    if (isHoliday(jour)) days.push({ du: jour, au: jour });
  }
  return days;
}

/** The stretches of a period in which one opening is in force. */
function stretches(plan: Plan, { du, au }: Periode): Periode[] {
  const changes = plan.ouvertures
    .map(({ effetLe }) => effetLe)
    .filter((effetLe) => effetLe > du && effetLe <= au);
  const starts = [du, ...new Set(changes)].sort();
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return { du: start, au: next ? addDays(next, -1) : au };
  });
}

/** AVIP-20. The wish as the crèche is open for it; empty when none of its half-days can be. */
export function composer(plan: Plan, souhait: Souhait): Attribution[] {
  const { creche, place: id, rythme } = souhait;
  const place = plan.places.find((one) => one.id === id);
  if (!place) return [];
  const au = place.dernierJour === null ? souhait.au : sooner(souhait.au, place.dernierJour);
  const whole = { du: later(souhait.du, place.depuis), au };
  if (whole.du > whole.au) return [];
  const closed = plan.fermetures.filter(
    ({ sections }) => sections === null || sections.includes(place.section),
  );
  const out = [...horsVacances(plan, rythme, whole), ...feries(whole)];
  return stretches(plan, whole).flatMap((stretch) => {
    const open = ouvertureAu(plan, stretch.du);
    const demis = rythme.demis.filter((demi) => open.includes(demi));
    if (demis.length === 0) return [];
    const sauf: Sauf[] = [
      ...within(stretch, out).map((one) => ({ ...one, demi: null })),
      ...closed.flatMap(({ demi, ...one }) =>
        within(stretch, [one]).map((part) => ({ ...part, demi })),
      ),
      ...plan.baisses
        .filter(
          ({ jour, places }) => places.includes(id) && jour >= stretch.du && jour <= stretch.au,
        )
        .map(({ jour, demi }) => ({ du: jour, au: jour, demi })),
    ];
    const { semaines, vacances } = rythme;
    const one = { creche, place: id, ...stretch, demis, semaines, vacances, sauf };
    return expand(one, 'tenue').length > 0 ? [one] : [];
  });
}
