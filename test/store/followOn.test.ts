// AG-29 through the engine: a new accompagnement of the same person, found by name, the old one as it was.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Name,
  organisations,
  type Partnership,
  partnershipOn,
} from '../support/partnership.ts';
import { freshStore, type TestStore } from '../support/stores.ts';
import { enDiagnostic, prescription } from '../support/story.ts';

let db: TestStore;
let world: Partnership;
let ended: string;
let ofMarc: string;
beforeAll(async () => {
  db = await freshStore('sqlite');
  world = await partnershipOn(db.store);
  ended = await enDiagnostic(world);
});
afterAll(async () => {
  await world.engine.close();
  await db.drop();
});

const follow = async (name: Name, data: object = {}) =>
  world.engine.open(await world.viewer(name), {
    pathway: 'accompagnement-global',
    id: randomUUID(),
    type: 'ouvrirProposition',
    data: {
      suiteDe: ended,
      organisationEmploi: organisations.agence.id,
      organisationSocial: organisations.mds.id,
      ...data,
    },
  });
const code = async (name: Name, data: object = {}) => {
  const answer = await follow(name, data);
  return answer.ok ? null : answer.refusal.code;
};

test('AG-29 is refused while the first goes on, and to who may not read who it is about', async () => {
  expect(await code('claire')).toBe('suiteEnCours');
  await world.does('claire', ended, 'retirerProposition', { motif: 'Elle préfère attendre.' });
  expect(await code('autreConseiller')).toBe('suiteInconnue');
  expect(await code('claire', { suiteDe: randomUUID() })).toBe('suiteInconnue');
  expect(await code('claire', { suiteDe: null })).toBe('donneesInvalides');
});

test('AG-29 opens another case of the same person, and leaves the first as it was', async () => {
  const before = await world.sees('marc', ended);
  const opened = await follow('marc');
  if (!opened.ok) throw new Error(opened.refusal.code);
  ofMarc = opened.value.caseId;
  const next = await world.sees('marc', opened.value.caseId);
  expect(next.state.value).toBe('brouillon');
  expect(next.person).toEqual(before.person);
  expect(next.context['suiteDe']).toBeUndefined();
  expect(await world.sees('marc', ended)).toEqual(before);
  const found = await world.engine.search(await world.viewer('marc'), {
    texte: before.person.nom ?? '',
    filtre: 'toutes',
    etat: null,
    limit: 10,
  });
  expect(found.cases.map(({ id }) => id).sort()).toEqual([ended, opened.value.caseId].sort());
});

test('AG-97 of two drafts, each its author’s alone, the first that is sent is the one', async () => {
  expect(await code('marc')).toBe('suiteDejaOuverte');
  const second = await follow('claire');
  if (!second.ok) throw new Error(second.refusal.code);
  await world.does('claire', second.value.caseId, 'prescrire', prescription(world));
  await expect(world.does('marc', ofMarc, 'prescrire', prescription(world))).rejects.toThrow(
    'suiteDejaOuverte',
  );
  await world.does('claire', second.value.caseId, 'retirerProposition', { motif: 'Plus tard.' });
  await world.does('marc', ofMarc, 'prescrire', prescription(world));
});
