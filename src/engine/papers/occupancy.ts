// The year of a crèche in half-days, as a table: one line a week, one a month, with the gauge of the label.
import type { CrecheContext } from '../../../workflows/creche/context.ts';
import { addDays, dayNumber, isoWeek, Jour } from '../../../workflows/dates.ts';
import { jourEnChiffres } from '../../../workflows/frenchDates.ts';
import type { Claim } from '../../../workflows/places/books.ts';
import type { Count } from '../../contract/places.ts';
import type { Days } from '../api.ts';
import { countOf, jaugeDuMois } from '../places/counts.ts';
import { monthWindow, yearWindow } from '../places/months.ts';
import { curveOf } from '../places/occupancy.ts';
import type { Moment } from '../world.ts';
import { type Cell, direPart, type Sheet } from './sheets.ts';

/** A crèche and who claims its half-days of one year. */
export interface Year {
  readonly context: CrecheContext;
  readonly annee: number;
  readonly claims: readonly Claim[];
  readonly moment: Moment;
}

const curve = ({ context, claims, annee, moment }: Year) => curveOf(context, claims, annee, moment);

export function rate({ donnees, capacite }: Count): number | null {
  return capacite === 0 ? null : Math.round((donnees * 100) / capacite);
}

export function yearCount(year: Year): Count {
  return countOf(curve(year).mois.map(({ count }) => count));
}

/** Children who have a place given on these days. */
function welcomed(claims: readonly Claim[], { du, au }: Days): number {
  const given = claims.filter(({ jour, etat }) => etat === 'donnee' && du <= jour && jour <= au);
  return new Set(given.map(({ caseId }) => caseId)).size;
}

/** A week of the year, cut at its ends. */
function weekWindow(lundi: Jour, annee: number): Days {
  const whole = yearWindow(String(annee));
  const sunday = addDays(lundi, 6);
  return {
    du: lundi < whole.du ? whole.du : lundi,
    au: sunday > whole.au ? whole.au : sunday,
  };
}

const entetes = [
  ...['Crèche', 'Référence', 'Période', 'Du', 'Au', 'Capacité (demi-journées)', 'Libres'],
  ...['Tenues', 'Données', 'Suspendues', 'Fermées', 'Taux d’occupation (%)'],
  ...['Enfants inscrits', 'Enfants AVIP', 'Part AVIP (%)'],
];

/** AVIP-23, AVIP-25. Enrolled children are of a month: a week says none. */
export function occupancySheet(year: Year): Sheet {
  const { context, annee, claims, moment } = year;
  const line = (periode: string, days: Days, count: Count, gauge: readonly [Cell, Cell]) => [
    ...[context.nom, context.reference, periode, jourEnChiffres(days.du), jourEnChiffres(days.au)],
    ...[count.capacite, count.libres, count.tenues, count.donnees, count.suspendues],
    ...[count.fermees, rate(count), gauge[0], welcomed(claims, days), gauge[1]],
  ];
  const { semaines, mois } = curve(year);
  const weeks = semaines.map(({ lundi, count }) => {
    const monday = Jour.parse(lundi);
    const name = `semaine ${isoWeek(dayNumber(monday))}`;
    return line(name, weekWindow(monday, annee), count, [null, null]);
  });
  const months = mois.map(({ mois: one, count }) => {
    const { enfants, part } = jaugeDuMois(context, claims, one, moment);
    return line(`mois ${one}`, monthWindow(one), count, [enfants, direPart(part)]);
  });
  return { nom: 'Occupation', entetes, lignes: [...weeks, ...months] };
}
