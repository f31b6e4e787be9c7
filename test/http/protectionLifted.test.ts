// SECRET-19 over HTTP: of a protection that one member lifts, the other's day says that there is something to read again.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Agenda } from '../../src/contract/agenda.ts';
import { type Doors, openDoors } from '../support/doors.ts';
import type { Name } from '../support/partnership.ts';
import { freshStore, type TestStore } from '../support/stores.ts';
import { enDiagnostic } from '../support/story.ts';

let db: TestStore;
let doors: Doors;
let caseId: string;

beforeAll(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store);
  caseId = await enDiagnostic(doors);
});
afterAll(async () => {
  await doors.close();
  await db.drop();
});

const dayOf = async (name: Name) => (await doors.as(name)).get('/api/agenda').expect(200);
async function titles(name: Name): Promise<string[]> {
  const { relire }: Agenda = (await dayOf(name)).body;
  return relire.map(({ card, titre }) => `${titre} ${card.id === caseId}`);
}
const fixes = async (name: Name, proteges: boolean) => {
  doors.clock.advance({ minutes: 1 });
  await doors.does(name, caseId, 'fixerUsageContacts', { proteges });
};
async function opens(name: Name) {
  doors.clock.advance({ minutes: 1 });
  const http = await doors.as(name);
  await http.get(`/api/cases/${caseId}`).expect(200);
}

test('SECRET-19 lifted by Claire, it is said to Marc until he has opened the case, in words that tell nothing', async () => {
  await opens('marc');
  await fixes('claire', true);
  expect(await titles('marc')).toEqual([]);
  await fixes('claire', false);
  expect(await titles('marc')).toEqual(['Relire ensemble les coordonnées true']);
  expect(await titles('claire')).toEqual([]);
  expect(JSON.stringify((await dayOf('marc')).body)).not.toMatch(/prot[eé]g|protection/i);
  await opens('marc');
  expect(await titles('marc')).toEqual([]);
});

test('SECRET-19 who stands in is told as the pair is; set again, it is said no more', async () => {
  await doors.does('chefMds', caseId, 'ouvrirSuppleance', {
    ...{ siege: 'social', depuis: null, jusquAu: doors.engine.today() },
    agent: (await doors.viewer('autreAssistante')).agent,
  });
  await fixes('marc', true);
  await fixes('marc', false);
  for (const name of ['claire', 'autreAssistante'] as const) {
    expect(await titles(name), name).toEqual(['Relire ensemble les coordonnées true']);
  }
  await fixes('marc', true);
  expect(await titles('claire')).toEqual([]);
});

test('SECRET-13 the day of anybody else is byte for byte what it was', async () => {
  const others = ['chefAgence', 'chefMds', 'bureau', 'auditrice', 'commission', 'olga'] as const;
  const days = async () => Promise.all(others.map(async (name) => (await dayOf(name)).text));
  const before = await days();
  await fixes('claire', false);
  expect(await titles('marc')).toHaveLength(1);
  expect(await days()).toEqual(before);
});
