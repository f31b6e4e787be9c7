// What the town's crèches need: which comes first, what is free this week and next, in words. Pure.
import { addDays, Jour } from '../../../workflows/dates.ts';
import type { Count, CrecheList } from '../../contract/places.ts';

export type CrecheLine = CrecheList['creches'][number];
type Day = CrecheLine['jours'][number];

/** From this Monday to the Sunday of next week. */
export function twoWeeksFrom(monday: Jour): { readonly du: Jour; readonly au: Jour } {
  return { du: monday, au: addDays(monday, 13) };
}

export interface Weeks {
  readonly cette: readonly Day[];
  readonly prochaine: readonly Day[];
}

export function weeksOf(jours: readonly Day[], monday: string): Weeks {
  const next = addDays(Jour.parse(monday), 7);
  return {
    cette: jours.filter(({ jour }) => jour < next),
    prochaine: jours.filter(({ jour }) => jour >= next),
  };
}

/** Half-days that can still be given: yesterday's are nobody's any more. */
export function freeFrom(jours: readonly Day[], today: string): number {
  return jours
    .filter(({ jour }) => jour >= today)
    .reduce((sum, { count }) => sum + count.libres, 0);
}

export function sumOf(jours: readonly { readonly count: Count }[]): Count {
  const zero = { capacite: 0, libres: 0, tenues: 0, donnees: 0, suspendues: 0, fermees: 0 };
  return jours.reduce(
    (sum, { count }) => ({
      capacite: sum.capacite + count.capacite,
      libres: sum.libres + count.libres,
      tenues: sum.tenues + count.tenues,
      donnees: sum.donnees + count.donnees,
      suspendues: sum.suspendues + count.suspendues,
      fermees: sum.fermees + count.fermees,
    }),
    zero,
  );
}

export interface Care {
  readonly words: string;
  /** The smaller, the sooner. */
  readonly rank: number;
}

/** AVIP-03, AVIP-10, AVIP-25: what calls for somebody's care, the most pressing first. */
export function caresOf(creche: CrecheLine, today: string): readonly Care[] {
  const { state, labelTient, enAttente, jauge, places } = creche;
  const candidate = state.value === 'candidat';
  const waits = (enAttente ?? 0) > 0 && freeFrom(creche.jours, today) > 0;
  const under = jauge.part !== null && jauge.part < jauge.cible;
  const cares: readonly [boolean, string][] = [
    [!labelTient && !candidate, state.label],
    [labelTient && state.value === 'aRenouveler', 'Label à renouveler'],
    [candidate, 'Label à accorder'],
    [waits, 'Des places sont libres et des familles attendent'],
    [labelTient && places === 0, 'Aucune place réservée'],
    [places > 0 && jauge.part === null, 'Effectif du mois à saisir'],
    [under, `Part sous les ${jauge.cible}\u00a0%`],
  ];
  return cares.flatMap(([called, words], rank) => (called ? [{ words, rank }] : []));
}

const CALM = 9;

/** What needs care comes first; then by name, as in a directory. */
export function byCare(creches: readonly CrecheLine[], today: string): readonly CrecheLine[] {
  const rank = (creche: CrecheLine) => caresOf(creche, today)[0]?.rank ?? CALM;
  return [...creches].sort((a, b) => rank(a) - rank(b) || a.nom.localeCompare(b.nom, 'fr'));
}

/** « 1 demi-journée libre », « 12 demi-journées libres », « rien de libre » */
export function sayFree(count: number): string {
  if (count === 0) return 'rien de libre';
  return count === 1 ? '1\u00a0demi-journée libre' : `${count}\u00a0demi-journées libres`;
}

/** « 12 données, 2 tenues, 1 suspendue, 3 libres, sur 18 demi-journées » */
export function sayCount({ donnees, tenues, suspendues, libres, capacite }: Count): string {
  if (capacite === 0) return 'aucune demi-journée ouverte';
  const many = (count: number, word: string) =>
    count === 0 ? [] : [`${count}\u00a0${word}${count > 1 ? 's' : ''}`];
  const said = [
    ...many(donnees, 'donnée'),
    ...many(tenues, 'tenue'),
    ...many(suspendues, 'suspendue'),
    ...many(libres, 'libre'),
  ];
  return `${said.join(', ')}, sur ${capacite}\u00a0demi-journées`;
}
