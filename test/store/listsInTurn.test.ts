// ENG-15: a list of many cases never seen before is loaded by slices: others are served in between, and each case is whole and of now.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CaseLoader, caseStreams } from '../../src/engine/caseLoader.ts';
import { streamOf } from '../../src/engine/loadedCase.ts';
import { People } from '../../src/engine/people.ts';
import type { LogReader } from '../../src/engine/ports.ts';
import { SLICE } from '../../src/engine/slices.ts';
import { tableOf } from '../../src/http/papers/csvTable.ts';
import { personStream } from '../../workflows/streams.ts';
import { agentId, organisations, type Partnership, partnershipOn } from '../support/partnership.ts';
import { peopleFile } from '../support/peopleFile.ts';
import { freshStore, type TestStore } from '../support/stores.ts';
import { prescription } from '../support/story.ts';

const CASES = 2 * SLICE + 10;
let db: TestStore;
let world: Partnership;
let ids: readonly string[];
let persons: readonly string[];

beforeAll(async () => {
  db = await freshStore('sqlite');
  world = await partnershipOn(db.store);
  const table = tableOf(Buffer.from(peopleFile(CASES, CASES + 1).text), CASES);
  if ('illisible' in table) throw new Error(table.illisible);
  const file = { table, organisation: organisations.mds.id };
  const lines = table.lignes.map(({ ligne }) => ligne);
  await world.engine.imports.open(await world.viewer('marc'), randomUUID(), file, lines);
  const who = { agent: agentId('marc'), organisations: [], all: false };
  const rows = await db.store.lists.among(who);
  ids = rows.map(({ caseId }) => caseId);
  persons = rows.map(({ summary }) => personStream(summary.person));
  expect(ids).toHaveLength(CASES);
});
afterAll(async () => {
  await world.engine.close();
  await db.drop();
});

/** What another request could do while `work` runs: the turns of the event loop that it was given. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let over = false;
  const turn = () => {
    if (over) return;
    turns += 1;
    setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  over = true;
  return turns;
}

test('ENG-15 cold cases, and cold people, give the event loop back between two slices; warm ones are one question', async () => {
  const { log } = db.store;
  const loader = new CaseLoader();
  expect(await turnsDuring(() => loader.loadMany(log, ids))).toBeGreaterThanOrEqual(2);
  expect(await turnsDuring(() => loader.loadMany(log, ids))).toBe(0);

  const people = new People();
  expect(await turnsDuring(() => people.loadMany(log, persons))).toBeGreaterThanOrEqual(2);
  expect(await turnsDuring(() => people.loadMany(log, persons))).toBe(0);
});

test('ENG-15 another request is answered before a list that was asked for first', async () => {
  const loader = new CaseLoader();
  const answered: string[] = [];
  const list = loader.loadMany(db.store.log, ids).then(() => answered.push('list'));
  const other = new Promise<void>((resolve) => {
    setImmediate(async () => {
      await db.store.log.versions(caseStreams(ids[0] ?? ''));
      answered.push('other');
      resolve();
    });
  });
  await Promise.all([list, other]);
  expect(answered).toEqual(['other', 'list']);
});

test('ENG-15 what changes between two slices, read already or not, is whole and of now', async () => {
  const { log } = db.store;
  const [first = '', last = ''] = [ids[0], ids.at(-1)];
  const second = streamOf(ids[SLICE] ?? '', 'joint');
  let meanwhile = 0;
  const reader: LogReader = {
    versions: (streams) => log.versions(streams),
    streams: (prefix) => log.streams(prefix),
    async read(stream, ...rest) {
      if (stream === second && meanwhile === 0) {
        meanwhile += 1;
        for (const id of [first, last]) {
          await world.does('marc', id, 'prescrire', prescription(world));
        }
      }
      return log.read(stream, ...rest);
    },
  };
  const loaded = await new CaseLoader().loadMany(reader, ids);
  expect(meanwhile).toBe(1);
  expect(loaded.map(({ caseId }) => caseId)).toEqual(ids);
  const states = loaded.map(({ state }) => state.value);
  expect([states[0], states.at(-1)]).toEqual(['prescrit', 'prescrit']);
  const alone = new CaseLoader();
  for (const one of loaded) expect(await alone.load(log, one.caseId)).toEqual(one);
});
