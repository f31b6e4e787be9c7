// Half-days claimed by many at once, from two processes: one holder each, always, and books that balance after every run.
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import type { Count } from '../../src/contract/places.ts';
import { addDays } from '../../workflows/dates.ts';
import { Attribution, expand, slotKey } from '../../workflows/places/attribution.ts';
import { semaineOuvrable } from '../../workflows/places/halfDays.ts';
import { seed } from '../pure/support/seed.ts';
import { type Creche, crecheOn, eligibleOn } from '../support/avip.ts';
import { accepted, agentId, type Partnership, partnershipOn } from '../support/partnership.ts';
import { dialects } from '../support/stores.ts';
import { claimAll, type Errand, Granted, type Wish } from './support/claimers.ts';
import { freshStore, type TestStore } from './support/stores.ts';

const child = fileURLToPath(new URL('support/claimingChild.ts', import.meta.url));
const CLAIMERS = 64;

/** Overlapping at random: some half-days of some weeks, for a while, on one place or two; given back or not. */
const wanted = fc.record({
  place: fc.nat({ max: 4 }),
  demis: fc.uniqueArray(fc.constantFrom(...semaineOuvrable), { minLength: 1, maxLength: 4 }),
  semaines: fc.constantFrom('toutes', 'paires', 'impaires'),
  after: fc.nat({ max: 40 }),
  // Long enough for each kind of week to be open twice: a closure of one week leaves something.
  days: fc.integer({ min: 35, max: 120 }),
  release: fc.boolean(),
});
type Wanted = typeof wanted extends fc.Arbitrary<infer T> ? T : never;

function requests(world: Partnership, creche: Creche): Promise<readonly string[]> {
  const open = () => eligibleOn(world, { voeux: [creche.id] });
  return Promise.all(Array.from({ length: CLAIMERS }, open));
}

function wishOf(world: Partnership, creche: Creche, caseId: string, one: Wanted): Wish {
  const { place, demis, semaines, after, days, release } = one;
  const du = addDays(world.engine.today(), 1 + after);
  const rythme = { demis, semaines, vacances: 'avec' };
  const places = [{ place: creche.places[place] ?? '', rythme }];
  const horsOrdre = 'Au hasard : un essai.';
  return {
    caseId,
    release,
    data: { creche: creche.id, places, du, au: addDays(du, days), horsOrdre },
  };
}

/** Another process on the same databases, which claims once it is told to. */
async function elsewhere(errand: Errand): Promise<() => Promise<readonly Granted[]>> {
  const process_ = spawn(process.execPath, [child, JSON.stringify(errand)]);
  onTestFinished(() => {
    process_.kill();
  });
  const lines = linesOf(process_);
  expect(await lines()).toBe('ready');
  return async () => {
    process_.stdin.write('go\n');
    return z.array(Granted).parse(JSON.parse(await lines()));
  };
}

/** What it says, line after line; rejects with its errors when it ends without a word. */
function linesOf(process_: ChildProcess): () => Promise<string> {
  let said = '';
  let errors = '';
  let wake = () => {};
  let ended = false;
  process_.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    wake();
  });
  process_.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  process_.on('close', () => {
    ended = true;
    wake();
  });
  return async () => {
    while (!said.includes('\n')) {
      if (ended) throw new Error(errors);
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    const end = said.indexOf('\n');
    const line = said.slice(0, end);
    said = said.slice(end + 1);
    return line;
  };
}

const Held = z.object({ offre: z.object({ attributions: z.array(Attribution) }).nullable() });

/** What the requests themselves say that they hold: half-day → request. A second holder throws. */
async function heldBy(world: Partnership, ids: readonly string[]) {
  const held = new Map<string, string>();
  const views = await Promise.all(ids.map((id) => world.sees('olga', id)));
  for (const { id, context } of views) {
    const { offre } = Held.parse(context);
    for (const slot of (offre?.attributions ?? []).flatMap((one) => expand(one, 'tenue'))) {
      const key = slotKey(slot);
      expect(held.get(key), key).toBeUndefined();
      held.set(key, id);
    }
  }
  return held;
}

