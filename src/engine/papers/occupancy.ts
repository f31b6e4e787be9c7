// The year of a crèche in half-days: one line a week, one a month, with the gauge of the label.
import type { CrecheContext } from '../../../workflows/creche/context.ts';
import { dayNumber, isoWeek, Jour, jourOfNumber, weekDayOf } from '../../../workflows/dates.ts';
import { books, type Claim, indexClaims } from '../../../workflows/places/books.ts';
import { jauge } from '../../../workflows/places/quota.ts';
import { direJour } from '../../../workflows/waitingList/criteria.ts';
import type { Count } from '../../contract/places.ts';
import { direPart, type Sheet } from './sheets.ts';

export interface Year {
  readonly context: CrecheContext;
  readonly annee: number;
  readonly claims: readonly Claim[];
  /** Per cent of children that the label asks for. */
  readonly cible: number;
}

const nothing: Count = {
  capacite: 0,
  libres: 0,
  tenues: 0,
  donnees: 0,
  suspendues: 0,
  fermees: 0,
};

export function firstDay(annee: number): Jour {
  return Jour.parse(`${annee}-01-01`);
}
export function lastDay(annee: number): Jour {
  return Jour.parse(`${annee}-12-31`);
}

function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (all, one) => ({
      capacite: all.capacite + one.capacite,
      libres: all.libres + one.libres,
      tenues: all.tenues + one.tenues,
      donnees: all.donnees + one.donnees,
      suspendues: all.suspendues + one.suspendues,
      fermees: all.fermees + one.fermees,
    }),
    nothing,
  );
}

interface Day {
  readonly jour: Jour;
  readonly number: number;
  readonly count: Count;
}

/** AVIP-23. The books of each day of the year, both half-days together. */
function daysOf({ context, annee, claims }: Year): readonly Day[] {
  const index = indexClaims(claims);
  const first = dayNumber(firstDay(annee));
  const length = dayNumber(lastDay(annee)) - first + 1;
  return Array.from({ length }, (_, offset) => {
    const number = first + offset;
    const jour = jourOfNumber(number);
    return { jour, number, count: sum(books(context, index, jour)) };
  });
}

function grouped(days: readonly Day[], nameOf: (day: Day) => string) {
  const groups = new Map<string, Day[]>();
  for (const day of days) {
    const group = groups.get(nameOf(day));
    if (group) group.push(day);
    else groups.set(nameOf(day), [day]);
  }
  return [...groups];
}

/** Cut at the year's ends, so that the weeks add up to the months. */
const weekOf = ({ number }: Day) => jourOfNumber(number - weekDayOf(number) + 1);
const monthOf = ({ jour }: Day) => jour.slice(0, 7);

function rate({ donnees, capacite }: Count): number | null {
  return capacite === 0 ? null : Math.round((donnees * 100) / capacite);
}

/** Children who have a place given on these days. */
function welcomed(claims: readonly Claim[], du: Jour, au: Jour): number {
  const given = claims.filter(({ jour, etat }) => etat === 'donnee' && du <= jour && jour <= au);
  return new Set(given.map(({ caseId }) => caseId)).size;
}

export function yearCount(year: Year): Count & { readonly rate: number | null } {
  const count = sum(daysOf(year).map((day) => day.count));
  return { ...count, rate: rate(count) };
}

const entetes = [
  ...['Crèche', 'Référence', 'Période', 'Du', 'Au', 'Capacité (demi-journées)', 'Libres'],
  ...['Tenues', 'Données', 'Suspendues', 'Fermées', 'Taux d’occupation (%)'],
  ...['Enfants inscrits', 'Enfants AVIP', 'Part AVIP (%)'],
];

/** AVIP-23, AVIP-25. Enrolled children are of a month: a week says none. */
export function occupancySheet(year: Year): Sheet {
  const { context, claims, cible } = year;
  const days = daysOf(year);
  const line = (periode: string, group: readonly Day[], mois: string | null) => {
    const [first] = group;
    const last = group.at(-1);
    if (!first || !last) return [];
    const count = sum(group.map((day) => day.count));
    const { capacite, libres, tenues, donnees, suspendues, fermees } = count;
    const gauge = mois === null ? null : jauge(context.effectifs, claims, mois, cible);
    return [
      ...[context.nom, context.reference, periode, direJour(first.jour), direJour(last.jour)],
      ...[capacite, libres, tenues, donnees, suspendues, fermees, rate(count)],
      gauge?.enfants ?? null,
      welcomed(claims, first.jour, last.jour),
      gauge && direPart(gauge.part),
    ];
  };
  const weeks = grouped(days, weekOf).map(([, group]) =>
    line(`semaine ${isoWeek(group[0]?.number ?? 0)}`, group, null),
  );
  const months = grouped(days, monthOf).map(([mois, group]) => line(`mois ${mois}`, group, mois));
  return { nom: 'Occupation', entetes, lignes: [...weeks, ...months] };
}
