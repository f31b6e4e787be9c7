// AG-48, AG-50, AG-52: on every route, a commission, an intervenant and a desk read what is theirs, and nothing after.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { politiques } from '../../workflows/accompagnementGlobal/vocabulary.ts';
import { addDays } from '../../workflows/dates.ts';
import { type Doors, openDoors } from '../support/doors.ts';
import { listenTo } from '../support/liveClient.ts';
import { agentId, type Name } from '../support/partnership.ts';
import { freshStore, type TestStore } from '../support/stores.ts';
import { actif, confirme, diagnosticEcrit } from '../support/story.ts';

let db: TestStore;
let doors: Doors;

beforeAll(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store);
});
afterAll(async () => {
  await doors.close();
  await db.drop();
});

/** Each word is written for one audience alone. */
const words = {
  binome: 'CITRONNIER',
  emploi: 'GLYCINE',
  social: 'HORTENSIA',
  intervenant: 'PIVOINE',
  secretariat: 'MIMOSA',
} as const;

async function everythingOf(name: Name, caseId: string): Promise<string> {
  const http = await doors.as(name);
  const answers = await Promise.all([
    http.get(`/api/cases/${caseId}`),
    http.get(`/api/cases/${caseId}/facts?limit=1000`),
    http.get(`/api/cases/${caseId}/at?fact=5`),
    http.get('/api/agenda'),
    http.get('/api/commission/record'),
    http.post('/api/cases/search').send({}),
    ...Object.values(words).map((texte) => http.post('/api/cases/search').send({ texte })),
  ]);
  return answers.map(({ text }) => text).join('\n');
}

const found = (text: string) => Object.values(words).filter((word) => text.includes(word));

const Invited = z.object({ intervenant: z.object({ id: z.string() }) });

async function invitation(caseId: string): Promise<{ intervenant: string }> {
  const { context } = await doors.sees('claire', caseId);
  return { intervenant: Invited.parse(context).intervenant.id };
}

async function invite(caseId: string): Promise<void> {
  const today = doors.engine.today();
  await doors.does('marc', caseId, 'inviterIntervenant', {
    agent: agentId('lamine'),
    jusquAu: addDays(today, 30),
    mot: 'Ouvrir un accès à l’épicerie.',
    accordLe: today,
    accordMode: 'oral',
  });
  await doors.does('claire', caseId, 'accepterIntervenant', await invitation(caseId));
}

test('an intervenant and a desk read what is addressed to them, and once they have gone, nothing', async () => {
  const caseId = await actif(doors);
  await invite(caseId);
  for (const [audience, texte] of Object.entries(words)) {
    const author = audience === 'social' || audience === 'secretariat' ? 'claire' : 'marc';
    await doors.does(author, caseId, 'ajouterNote', { audience, texte });
  }
  expect(found(await everythingOf('lamine', caseId))).toEqual([words.intervenant]);
  expect(found(await everythingOf('bureau', caseId))).toEqual([words.secretariat]);
  expect(found(await everythingOf('commission', caseId))).toEqual([]);

  await doors.does('lamine', caseId, 'ajouterNote', { audience: 'intervenant', texte: 'Fait.' });
  // AG-50. Another comes after: what the first was told is not theirs.
  await doors.does('marc', caseId, 'terminerIntervention', await invitation(caseId));
  expect(found(await everythingOf('lamine', caseId))).toEqual([]);
  const http = await doors.as('lamine');
  expect((await http.get(`/api/cases/${caseId}`)).status).toBe(404);
  doors.clock.advance({ minutes: 1 });
  await invite(caseId);
  const again = await everythingOf('lamine', caseId);
  expect(found(again)).toEqual([]);
  expect(again).toContain('Ouvrir un accès à l’épicerie.');
});

test('AG-51 AG-52 a desk is told the agenda of its side and the state: no other place, no key, no agreement', async () => {
  const caseId = await actif(doors);
  const jour = addDays(doors.engine.today(), 3);
  for (const [type, lieu] of [
    ['franceTravail', 'JONQUILLE'],
    ['social', 'LILAS'],
  ]) {
    const meeting = { type, modalite: 'physique', jour, heure: '10:00', lieu };
    await doors.does('marc', caseId, 'fixerRendezVous', meeting);
  }
  const told = await everythingOf('bureau', caseId);
  expect(told).toContain('LILAS');
  expect(told).not.toContain('JONQUILLE');
  expect(told).not.toMatch(/etapeConfirmee|destinataires/);
  const view = await doors.sees('bureau', caseId);
  expect(view).toMatchObject({ joint: null, act: null, waitingWhat: null });
  expect(view.deadlines.map(({ kind }) => kind)).toEqual(['rendezVous']);
  expect((await doors.sees('marc', caseId)).deadlines.length).toBeGreaterThan(2);
});

