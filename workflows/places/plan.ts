// What a crèche says of its places and its calendar, and what may be used on one half-day.
import { addDays, dayOfWeek, isHoliday, type Jour } from '../dates.ts';
import { type Demi, type DemiSemaine, demiSemaine } from './halfDays.ts';

export interface PlaceReservee {
  readonly id: string;
  readonly nom: string;
  readonly section: string;
  readonly depuis: Jour;
  /** The last day on which it is reserved; null: no end is known. */
  readonly dernierJour: Jour | null;
}

/** The half-days of the week on which the crèche is open, from a day on. */
export interface Ouverture {
  readonly effetLe: Jour;
  readonly demis: readonly DemiSemaine[];
}

/** Closed from a day to another; `demi` and `sections` null: all day, all sections. */
export interface Fermeture {
  readonly id: string;
  readonly du: Jour;
  readonly au: Jour;
  readonly demi: Demi | null;
  readonly sections: readonly string[] | null;
  readonly motif: string;
}

/** A day on which some places cannot be used. Which ones is a decision of the crèche: no staff ratio is computed. */
export interface Baisse {
  readonly id: string;
  readonly jour: Jour;
  readonly demi: Demi | null;
  readonly places: readonly string[];
}

/** School holidays as the commune entered them, known until a day. */
export interface Vacances {
  readonly connuesJusquAu: Jour;
  readonly periodes: readonly { readonly du: Jour; readonly au: Jour }[];
}

export interface Plan {
  readonly places: readonly PlaceReservee[];
  /** In the order of their days of effect. */
  readonly ouvertures: readonly Ouverture[];
  readonly fermetures: readonly Fermeture[];
  readonly baisses: readonly Baisse[];
  readonly vacances: Vacances | null;
}

/** The opening in force on a day; none before the first. */
export function ouvertureAu(plan: Plan, jour: Jour): readonly DemiSemaine[] {
  return plan.ouvertures.findLast(({ effetLe }) => effetLe <= jour)?.demis ?? [];
}

export type Cause = 'horsOuverture' | 'ferie' | 'fermeture' | 'baisse' | 'placeFermee';

const covers = ({ demi }: { readonly demi: Demi | null }, one: Demi) =>
  demi === null || demi === one;

/** Why a place cannot be used on a half-day; null when it can. A place the plan does not know cannot. */
export function empechement(plan: Plan, placeId: string, jour: Jour, demi: Demi): Cause | null {
  const place = plan.places.find(({ id }) => id === placeId);
  if (!place || place.depuis > jour) return 'placeFermee';
  if (place.dernierJour !== null && place.dernierJour < jour) return 'placeFermee';
  if (isHoliday(jour)) return 'ferie';
  const week = demiSemaine(dayOfWeek(jour), demi);
  if (!week || !ouvertureAu(plan, jour).includes(week)) return 'horsOuverture';
  const closed = plan.fermetures.some(
    (one) =>
      one.du <= jour &&
      jour <= one.au &&
      covers(one, demi) &&
      (one.sections === null || one.sections.includes(place.section)),
  );
  if (closed) return 'fermeture';
  const lowered = plan.baisses.some(
    (one) => one.jour === jour && covers(one, demi) && one.places.includes(placeId),
  );
  return lowered ? 'baisse' : null;
}

/** True when at least one half-day of the day is open, whatever the section. */
export function estOuvert(plan: Plan, jour: Jour): boolean {
  if (isHoliday(jour)) return false;
  const open = ouvertureAu(plan, jour);
  return (['matin', 'apresMidi'] as const).some((demi) => {
    const week = demiSemaine(dayOfWeek(jour), demi);
    return (
      week !== undefined &&
      open.includes(week) &&
      !plan.fermetures.some(
        (one) => one.sections === null && one.du <= jour && jour <= one.au && covers(one, demi),
      )
    );
  });
}

/** No crèche is closed for longer: a plan with no opening at all would never end the count. */
const CHERCHER_AU_PLUS = 400;

/** AVIP-21. The n-th opening day after `jour`: how long a place is held. */
export function addOpeningDays(plan: Plan, jour: Jour, days: number): Jour {
  let day = jour;
  let left = days;
  for (let tried = 0; left > 0 && tried < CHERCHER_AU_PLUS; tried++) {
    day = addDays(day, 1);
    if (estOuvert(plan, day)) left -= 1;
  }
  return day;
}
