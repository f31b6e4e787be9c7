// Rules AG-78 and AG-79 at the door: the words of RDV Service Public in every order and said again, and days out of reach.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Doors, openDoors } from '../support/doors.ts';
import { organisations } from '../support/partnership.ts';
import { payload, type Said, secret, sign, usager } from '../support/rdvServicePublic.ts';
import { freshStore, type TestStore } from '../support/stores.ts';
import { actif } from '../support/story.ts';

const mds = organisations.mds.id;

let db: TestStore;
let doors: Doors;
let caseId: string;

beforeAll(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store, { rdvSecrets: new Map([[mds, secret]]) });
  caseId = await actif(doors);
  await doors.does('claire', caseId, 'rattacherUsager', { usager });
  doors.clock.advance({ days: 1 });
});
afterAll(async () => {
  expect(doors.failures).toEqual([]);
  await doors.close();
  await db.drop();
});

function announced(at: string, said: Said) {
  const text = payload(at, said);
  return doors
    .anyone()
    .post(`/api/bridges/rdv-service-public/${mds}`)
    .set('Content-Type', 'application/json')
    .set('X-Lapin-Signature', sign(text))
    .send(text);
}

async function faulty(at: string, said: Said): Promise<readonly [number, string[]]> {
  const { status, body } = await announced(at, said);
  return [status, (body.errors ?? []).map(({ path }: { path: string }) => path)];
}

async function meetings(): Promise<readonly object[]> {
  const { contents } = await doors.sees('claire', caseId);
  return [contents['rendezVous'] ?? []].flat().map(Object);
}

async function facts(): Promise<string[]> {
  const read = await db.store.log.read(`case/${caseId}`, 0, () => false);
  return read.map(({ type }) => type);
}

/** Every order in which these may come. */
function ordersOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  if (all.length < 2) return [all];
  return all.flatMap((first, at) =>
    ordersOf(all.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
  );
}

/** As the other software may send them: whatever the order, and the first of them again at the end. */
async function announcesAll(words: readonly (readonly [string, Said])[]): Promise<void> {
  for (const [at, said] of [...words, ...words.slice(0, 1)]) await announced(at, said).expect(204);
}

const september = (day: number, hour = '10') =>
  `2026-09-${String(day).padStart(2, '0')}T${hour}:00:00.000+02:00`;

test('AG-79 three words on a meeting end in the same, in any order and said again', async () => {
  for (const [at, order] of ordersOf([0, 1, 2]).entries()) {
    const rdv = 100 + at;
    const day = 14 + at;
    const words = [
      ['2026-09-02T08:00:00.000Z', { rdv, event: 'created', starts_at: september(day) }],
      ['2026-09-02T09:00:00.000Z', { rdv, starts_at: september(day, '15') }],
      ['2026-09-02T10:00:00.000Z', { rdv, starts_at: september(day, '16') }],
    ] as const;
    await announcesAll(order.flatMap((one) => [words[one] ?? words[0]]));
    const jour = september(day).slice(0, 10);
    const there = (await meetings()).filter((one) => 'jour' in one && one.jour === jour);
    expect([order, there]).toEqual([order, [expect.objectContaining({ heure: '16:00' })]]);
  }
});

test('AG-79 called off last, no order of its words leaves it planned', async () => {
  for (const [at, order] of ordersOf([0, 1, 2]).entries()) {
    const rdv = 200 + at;
    const day = 21 + at;
    const words = [
      ['2026-09-02T08:00:00.000Z', { rdv, event: 'created', starts_at: september(day) }],
      ['2026-09-02T09:00:00.000Z', { rdv, starts_at: september(day, '15') }],
      ['2026-09-02T10:00:00.000Z', { rdv, status: 'revoked', starts_at: september(day, '15') }],
    ] as const;
    await announcesAll(order.flatMap((one) => [words[one] ?? words[0]]));
    const jour = september(day).slice(0, 10);
    const there = (await meetings()).filter((one) => 'jour' in one && one.jour === jour);
    const planned = there.filter((one) => 'compteRendu' in one && one.compteRendu === null);
    expect([order, planned]).toEqual([order, []]);
  }
});

test('AG-78 a day out of reach is 422 with its field, and nothing of it stays', async () => {
  const [written, known] = [await facts(), await meetings()];
  const said = '2026-09-02T11:00:00.000Z';
  const far = ['9999-12-31T23:59:59-12:00', '9999-01-01T00:00:00Z', '2060-01-01T10:00:00+01:00'];
  const old = ['0001-01-01T00:00:00Z', '0000-01-01T00:00:00+14:00', '1990-01-01T10:00:00+01:00'];
  for (const date of [...far, ...old]) {
    const answer = await faulty(said, { rdv: 300, starts_at: date });
    expect([date, answer]).toEqual([date, [422, ['data.starts_at']]]);
  }
  // A word of the future would be the last for ever: those that come after it would be dropped.
  for (const at of [...far, ...old, '2026-09-04T00:00:01.000Z']) {
    const answer = await faulty(at, { rdv: 300, starts_at: september(28) });
    expect([at, answer]).toEqual([at, [422, ['meta.timestamp']]]);
  }
  expect([await facts(), await meetings()]).toEqual([written, known]);
  await announced(said, { rdv: 300, starts_at: september(28) }).expect(204);
  expect(await facts()).toHaveLength(written.length + 1);
});
