// The demonstration's calendar: days told from the day it is started, always days on which people work.
import {
  addDays,
  dayOfWeek,
  type Instant,
  isWorkingDay,
  type Jour,
  jourOf,
} from '../../workflows/dates.ts';

export interface Calendrier {
  readonly aujourdhui: Jour;
  /** The working day `jours` days ago, or the one before it. Never today: what is told has happened. */
  passe(jours: number): Jour;
  /** That day, or the working day before it. */
  ouvrable(jour: Jour): Jour;
  /** The Monday of the week that is `semaines` weeks from this one. */
  lundi(semaines: number): Jour;
  /** The working day in `jours` days, or the one after it: 0 is today on a working day. */
  avenir(jours: number): Jour;
}

function toWorkingDay(jour: Jour, step: 1 | -1): Jour {
  return isWorkingDay(jour) ? jour : toWorkingDay(addDays(jour, step), step);
}

export function calendrierAu(now: Instant): Calendrier {
  const aujourdhui = jourOf(now);
  return {
    aujourdhui,
    passe: (jours) => toWorkingDay(addDays(aujourdhui, -Math.max(1, jours)), -1),
    ouvrable: (jour) => toWorkingDay(jour, -1),
    lundi: (semaines) => addDays(aujourdhui, 7 * semaines + 1 - dayOfWeek(aujourdhui)),
    avenir: (jours) => toWorkingDay(addDays(aujourdhui, jours), 1),
  };
}
