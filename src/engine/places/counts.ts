// The books of half-days added up, and the gauge with the children behind it, as they cross the wire.
import type { CrecheContext } from '../../../workflows/creche/context.ts';
import type { Jour } from '../../../workflows/dates.ts';
import { books, type Claim, type Livre } from '../../../workflows/places/books.ts';
import {
  type Donnee,
  direJauge,
  direJaugeDeLAnnee,
  type Jauge,
  jauge,
  jaugeDeLAnnee,
} from '../../../workflows/places/quota.ts';
import type { Count, GaugeView } from '../../contract/places.ts';
import type { Moment } from '../world.ts';

export type ClaimIndex = ReadonlyMap<string, Claim>;

export function countOf(livres: readonly Count[]): Count {
  const sum = (read: (livre: Count) => number) =>
    livres.reduce((total, livre) => total + read(livre), 0);
  return {
    capacite: sum(({ capacite }) => capacite),
    libres: sum(({ libres }) => libres),
    tenues: sum(({ tenues }) => tenues),
    donnees: sum(({ donnees }) => donnees),
    suspendues: sum(({ suspendues }) => suspendues),
    fermees: sum(({ fermees }) => fermees),
  };
}

/** Days in order. Closures and lowered days of other years are left aside first: each half-day looks at all that are there. */
export function livresDe(
  plan: CrecheContext,
  claims: ClaimIndex,
  jours: readonly Jour[],
): readonly (readonly [Livre, Livre])[] {
  const [du = '', au = ''] = [jours.at(0), jours.at(-1)];
  const near = {
    ...plan,
    fermetures: plan.fermetures.filter((one) => one.du <= au && du <= one.au),
    baisses: plan.baisses.filter(({ jour }) => du <= jour && jour <= au),
  };
  return jours.map((jour) => books(near, claims, jour));
}

/** The month that the gauge tells of: today's when it is looked at, else that of the first day. */
export function moisDeLaJauge(du: Jour, au: Jour, today: Jour): string {
  return (du <= today && today <= au ? today : du).slice(0, 7);
}

function cibleAu({ labels }: CrecheContext, jour: string, { settings }: Moment): number {
  const label = labels.findLast(({ debut }) => debut.slice(0, jour.length) <= jour);
  return label?.part ?? settings.values['avip.quotaPourCent'];
}

export function jaugeDuMois(
  plan: CrecheContext,
  given: readonly Donnee[],
  mois: string,
  moment: Moment,
): Jauge {
  return jauge(plan.effectifs, given, mois, cibleAu(plan, mois, moment));
}

export function jaugeAnnuelle(
  plan: CrecheContext,
  given: readonly Donnee[],
  annee: string,
  moment: Moment,
): Jauge {
  return jaugeDeLAnnee(plan.effectifs, given, annee, cibleAu(plan, annee, moment));
}

type Figure = Omit<GaugeView, 'dossiers'>;

function figure({ part, cible, dossiers, enfants }: Jauge, dit: string): Figure {
  return { part, cible, avip: dossiers.length, enfants, dit };
}
export const figureDuMois = (one: Jauge): Figure => figure(one, direJauge(one));
export const figureDeLAnnee = (one: Jauge): Figure => figure(one, direJaugeDeLAnnee(one));
