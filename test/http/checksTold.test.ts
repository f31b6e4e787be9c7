// SECRET-17 over HTTP: every check of identity that met a situation is told to its responsables, of somebody protected or not.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashPassword } from '../../src/auth/passwords.ts';
import type { Team } from '../../src/contract/team.ts';
import type { Role } from '../../workflows/agents/agentFacts.ts';
import { type Agent, type Doors, openDoors, password } from '../support/doors.ts';
import { agentId, type Name, organisations } from '../support/partnership.ts';
import { freshStore, type TestStore } from '../support/stores.ts';
import { prescription } from '../support/story.ts';

let db: TestStore;
let doors: Doors;
const known = { prenom: 'Milo', nom: 'Fontrevault' };
const kept = { prenom: 'Lou', nom: 'Marcassole' };
const nobody = { prenom: 'Ada', nom: 'Personnier' };
let ofKnown: string;
let ofKept: string;
let told: object[];

beforeAll(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store);
  ofKnown = await inDiagnosis(known);
  ofKept = await inDiagnosis(kept);
  await doors.does('claire', ofKept, 'fixerUsageContacts', { proteges: true });
  told = [{ le: doors.engine.today(), organisation: organisations.mds.nom }];
});
afterAll(async () => {
  await doors.close();
  await db.drop();
});

async function inDiagnosis(person: typeof known): Promise<string> {
  const caseId = await doors.opens('marc', person);
  await doors.does('marc', caseId, 'prescrire', prescription(doors));
  const pair = { emploi: agentId('marc'), social: agentId('claire') };
  await doors.does('chefMds', caseId, 'designerBinome', pair);
  return caseId;
}

/** Somebody more than the partnership of the tests has. */
async function joins(organisation: string, roles: readonly Role[]): Promise<Agent> {
  const id = randomUUID();
  const courriel = `${id}@exemple.invalid`;
  const name = { prenom: 'Une', nom: 'Collègue', courriel };
  await doors.engine.administration.createAgent(id, { ...name, organisation, roles });
  await db.store.own.credentials.set(id, courriel, await hashPassword(password));
  const http = doors.anyone();
  await http.post('/api/session').send({ courriel, motDePasse: password }).expect(201);
  return http;
}

async function asks(http: Agent, person: object) {
  const accord = { donneLe: doors.engine.today(), mode: 'oral' };
  const body = { ...person, naissance: '1992-03-04', accord };
  const { status, text, headers } = await http.post('/api/people/same').send(body);
  const { date: _date, 'x-correlation-id': _id, ...same } = headers;
  return { status, text, headers: same };
}

async function readBy(http: Agent): Promise<Record<string, object[]>> {
  const { situations }: Team = (await http.get('/api/team').expect(200)).body;
  return Object.fromEntries(situations.map(({ card, verifications }) => [card.id, verifications]));
}
const toldTo = async (name: Name) => readBy(await doors.as(name));

test('SECRET-17 SECRET-13 the responsables of both sides read the same words of both, and who asked what they did before', async () => {
  const http = await doors.as('autreAssistante');
  expect(await toldTo('chefMds')).toEqual({ [ofKnown]: [], [ofKept]: [] });
  const { id, nom } = organisations.mds;
  expect(JSON.parse((await asks(http, known)).text)).toEqual({ bureau: { id, nom } });
  // Of somebody protected: to the byte, as of somebody whom nobody knows.
  expect(await asks(http, kept)).toEqual(await asks(http, nobody));
  for (const name of ['chefMds', 'chefAgence'] as const) {
    expect(await toldTo(name), name).toEqual({ [ofKnown]: told, [ofKept]: told });
  }
  // Asked again the same day, nothing counts how often.
  await asks(http, kept);
  expect(await toldTo('chefMds')).toEqual({ [ofKnown]: told, [ofKept]: told });
});

test('SECRET-17 another organisation is named when it asks, and is told of no case but its own', async () => {
  const organisation = randomUUID();
  const nom = 'Autre agence inventée';
  const clear = { kind: 'franceTravail', nom, commune: null } as const;
  await doors.engine.administration.createOrganisation(organisation, clear);
  const asker = await joins(organisation, ['conseiller']);
  const chef = await joins(organisation, ['responsable']);
  for (const person of [known, kept]) await asks(asker, person);
  expect(await readBy(chef)).toEqual({});
  const [first] = told;
  const both = [{ ...first, organisation: nom }, first];
  expect(await toldTo('chefAgence')).toEqual({ [ofKnown]: both, [ofKept]: both });
  // It is the responsables' alone.
  expect((await asker.get('/api/team')).status).toBe(403);
});

test('SECRET-13 a responsable who asks reads nothing of their own question', async () => {
  const both = await joins(organisations.agence.id, ['conseiller', 'responsable']);
  const before = (await both.get('/api/team')).text;
  for (const person of [known, kept]) await asks(both, person);
  expect((await both.get('/api/team')).text).toBe(before);
  const ofAgence = expect.objectContaining({ organisation: organisations.agence.nom });
  expect((await toldTo('chefAgence'))[ofKept]).toContainEqual(ofAgence);
});

test('SECRET-17 what is two months old is said no more', async () => {
  const said = async (days: number) => {
    doors.clock.advance({ days });
    // The sessions are over: the engine is asked.
    const team = await doors.engine.team.read(await doors.viewer('chefMds'));
    return team.ok && team.value.situations.filter(({ verifications }) => verifications.length > 0);
  };
  expect(await said(59)).toHaveLength(2);
  expect(await said(2)).toEqual([]);
});
