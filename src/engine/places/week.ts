// One crèche over some days: its books half-day by half-day, the families the viewer may know of, what falls due, the gauge.
import { isHoliday, type Jour } from '../../../workflows/dates.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import { indexClaims, type Livre } from '../../../workflows/places/books.ts';
import { estOuvert } from '../../../workflows/places/plan.ts';
import { joursDe } from '../../../workflows/places/suspensions.ts';
import type { Cell, PlacesView } from '../../contract/places.ts';
import type { Days } from '../api.ts';
import { countOf, figureDuMois, jaugeDuMois, livresDe, moisDeLaJauge } from './counts.ts';
import { crecheHead } from './crecheHead.ts';
import { expectedAt, expectedRows } from './expected.ts';
import { type Families, familiesOf, placeCases, placeDeadlines } from './families.ts';
import { type Ground, reservedIn } from './ground.ts';
import { hostedAt } from './hosted.ts';
import { monthWindow } from './months.ts';
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
  const given = await ground.given(plan.places, monthWindow(mois), { days: window, claims });
  const gauge = jaugeDuMois(plan, given, mois, moment);
  const shown = claims.map(({ caseId }) => caseId);
  const expected = expectedAt(await expectedRows(world), seen, { unnamed: false });
  const due = [...shown, ...expected.map(({ caseId }) => caseId)];
  const families = await familiesOf(world, viewer, [...due, ...gauge.dossiers], moment);
  const hosted = await hostedAt(ground, viewer, seen, claims, families);
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
    cells: cellsOf(seen, livres.flat(), families, hosted.references),
    dossiers: placeCases(families, shown, moment),
    accueillis: [...hosted.children],
    deadlines: placeDeadlines(
      [...new Set(due)].flatMap((caseId) => families.get(caseId) ?? []),
      moment,
    ),
    jaugeDuMois: {
      ...figureDuMois(gauge),
      dossiers: placeCases(families, gauge.dossiers, moment),
    },
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
function cellsOf(
  { creche }: CrecheSeen,
  livres: readonly Livre[],
  families: Families,
  hosted: ReadonlyMap<string, string>,
): Cell[] {
  const rows = new Map<string, Cell[]>(creche.state.context.places.map(({ id }) => [id, []]));
  for (const { jour, demi, lignes } of livres) {
    for (const { place, etat, cause, caseId } of lignes) {
      const known = caseId !== null && families.has(caseId) ? caseId : null;
      const accueilli = caseId === null ? null : (hosted.get(caseId) ?? null);
      rows.get(place)?.push({ place, jour, demi, etat, cause, caseId: known, accueilli });
    }
  }
  return [...rows.values()].flat();
}
