// One stay on a reserved place: where, which half-days, from when to when, and the days that prepare it.
import { addDays, addMonths, type Jour } from '../../workflows/dates.ts';
import { type Attribution, expand } from '../../workflows/places/attribution.ts';
import { composer, type Rythme } from '../../workflows/places/compose.ts';
import type { DemiSemaine } from '../../workflows/places/halfDays.ts';
import { semaineOuvrable, toutesLesDemis } from '../../workflows/places/halfDays.ts';
import type { AgendaDeCreche } from './crecheCalendar.ts';

const parmi = (test: (demi: DemiSemaine) => boolean) => semaineOuvrable.filter(test);
export const matins = parmi((demi) => demi.endsWith('Matin'));
export const apresMidis = parmi((demi) => demi.endsWith('ApresMidi'));
export const sansMercredi = parmi((demi) => !demi.startsWith('mer'));
export const semaineDesLucioles = parmi((demi) => demi !== 'merApresMidi');
export const toute = semaineOuvrable;
export const quelques = (...chosen: readonly DemiSemaine[]) =>
  toutesLesDemis.filter((demi) => chosen.includes(demi));

export interface Sejour {
  readonly place: string;
  readonly demis: readonly DemiSemaine[];
  readonly semaines?: Attribution['semaines'];
  readonly vacances?: Attribution['vacances'];
  readonly du: Jour;
  /** Six months when nothing else is said. */
  readonly au?: Jour;
}

/** As commands take it. */
export function rythmeDe({ demis, semaines = 'toutes', vacances = 'avec' }: Sejour): Rythme {
  return { demis: [...demis], semaines, vacances };
}

export function finDe({ du, au }: Pick<Sejour, 'du' | 'au'>): Jour {
  return au ?? addDays(addMonths(du, 6), -1);
}

const MINUTES = 225;
export function minutesDe({ demis }: Pick<Sejour, 'demis'>): number {
  return demis.length * MINUTES;
}

export interface DemiOuverte {
  readonly jour: Jour;
  readonly demi: 'matin' | 'apresMidi';
}

/** The half-days on which the child may come, closures and holidays left out. */
export function demisOuvertes({ plan }: AgendaDeCreche, sejour: Sejour): readonly DemiOuverte[] {
  const { place, du } = sejour;
  const souhait = { creche: '', place, rythme: rythmeDe(sejour), du, au: finDe(sejour) };
  return composer(plan, souhait).flatMap((one) => expand(one, 'donnee'));
}

export interface Preparation {
  readonly demande: Jour;
  readonly eligible: Jour;
  readonly inscrite: Jour;
  readonly proposee: Jour;
  readonly contacts: Jour;
  readonly contrat: Jour;
  readonly cle: Jour;
  readonly signature: Jour;
}

const LONGUE_FERMETURE = 3;

/** The eve of the closure of weeks that falls between two days; null when there is none. */
export function avantFermeture({ plan }: AgendaDeCreche, first: Jour, last: Jour): Jour | null {
  const closed = plan.fermetures.find(
    ({ du, au }) => addDays(du, LONGUE_FERMETURE) < au && du <= last && au >= first,
  );
  return closed ? addDays(closed.du, -1) : null;
}

/** Nothing is signed while the crèche is closed for weeks: then it was signed before. */
function signature(agenda: AgendaDeCreche, du: Jour): Jour {
  return avantFermeture(agenda, addDays(du, -19), addDays(du, -9)) ?? addDays(du, -9);
}

export function preparation(agenda: AgendaDeCreche, du: Jour): Preparation {
  const last = signature(agenda, du);
  const before = (days: number) => addDays(last, -days);
  return {
    demande: before(18),
    eligible: before(13),
    inscrite: before(12),
    proposee: before(8),
    contacts: before(5),
    contrat: before(3),
    cle: before(2),
    signature: last,
  };
}
