// Every crèche at once: half-days counted from claims and plans alone, no request loaded.
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import { type Claim, indexClaims } from '../../../workflows/places/books.ts';
import { joursDe } from '../../../workflows/places/suspensions.ts';
import type { CrecheList } from '../../contract/places.ts';
import type { Days } from '../api.ts';
import type { CaseRow } from '../ports/lists.ts';
import type { Given } from '../ports/places.ts';
import type { Moment } from '../world.ts';
import { countOf, figureDuMois, jaugeDuMois, livresDe, moisDeLaJauge } from './counts.ts';
import { crecheHead } from './crecheHead.ts';
import { expectedAt, expectedRows, isOffered, waits } from './expected.ts';
import { type Ground, reservedIn } from './ground.ts';
import { monthWindow } from './months.ts';
import { countsWaiting, readsWholeList } from './rights.ts';
import type { CrecheSeen } from './seen.ts';

interface Known {
  readonly claims: readonly Claim[];
  readonly given: readonly Given[];
  readonly rows: readonly CaseRow[];
}

export async function crecheList(
  ground: Ground,
  viewer: Viewer,
  window: Days,
): Promise<CrecheList> {
  const moment = await ground.moment();
  const seen = await ground.creches(viewer, moment);
  // A place closed over a claim still has it: the family is to be told.
  const places = seen.flatMap(({ creche }) => creche.state.context.places);
  const month = monthWindow(moisDeLaJauge(window.du, window.au, moment.today));
  const read = await ground.claims(places, window);
  const claims = byPlace(read);
  const given = byPlace(await ground.given(places, month, { days: window, claims: read }));
  const rows = await expectedRows(ground.world);
  const creches = seen.map((one) => {
    const ids = one.creche.state.context.places.map(({ id }) => id);
    const own = <T>(known: ReadonlyMap<string, readonly T[]>) =>
      ids.flatMap((id) => known.get(id) ?? []);
    return entryOf(one, window, { claims: own(claims), given: own(given), rows }, moment);
  });
  return { today: moment.today, ...window, creches };
}

function entryOf(
  seen: CrecheSeen,
  window: Days,
  { claims, given, rows }: Known,
  moment: Moment,
): CrecheList['creches'][number] {
  const plan = seen.creche.state.context;
  const days = joursDe(window);
  const livres = livresDe(plan, indexClaims(claims), days);
  const mois = moisDeLaJauge(window.du, window.au, moment.today);
  const expected = expectedAt(rows, seen, { unnamed: readsWholeList(seen) });
  return {
    ...crecheHead(seen, moment.today),
    places: plan.places.filter((place) => reservedIn(place, window)).length,
    count: countOf(livres.flat()),
    jours: days.map((jour, index) => ({ jour, count: countOf(livres[index] ?? []) })),
    jauge: figureDuMois(jaugeDuMois(plan, given, mois, moment)),
    enAttente: countsWaiting(seen) ? expected.filter(waits).length : null,
    offres: expected.filter(isOffered).length,
  };
}

function byPlace<T extends { readonly place: string }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const known = new Map<string, T[]>();
  for (const one of all) {
    const list = known.get(one.place);
    if (list) list.push(one);
    else known.set(one.place, [one]);
  }
  return known;
}
