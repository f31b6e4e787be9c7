// The curve of one year: the books of each week and month, and the gauge of each month.
import type { CrecheContext } from '../../../workflows/creche/context.ts';
import type { Jour } from '../../../workflows/dates.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import { type Claim, indexClaims, type Livre } from '../../../workflows/places/books.ts';
import { joursDe } from '../../../workflows/places/suspensions.ts';
import type { Occupancy } from '../../contract/places.ts';
import type { Moment } from '../world.ts';
import { countOf, figureDeLAnnee, jaugeAnnuelle, jaugeDuMois, livresDe } from './counts.ts';
import { crecheHead } from './crecheHead.ts';
import { familiesOf, placeCases } from './families.ts';
import type { Ground } from './ground.ts';
import { mondayOf, monthsOf, yearWindow } from './months.ts';
import { readsTables } from './rights.ts';
import type { CrecheSeen } from './seen.ts';

export async function occupancyOf(
  ground: Ground,
  viewer: Viewer,
  seen: CrecheSeen,
  annee: number,
): Promise<Occupancy> {
  const moment = await ground.moment();
  const plan = seen.creche.state.context;
  const claims = await ground.claims(plan.places, yearWindow(String(annee)));
  const gauge = jaugeAnnuelle(plan, claims, String(annee), moment);
  const families = await familiesOf(ground.world, viewer, gauge.dossiers, moment);
  const dossiers = placeCases(families, gauge.dossiers, moment);
  return {
    creche: crecheHead(seen, moment.today),
    annee,
    jauge: { ...figureDeLAnnee(gauge), dossiers },
    tables: readsTables(seen),
    ...curveOf(plan, claims, annee, moment),
  };
}

/** A week at either end of the year counts its days of the year alone: weeks and months come to the same total. */
export function curveOf(
  plan: CrecheContext,
  claims: readonly Claim[],
  annee: number,
  moment: Moment,
): Pick<Occupancy, 'semaines' | 'mois'> {
  const year = String(annee);
  const days = joursDe(yearWindow(year));
  const livres = livresDe(plan, indexClaims(claims), days);
  const weeks = grouped(days, livres, mondayOf);
  const months = grouped(days, livres, (jour) => jour.slice(0, 7));
  return {
    semaines: [...weeks].map(([lundi, some]) => ({ lundi, count: countOf(some) })),
    mois: monthsOf(year).map((mois) => ({
      mois,
      count: countOf(months.get(mois) ?? []),
      part: jaugeDuMois(plan, claims, mois, moment).part,
    })),
  };
}

function grouped(
  days: readonly Jour[],
  livres: readonly (readonly [Livre, Livre])[],
  keyOf: (jour: Jour) => string,
): ReadonlyMap<string, Livre[]> {
  const groups = new Map<string, Livre[]>();
  for (const [index, jour] of days.entries()) {
    const key = keyOf(jour);
    const known = groups.get(key) ?? [];
    groups.set(key, known);
    known.push(...(livres[index] ?? []));
  }
  return groups;
}
