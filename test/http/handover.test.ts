// AG-28 over HTTP: what the receiver and the former holder of a seat read, before and after, on every route.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command, type Doors, openDoors } from '../support/doors.ts';
import { accepted, agentId, type Name } from '../support/partnership.ts';
import { freshStore, type TestStore } from '../support/stores.ts';
import { actif } from '../support/story.ts';

let db: TestStore;
let doors: Doors;
let caseId: string;
const words = { binome: 'CITRONNIER', emploi: 'GLYCINE', social: 'HORTENSIA', relais: 'LAVANDE' };

beforeAll(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store);
  caseId = await actif(doors);
  await doors.does('marc', caseId, 'ajouterNote', { audience: 'binome', texte: words.binome });
  await doors.does('marc', caseId, 'ajouterNote', { audience: 'emploi', texte: words.emploi });
  await doors.does('claire', caseId, 'ajouterNote', { audience: 'social', texte: words.social });
  const data = { siege: 'emploi', agent: agentId('autreConseiller'), mot: words.relais };
  await doors.does('marc', caseId, 'proposerPassation', data);
});
afterAll(async () => {
  await doors.close();
  await db.drop();
});

/** Which of the planted words this person finds on the routes of the case, and what the case answers. */
async function reads(name: Name): Promise<{ status: number; found: string[] }> {
  const http = await doors.as(name);
  const answers = await Promise.all([
    http.get(`/api/cases/${caseId}`),
    http.get(`/api/cases/${caseId}/facts`),
    http.get(`/api/cases/${caseId}/at?fact=5`),
    http.post('/api/cases/search').send({}),
    http.get('/api/agenda'),
  ]);
  const text = answers.map((answer) => answer.text).join('\n');
  const found = Object.values(words).filter((word) => text.includes(word));
  return { status: answers[0]?.status ?? 0, found };
}

describe('AG-28', () => {
  test('the receiver knows of the case, finds it among what waits for them, and reads the word for them alone', async () => {
    expect(await reads('autreConseiller')).toEqual({ status: 200, found: [words.relais] });
    const http = await doors.as('autreConseiller');
    const { body } = await http.get('/api/agenda');
    expect(body.mine.map((item: { titre: string }) => item.titre)).toContain(
      'Répondre à la passation',
    );
  });

  test('once it is accepted the receiver reads and acts; who left reads, and acts no more', async () => {
    const passation = (await doors.sees('autreConseiller', caseId)).context['passation'];
    expect(passation).toMatchObject({ siege: 'emploi' });
    const { id } = passation as { id: string };
    await doors.does('autreConseiller', caseId, 'accepterPassation', { passation: id });
    const emploi = [words.binome, words.emploi, words.relais];
    expect(await reads('autreConseiller')).toEqual({ status: 200, found: emploi });
    expect(await reads('marc')).toEqual({ status: 200, found: emploi });
    const http = await doors.as('marc');
    const note = command('ajouterNote', { audience: 'binome', texte: 'x' });
    const answer = await http.post(`/api/cases/${caseId}/commands`).send(note);
    expect(answer.status).toBe(403);
  });

  test('the reading window closes by itself', async () => {
    doors.clock.advance({ days: 31 });
    const left = await doors.engine.getCase(await doors.viewer('marc'), caseId);
    expect(left).toMatchObject({ ok: false, refusal: { code: 'introuvable' } });
  });
});

describe('AG-28 who is asked knows of the case until their answer’s day', () => {
  test('then neither the case, nor its facts, nor a search by the person’s name', async () => {
    const asked = await actif(doors);
    const data = { siege: 'emploi', agent: agentId('autreConseiller') };
    await doors.does('marc', asked, 'proposerPassation', data);
    const viewer = await doors.viewer('autreConseiller');
    const { person } = await doors.sees('autreConseiller', asked);
    const search = { texte: person?.nom ?? '', etat: null, filtre: 'toutes', limit: 50 } as const;
    const found = async () =>
      (await doors.engine.search(viewer, search)).cases.map(({ id }) => id).includes(asked);
    expect(await found()).toBe(true);
    doors.clock.advance({ days: 60 });
    expect(await found()).toBe(false);
    for (const answer of [
      await doors.engine.getCase(viewer, asked),
      await doors.engine.facts(viewer, asked, null),
    ]) {
      expect(answer).toMatchObject({ ok: false, refusal: { code: 'introuvable' } });
    }
  });
});

describe('AG-36 to another organisation', () => {
  const [maison, esther] = [randomUUID(), randomUUID()];
  let caseId = '';
  const planted = { fil: 'MIMOSA', avant: 'PIVOINE', apres: 'CAPUCINE', marc: 'JONQUILLE' };

  async function acts(type: string, data: object) {
    const viewer = await doors.engine.viewer(esther);
    if (!viewer) throw new Error('nobody there');
    const { version: ifMatch } = accepted(await doors.engine.getCase(viewer, caseId), 'getCase');
    const command = { caseId, id: randomUUID(), type, data, ifMatch };
    return accepted(await doors.engine.execute(viewer, command), type);
  }

  /** Which planted words this agent finds in the case, its facts and its replay, and where the side's thread ends. */
  async function found(agent: string) {
    const viewer = await doors.engine.viewer(agent);
    if (!viewer) throw new Error('nobody there');
    const facts = accepted(await doors.engine.facts(viewer, caseId, null), 'facts');
    const told = JSON.stringify([
      facts,
      accepted(await doors.engine.getCase(viewer, caseId), 'getCase'),
    ]);
    const words = Object.values(planted).filter((word) => told.includes(word));
    return { words, thread: facts.cursor.match(/s\d+/)?.[0] };
  }

  beforeAll(async () => {
    const { administration } = doors.engine;
    const named = { kind: 'mds', nom: 'Autre MDS inventée', commune: null } as const;
    await administration.createOrganisation(maison, named);
    const name = { prenom: 'Esther', nom: 'Inventée', courriel: 'esther@exemple.invalid' };
    const roles = ['travailleurSocial'] as const;
    await administration.createAgent(esther, { organisation: maison, ...name, roles });
    caseId = await actif(doors);
    const says = (texte: string, audience = 'binome') =>
      doors.does('claire', caseId, 'ajouterNote', { audience, texte });
    await says(planted.avant);
    await says(planted.fil, 'social');
    await doors.does('claire', caseId, 'retirerAccord', { le: doors.engine.today(), mode: 'oral' });
    const vers = { organisation: maison, accordLe: doors.engine.today(), mode: 'oral' };
    const relais = { siege: 'social', agent: esther, vers };
    await doors.does('claire', caseId, 'proposerPassation', relais);
    const { passation } = (await doors.sees('claire', caseId)).context;
    await acts('accepterPassation', { passation: (passation as { id: string }).id });
  });

  test('neither side of the move is told what is the other’s, on any reading', async () => {
    const left = await found(agentId('claire'));
    expect(left.words).toEqual([planted.fil, planted.avant]);
    expect((await found(esther)).words).toEqual([]);
    await acts('ajouterNote', { audience: 'social', texte: planted.apres });
    await acts('poserRappel', { due: '2027-01-04', texte: planted.apres });
    await doors.does('marc', caseId, 'ajouterNote', { audience: 'binome', texte: planted.marc });
    expect(await found(agentId('claire'))).toEqual(left);
    expect((await found(esther)).words).toEqual([planted.apres]);
    const { deadlines } = await doors.sees('claire', caseId);
    expect(deadlines.map(({ kind }) => kind)).not.toContain('rappel');
  });
});
