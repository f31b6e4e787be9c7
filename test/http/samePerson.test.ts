// AG-40 and SECRET-15 over HTTP: who asks whether a situation exists learns of a desk and nothing else, and it is written down.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Doors, openDoors } from '../support/doors.ts';
import { agentId, type Name, organisations } from '../support/partnership.ts';
import { freshStore, type TestStore } from '../support/stores.ts';
import { actif } from '../support/story.ts';

let db: TestStore;
let doors: Doors;
let caseId: string;
const noDesk = { bureau: null };
const awa = { prenom: 'awa', nom: 'ZOLBARINE', naissance: '1992-03-04' };

beforeAll(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store);
  caseId = await actif(doors);
});
afterAll(async () => {
  await doors.close();
  await db.drop();
});

async function asks(name: Name, identity: object = awa) {
  const accord = { donneLe: doors.engine.today(), mode: 'oral' };
  const http = await doors.as(name);
  return http.post('/api/people/same').send({ ...identity, accord });
}

test('who has nothing to do with the situation is sent to the responsables of their own side, and told nothing more', async () => {
  const { agence, mds } = organisations;
  const desk = ({ id, nom }: { id: string; nom: string }) => ({ bureau: { id, nom } });
  expect((await asks('autreConseiller')).body).toEqual(desk(agence));
  expect((await asks('autreAssistante')).body).toEqual(desk(mds));
  const read = await db.store.own.reads.of(caseId);
  const asked = read.filter(({ what }) => what === 'doublon').map(({ agent }) => agent);
  expect(asked).toEqual([agentId('autreConseiller'), agentId('autreAssistante')]);
});

test('another day of birth, another name, a draft of somebody else’s: as if there were nothing', async () => {
  await doors.opens('claire', { prenom: 'Milo', nom: 'Fontrevault' });
  expect((await asks('marc', { ...awa, naissance: '1992-03-05' })).body).toEqual(noDesk);
  expect((await asks('marc', { ...awa, nom: 'Zolbarin' })).body).toEqual(noDesk);
  const draft = { ...awa, prenom: 'Milo', nom: 'Fontrevault' };
  expect((await asks('marc', draft)).body).toEqual(noDesk);
});

test('it is for who may propose, with an agreement that has been given', async () => {
  for (const name of ['chefAgence', 'auditrice', 'lise', 'olga'] as const) {
    expect((await asks(name)).status).toBe(403);
  }
  const http = await doors.as('marc');
  const later = { ...awa, accord: { donneLe: '2026-12-01', mode: 'oral' } };
  expect((await http.post('/api/people/same').send(later)).body.code).toBe('dateFuture');
  expect((await http.post('/api/people/same').send(awa)).status).toBe(422);
});

test('nobody asks all day long', async () => {
  const statuses: number[] = [];
  for (let n = 0; n < 10; n += 1) statuses.push((await asks('claire')).status);
  expect(new Set(statuses)).toEqual(new Set([200]));
  // Thirty at once are thirty, not one.
  const [viewer, donneLe] = [await doors.viewer('claire'), doors.engine.today()];
  const { engine } = doors;
  const asked = { ...awa, naissance: donneLe, accord: { donneLe, mode: 'oral' } } as const;
  const together = await Promise.all(
    Array.from({ length: 30 }, () => engine.samePerson(viewer, asked)),
  );
  expect(together.filter(({ ok }) => ok)).toHaveLength(10);
  expect((await asks('claire')).status).toBe(429);
  expect((await asks('autreAssistante')).status).toBe(200);
  doors.clock.advance({ days: 1, minutes: 60 });
  // The sessions are over too: the engine is asked.
  const accord = { donneLe: doors.engine.today(), mode: 'papier' } as const;
  const again = { ...{ prenom: 'Awa', nom: 'Zolbarine', naissance: accord.donneLe }, accord };
  expect(await doors.engine.samePerson(await doors.viewer('claire'), again)).toMatchObject({
    ok: true,
  });
});
