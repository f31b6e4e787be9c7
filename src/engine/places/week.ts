// One crèche over some days: its books half-day by half-day, the families the viewer may know of, what falls due, the gauge.
import { isHoliday, type Jour } from '../../../workflows/dates.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import { indexClaims, type Livre } from '../../../workflows/places/books.ts';
import { estOuvert } from '../../../workflows/places/plan.ts';
import type { Jauge } from '../../../workflows/places/quota.ts';
import { joursDe } from '../../../workflows/places/suspensions.ts';
import type { Cell, GaugeView, PlacesView } from '../../contract/places.ts';
import type { Days } from '../api.ts';
import type { Moment } from '../world.ts';
import {
  countOf,
  figureDeLAnnee,
  figureDuMois,
  jaugeAnnuelle,
  jaugeDuMois,
  livresDe,
  moisDeLaJauge,
} from './counts.ts';
import { crecheHead } from './crecheHead.ts';
import { expectedAt, expectedRows } from './expected.ts';
import { type Families, familiesOf, placeCases, placeDeadlines } from './families.ts';
import { type Ground, reservedIn } from './ground.ts';
import { yearWindow } from './months.ts';
import type { CrecheSeen } from './seen.ts';

export async function weekOfPlaces(
  ground: Ground,
  viewer: Viewer,
  seen: CrecheSeen,
  window: Days,
): Promise<PlacesView> {
  const { world } = ground;
  const moment = await ground.moment();
  const plan = seen.creche.state.context;
  const claims = await ground.claims(plan.places, window);
  const mois = moisDeLaJauge(window.du, window.au, moment.today);
  const annee = mois.slice(0, 4);
  const { du, au } = yearWindow(annee);
  const ids = plan.places.map(({ id }) => id);
  const given = await world.lists.slots.given(ids, du, au);
  const gauges = {
    mois: jaugeDuMois(plan, given, mois, moment),
    annee: jaugeAnnuelle(plan, given, annee, moment),
  };
  const shown = claims.map(({ caseId }) => caseId);
  const expected = expectedAt(await expectedRows(world), seen, { unnamed: false });
  const due = [...shown, ...expected.map(({ caseId }) => caseId)];
  const asked = [...due, ...gauges.mois.dossiers, ...gauges.annee.dossiers];
  const families = await familiesOf(world, viewer, asked, moment);
  const days = joursDe(window);
  const livres = livresDe(plan, indexClaims(claims), days);
  return {
    today: moment.today,
    ...window,
    creche: crecheHead(seen, moment.today),
    sections: plan.sections.map((section) => ({ ...section })),
    places: plan.places
      .filter((place) => reservedIn(place, window) || claims.some((one) => one.place === place.id))
      .map((place) => ({ ...place })),
    jours: days.map((jour, index) => dayOf(jour, livres[index], plan)),
    cells: cellsOf(seen, livres.flat(), families),
    dossiers: placeCases(families, shown, moment),
    deadlines: placeDeadlines(
      [...new Set(due)].flatMap((caseId) => families.get(caseId) ?? []),
      moment,
    ),
    jaugeDuMois: gaugeView(gauges.mois, figureDuMois, families, moment),
    jaugeDeLAnnee: gaugeView(gauges.annee, figureDeLAnnee, families, moment),
  };
}

function dayOf(
  jour: Jour,
  livres: readonly [Livre, Livre] | undefined,
  plan: CrecheSeen['creche']['state']['context'],
): PlacesView['jours'][number] {
  const [matin, apresMidi] = livres ?? [];
  return {
    jour,
    ouvert: estOuvert(plan, jour),
    ferie: isHoliday(jour),
    matin: countOf(matin ? [matin] : []),
    apresMidi: countOf(apresMidi ? [apresMidi] : []),
  };
}

/** In order of places, days and half-days. SECRET-02: a claim whose case is not known is a half-day that is not free, no more. */
function cellsOf({ creche }: CrecheSeen, livres: readonly Livre[], families: Families): Cell[] {
  const rows = new Map<string, Cell[]>(creche.state.context.places.map(({ id }) => [id, []]));
  for (const { jour, demi, lignes } of livres) {
    for (const { place, etat, cause, caseId } of lignes) {
      const known = caseId !== null && families.has(caseId) ? caseId : null;
      rows.get(place)?.push({ place, jour, demi, etat, cause, caseId: known });
    }
  }
  return [...rows.values()].flat();
}

function gaugeView(
  gauge: Jauge,
  figure: (gauge: Jauge) => Omit<GaugeView, 'dossiers'>,
  families: Families,
  moment: Moment,
): GaugeView {
  return { ...figure(gauge), dossiers: placeCases(families, gauge.dossiers, moment) };
}
