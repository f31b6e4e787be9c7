// Rules AG-78 and AG-79 at the door: the webhook of RDV Service Public, signed, retried, out of order, about strangers.
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
});
afterAll(async () => {
  expect(doors.failures).toEqual([]);
  await doors.close();
  await db.drop();
});

async function post(text: string, signature = sign(text), organisation = mds) {
  return doors
    .anyone()
    .post(`/api/bridges/rdv-service-public/${organisation}`)
    .set('Content-Type', 'application/json; charset=utf-8')
    .set('X-Lapin-Signature', signature)
    .send(text);
}

/** It is taken, and nothing is said of what it did. */
async function announces(at: string, said: Said = {}): Promise<void> {
  const answer = await post(payload(at, said));
  expect([answer.status, answer.text]).toEqual([204, '']);
}

async function facts(): Promise<string[]> {
  const page = await doors.engine.facts(await doors.viewer('claire'), caseId, null, 1_000);
  if (!page.ok) throw new Error('the case is lost');
  const written = page.value.facts.filter(({ actor }) => actor.agent === 'systeme');
  return written.map(({ type }) => type);
}
const meetings = async () => {
  const { contents } = await doors.sees('claire', caseId);
  return contents['rendezVous'];
};
const fixe = 'rendezVousFixe.v1';
const deplace = 'rendezVousDeplace.v1';
const note = 'rendezVousNote.v1';

test('AG-78 nothing is read of what is not signed with the secret of that organisation', async () => {
  const text = payload('2026-09-01T08:00:00.000Z');
  for (const [signature, organisation] of [
    ['', mds],
    ['zz', mds],
    [sign(text, 'un-autre-secret-invente'), mds],
    [sign(`${text} `), mds],
    [sign(text), organisations.agence.id],
  ] as const) {
    const answer = await post(text, signature, organisation);
    expect([answer.status, answer.body.code]).toEqual([401, 'signatureRefusee']);
  }
  const shapeless = '{"data":{},"meta":{}}';
  expect((await post(shapeless, sign('x'))).status).toBe(401);
  expect((await post(shapeless)).status).toBe(422);
  expect(await facts()).toEqual([]);
});

test('AG-78 somebody who is nobody’s here is dropped without a trace', async () => {
  const before = doors.requests.length;
  await announces('2026-09-01T08:00:00.000Z', { usager: 99_999, rdv: 777 });
  const other = JSON.stringify({
    data: { id: 1, first_name: 'Awa', last_name: 'Zolbarine' },
    meta: { model: 'User', event: 'created', timestamp: '2026-09-01T08:00:00.000Z' },
  });
  expect((await post(other)).status).toBe(204);
  expect(await facts()).toEqual([]);
  expect(doors.requests.slice(before).join()).not.toMatch(/99999|777|Awa|Zolbarine/);
});

test('AG-78 a meeting comes, moves, and takes place; AG-79 retried and out of order it is the same', async () => {
  await announces('2026-09-01T08:00:00.000Z', { event: 'created' });
  expect(await facts()).toEqual([fixe]);
  expect(await meetings()).toMatchObject([
    { jour: '2026-09-10', heure: '10:00', type: 'social', modalite: 'physique' },
  ]);
  await announces('2026-09-01T08:00:00.000Z', { event: 'created' });
  doors.clock.advance({ days: 3 });
  await announces('2026-09-03T08:00:00.000Z', { starts_at: '2026-09-12T14:00:00.000+02:00' });
  expect(await facts()).toEqual([fixe, deplace]);
  // Older than the last word, and a word that changes nothing: neither writes.
  await announces('2026-09-02T08:00:00.000Z', { starts_at: '2026-09-11T09:00:00.000+02:00' });
  await announces('2026-09-04T08:00:00.000Z', { starts_at: '2026-09-12T14:00:00.000+02:00' });
  await announces('2026-09-03T12:00:00.000Z', { status: 'revoked' });
  expect(await facts()).toEqual([fixe, deplace]);

  doors.clock.advance({ days: 9 });
  await announces('2026-09-12T13:00:00.000Z', {
    status: 'seen',
    starts_at: '2026-09-12T14:00:00.000+02:00',
  });
  expect(await facts()).toEqual([fixe, deplace, note]);
  expect(await meetings()).toMatchObject([
    { jour: '2026-09-12', compteRendu: { presence: 'tenu' } },
  ]);
});

test('AG-79 deleted before it was created leaves nothing; sent many times at once it is one', async () => {
  const starts_at = '2026-09-20T10:00:00.000+02:00';
  await announces('2026-09-13T09:00:00.000Z', { rdv: 10, starts_at, event: 'destroyed' });
  await announces('2026-09-13T08:00:00.000Z', { rdv: 10, starts_at, event: 'created' });
  expect(await facts()).toHaveLength(3);
  const text = payload('2026-09-13T10:00:00.000Z', { rdv: 11, starts_at });
  const answers = await Promise.all(Array.from({ length: 8 }, () => post(text)));
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(204));
  expect(await facts()).toHaveLength(4);
});

test('AG-79 what a member has noted stays; who is taken out of a meeting has it called off', async () => {
  const list = await meetings();
  const planned = Object((Array.isArray(list) ? list : []).find((one) => !Object(one).compteRendu));
  const starts_at = '2026-09-20T10:00:00.000+02:00';
  await doors.does('claire', caseId, 'deplacerRendezVous', {
    rendezVous: planned.id,
    modalite: 'telephone',
    jour: '2026-09-21',
    heure: '16:00',
  });
  await announces('2026-09-13T11:00:00.000Z', { rdv: 11, starts_at });
  expect(await facts()).toHaveLength(4);
  await announces('2026-09-13T12:00:00.000Z', { rdv: 11, starts_at, usager: 5 });
  const after = await meetings();
  expect(after).toContainEqual(
    expect.objectContaining({
      id: planned.id,
      compteRendu: expect.objectContaining({ presence: 'annuleParNous' }),
    }),
  );
});

test('AG-78 the number of the person is in no clear part, nor anything else of what was announced', async () => {
  const read = await db.store.log.read(`case/${caseId}`, 0, () => false);
  const clear = JSON.stringify(read);
  expect(clear).toContain('usagerRattache.v1');
  expect(clear).not.toMatch(/41377|rue des Essais|Zolbarine|b9f1e5a4/);
});