/** The case as a desk is given it: the headers that say its version, and each body to the byte. */
async function givenToDesk(caseId: string): Promise<string> {
  const http = await doors.as('bureau');
  const read = await http.get(`/api/cases/${caseId}`);
  const others = await Promise.all([
    http.get(`/api/cases/${caseId}/facts?limit=1000`),
    http.get(`/api/cases/${caseId}/facts?after=${read.body.cursor}`),
    http.get('/api/agenda'),
    http.post('/api/cases/search').send({}),
  ]);
  return [read.headers['etag'], read.text, ...others.map(({ text }) => text)].join('\n');
}

test('AG-51 AG-52 fifty notes of the pair, and those to the other desk, leave a desk nothing to count', async () => {
  const caseId = await actif(doors);
  const listener = listenTo(await doors.live('bureau'));
  await listener.follow(caseId);
  const before = await givenToDesk(caseId);
  const heard = listener.heard.length;
  for (let note = 0; note < 50; note += 1) {
    await doors.does('claire', caseId, 'ajouterNote', { audience: 'binome', texte: 'Entre nous.' });
  }
  await doors.does('marc', caseId, 'ajouterNote', { audience: 'secretariat', texte: 'SAULE' });
  expect(await givenToDesk(caseId)).toBe(before);
  await doors.does('claire', caseId, 'ajouterNote', { audience: 'secretariat', texte: 'TILLEUL' });
  await listener.until(() => listener.facts.length > 0);
  const told = await givenToDesk(caseId);
  expect(told).toContain('TILLEUL');
  expect(told).not.toContain('SAULE');
  // One fact, numbered next to the last one that it knew of; and nothing came for the others.
  const { facts } = (await (await doors.as('bureau')).get(`/api/cases/${caseId}/facts`)).body;
  const numbers = facts.map(({ version }: { version: number }) => version);
  expect(numbers).toEqual(numbers.map((_: number, at: number) => at + 1));
  expect(listener.facts.map(({ fact }) => fact.version)).toEqual(numbers.slice(-1));
  expect(listener.heard.length - heard).toBeLessThanOrEqual(2);
});

test('AG-48 SECRET-02 a commission does not know of a diagnosis that is not sent to it', async () => {
  const caseId = await diagnosticEcrit(doors);
  const http = await doors.as('commission');
  expect((await http.get(`/api/cases/${caseId}`)).status).toBe(404);
  expect((await http.get(`/api/cases/${caseId}/facts`)).status).toBe(404);
});

test('AG-48 AG-53 a commission reads what was sent to it until it decides, then its record alone', async () => {
  const { administration } = doors.engine;
  const today = doors.engine.today();
  const commission = Object.keys(politiques).indexOf('commission');
  await administration.setSetting('ag.validation', commission, today);
  const caseId = await diagnosticEcrit(doors);
  await doors.does('marc', caseId, 'ajouterNote', { audience: 'binome', texte: words.binome });
  await doors.does('marc', caseId, 'proposerValidation', {
    ...{ le: today, mode: 'separes' },
    presentation: 'Elle demande un JASMIN.',
  });
  expect(await everythingOf('commission', caseId)).not.toContain('JASMIN');
  await confirme(doors, 'claire', caseId);

  const before = await everythingOf('commission', caseId);
  expect(before).toContain('JASMIN');
  expect(found(before)).toEqual([]);
  for (const name of ['bureau', 'chefMds', 'auditrice'] as const) {
    expect(await everythingOf(name, caseId)).not.toContain('JASMIN');
  }

  await doors.does('commission', caseId, 'validerDiagnostic');
  const after = await everythingOf('commission', caseId);
  expect(after).not.toContain('JASMIN');
  const record = (await (await doors.as('commission')).get('/api/commission/record')).body;
  expect(record.lignes).toEqual([
    expect.objectContaining({ caseId, decision: { value: 'valide', label: 'Diagnostic validé' } }),
  ]);
  expect(record.lignes[0].personne).not.toBeNull();
  const late = await doors.try('commission', caseId, 'renvoyerDiagnostic', { motif: 'x' });
  expect(late).toMatchObject({ ok: false, refusal: { code: 'etatIncompatible' } });
});
