// What the demonstration always shows of crèches, whichever the day it is started on.
import { expect } from 'vitest';
import { idsWith } from '../../../db/demo/partnership.ts';
import type { WholeEngine } from '../../../src/engine/createEngine.ts';
import type { CaseRow } from '../../../src/engine/ports/lists.ts';
import type { Store } from '../../../src/engine/ports.ts';
import { deriveId } from '../../../src/store/deriveId.ts';
import { avipStates } from '../../../workflows/crecheAvip/states.ts';
import { addDays, addMonths, daysBetween, type Instant, jourOf } from '../../../workflows/dates.ts';
import type { CaseSummary } from '../../../workflows/kernel/pathway.ts';
import { caseStream } from '../../../workflows/streams.ts';

/** No command reaches them. */
const unreached = ['nouveau', 'archive', 'purge'];

async function rowsOf(store: Store, pathway: string): Promise<CaseRow[]> {
  const rows = await store.lists.among({ agent: null, organisations: [], all: true });
  return rows.filter(({ summary }) => summary.pathway === pathway);
}

async function summariesOf(store: Store, pathway: string): Promise<CaseSummary[]> {
  return (await rowsOf(store, pathway)).map(({ summary }) => summary);
}

const inStates = (summaries: readonly CaseSummary[], ...states: readonly string[]) =>
  summaries.filter(({ state }) => states.includes(state));

const duesOf = (summaries: readonly CaseSummary[], kind: string) =>
  summaries
    .flatMap(({ deadlines }) => deadlines.filter((one) => one.kind === kind))
    .map(({ due }) => due)
    .sort();

async function expectLabels(store: Store, now: Instant): Promise<void> {
  const creches = await summariesOf(store, 'creche');
  expect(creches.map(({ state }) => state).sort()).toEqual(['aRenouveler', 'labellise']);
  const ends = duesOf(creches, 'finLabel').map((fin) => daysBetween(jourOf(now), fin));
  expect(ends).toHaveLength(2);
  expect(ends[0]).toBeLessThan(60);
  expect(ends[1]).toBeGreaterThan(300);
}

/** Three holds, the first of which ends at the next opening of Les Lucioles; twelve who wait; what awaits an answer. */
async function expectRequests(store: Store, now: Instant): Promise<void> {
  const today = jourOf(now);
  const requests = await summariesOf(store, 'creche-avip');
  const reached = Object.keys(avipStates).filter((state) => !unreached.includes(state));
  expect(new Set(requests.map(({ state }) => state))).toEqual(new Set(reached));

  const held = inStates(requests, 'placeProposee');
  expect(held).toHaveLength(3);
  const [first = today, second = today] = duesOf(held, 'tenue');
  expect(first >= today && first < second).toBe(true);
  expect(inStates(requests, 'eligible', 'listeAttente')).toHaveLength(12);
  expect(inStates(requests, 'ineligible')).toHaveLength(1);
  expect(duesOf(requests, 'eligibilite')).toHaveLength(1);
  expect(duesOf(requests, 'changement')).toHaveLength(1);
  const reviews = duesOf(inStates(requests, 'accueil'), 'bilan');
  expect(reviews.some((due) => daysBetween(today, due) <= 30)).toBe(true);
  const toSign = requests.filter(({ waitingWhat }) => waitingWhat?.startsWith('Signer'));
  expect(toSign.map(({ waitingFor }) => waitingFor)).toEqual(['creche']);
}

/** AVIP-35. Once on purpose, with its reason; everybody else in the published order. AVIP-53: a plan is to be seen again. */
async function expectStory(store: Store): Promise<void> {
  let passed = 0;
  for (const { caseId } of await rowsOf(store, 'creche-avip')) {
    const facts = await store.log.read(caseStream(caseId), 0, () => false);
    passed += facts.filter(({ clear }) => clear?.['horsOrdre'] === true).length;
  }
  // How many wish a later day than a place that is offered follows from the day the demonstration starts.
  expect(passed).toBeGreaterThanOrEqual(1);
  expect(passed).toBeLessThanOrEqual(6);
  const accompagnements = await summariesOf(store, 'accompagnement-global');
  expect(duesOf(accompagnements, 'revuePlan').length).toBeGreaterThanOrEqual(1);
}

/** Occupied as crèches are, with one month forgotten, and its list read by who may. */
async function expectPlaces(engine: WholeEngine, now: Instant): Promise<void> {
  const today = jourOf(now);
  const beatrice = await engine.viewer(idsWith(deriveId).agent('beatrice'));
  if (!beatrice) throw new Error('there is no beatrice');
  const { creches } = await engine.places.list(beatrice, { du: today, au: addDays(today, 6) });
  expect(creches.map(({ nom }) => nom).sort()).toEqual(['Le Petit Terril', 'Les Lucioles']);
  expect(creches.reduce((sum, { offres }) => sum + offres, 0)).toBeGreaterThanOrEqual(3);
  let forgotten = 0;
  for (const { id } of creches) {
    const months = [];
    for (const annee of [Number(today.slice(0, 4)) - 1, Number(today.slice(0, 4))]) {
      const seen = await engine.places.occupancy(beatrice, id, annee);
      if (!seen.ok) throw new Error('the coordinatrice reads the curve');
      months.push(...seen.value.mois);
    }
    const year = months.filter(
      ({ mois }) => mois >= addMonths(today, -11).slice(0, 7) && mois < today.slice(0, 7),
    );
    const capacity = year.reduce((sum, { count }) => sum + count.capacite, 0);
    const used = year.reduce((sum, { count }) => sum + count.donnees + count.suspendues, 0);
    expect(used / capacity).toBeGreaterThan(0.6);
    expect(used / capacity).toBeLessThan(0.92);
    forgotten += year.filter(({ part }) => part === null).length;
    const parts = year.flatMap(({ part }) => (part === null ? [] : [part]));
    const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
    expect(mean).toBeGreaterThan(15);
    expect(mean).toBeLessThan(30);
    const waiting = await engine.places.waiting(beatrice, id);
    expect(waiting.ok && waiting.value.demandes.length).toBeGreaterThanOrEqual(7);
  }
  expect(forgotten).toBe(1);
}

export async function expectCreches(
  store: Store,
  engine: WholeEngine,
  now: Instant,
): Promise<void> {
  await expectLabels(store, now);
  await expectRequests(store, now);
  await expectStory(store);
  await expectPlaces(engine, now);
}