async function booksBalance(world: Partnership, creche: Creche, half: number): Promise<void> {
  const viewer = await world.viewer('olga');
  const counted: Count[] = [];
  for (let from = 0; from < 180; from += 60) {
    const du = addDays(world.engine.today(), from);
    const days = { du, au: addDays(du, 59) };
    const week = accepted(await world.engine.places.week(viewer, creche.id, days), 'week');
    counted.push(...week.jours.flatMap(({ matin, apresMidi }) => [matin, apresMidi]));
  }
  const sum = (key: keyof Count) => counted.reduce((total, one) => total + one[key], 0);
  expect(sum('libres') + sum('tenues') + sum('donnees') + sum('suspendues')).toBe(sum('capacite'));
  expect(sum('tenues') + sum('suspendues')).toBe(half);
  expect(sum('capacite') + sum('fermees')).toBe(counted.length * creche.places.length);
}

async function checked(
  db: TestStore,
  world: Partnership,
  creche: Creche,
  said: readonly Granted[],
) {
  const outcomes = new Set(said.map((one) => one.said));
  expect([...outcomes].filter((one) => !['tenue', 'rendue', 'placePrise'].includes(one))).toEqual(
    [],
  );
  const held = await heldBy(
    world,
    said.map(({ caseId }) => caseId),
  );
  const holders = new Set(held.values());
  expect(holders).toEqual(
    new Set(said.filter((one) => one.said === 'tenue').map(({ caseId }) => caseId)),
  );
  const today = world.engine.today();
  const claims = await db.store.lists.slots.between(creche.places, today, addDays(today, 400));
  expect(new Map(claims.map((claim) => [slotKey(claim), claim.caseId]))).toEqual(held);
  await booksBalance(world, creche, held.size);
  return outcomes;
}

describe.each(dialects)('claims at once on %s', { timeout: 60_000 }, (dialect) => {
  const ready = async () => {
    const db = await freshStore(dialect);
    const world = await partnershipOn(db.store);
    onTestFinished(() => world.engine.close());
    const creche = await crecheOn(world, { noms: ['1', '2', '3', '4', '5'] });
    return { db, world, creche, ids: await requests(world, creche) };
  };

  test('AVIP-02 64 at once through one engine on the same half-days: one has them', async () => {
    const { db, world, creche, ids } = await ready();
    const same = { place: 0, demis: ['lunMatin' as const], semaines: 'toutes' as const };
    const wishes = ids.map((id) =>
      wishOf(world, creche, id, { ...same, after: 6, days: 60, release: false }),
    );
    const said = await claimAll(world.engine, agentId('lise'), wishes);
    expect(said.filter((one) => one.said === 'tenue')).toHaveLength(1);
    await checked(db, world, creche, said);
  });

  test('AVIP-02 AVIP-23 AVIP-24 two processes, random overlapping periods, a closure meanwhile: one holder each, and books that balance', async () => {
    const { db, world, creche, ids } = await ready();
    console.info(`claims at once: FC_SEED=${seed}`);
    const random = fc.sample(wanted, { seed, numRuns: CLAIMERS });
    const wishes = ids.flatMap((id, n) => {
      const one = random[n];
      return one ? [wishOf(world, creche, id, one)] : [];
    });
    const { databaseUrl, keysUrl } = db.pair;
    const agent = agentId('lise');
    const there = await elsewhere({
      ...{ databaseUrl, keysUrl, agent, now: world.clock.now() },
      wishes: wishes.filter((_, n) => n % 2 === 0),
    });
    const closure = {
      du: addDays(world.engine.today(), 20),
      au: addDays(world.engine.today(), 26),
    };
    const [one, other] = await Promise.all([
      there(),
      claimAll(
        world.engine,
        agent,
        wishes.filter((_, n) => n % 2 === 1),
      ),
      world.does('olga', creche.id, 'ajouterFermeture', { ...closure, motif: 'conges' }),
    ]);
    const outcomes = await checked(db, world, creche, [...one, ...other]);
    expect(outcomes).toEqual(new Set(['tenue', 'rendue', 'placePrise']));
    expect(await db.store.log.verify()).toMatchObject({ ok: true });
  });
});
