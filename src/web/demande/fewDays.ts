// The days that an accueil ponctuel may take, from its first one: three that follow, without the week-end. Pure.
import { addDays, dayOfWeek, Jour } from '../../../workflows/dates.ts';
import { type Demi, type DemiSemaine, demiSemaine } from '../../../workflows/places/halfDays.ts';

const MOST = 3;

export interface FewDay {
  readonly jour: Jour;
  readonly demis: readonly { readonly demi: Demi; readonly value: DemiSemaine }[];
}

/** Three days have three different names: a half-day of the week says which day it is. */
export function fewDaysFrom(first: string): readonly FewDay[] {
  const start = Jour.safeParse(first);
  if (!start.success) return [];
  const days: FewDay[] = [];
  for (let jour = start.data; days.length < MOST; jour = addDays(jour, 1)) {
    // A Saturday is taken when it was asked for; a Sunday never is.
    if (dayOfWeek(jour) > 5 && (jour !== start.data || dayOfWeek(jour) === 7)) continue;
    const demis = (['matin', 'apresMidi'] as const).flatMap((demi) => {
      const value = demiSemaine(dayOfWeek(jour), demi);
      return value === undefined ? [] : [{ demi, value }];
    });
    days.push({ jour, demis });
  }
  return days;
}

/** What stays chosen when the first day moves. */
export function keptDemis(chosen: readonly DemiSemaine[], days: readonly FewDay[]): DemiSemaine[] {
  const offered = days.flatMap(({ demis }) => demis.map(({ value }) => value));
  return chosen.filter((one) => offered.includes(one));
}
