// What leaves Tandem for another software: the list on screen, and one meeting in the partners' vocabulary.
import readXlsxFile from 'read-excel-file/node';
import type { Response } from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContents } from '../../src/web/accompagnementGlobal/readContents.ts';
import { addDays } from '../../workflows/dates.ts';
import { type Doors, openDoors } from '../support/doors.ts';
import type { Name } from '../support/partnership.ts';
import { freshStore, type TestStore } from '../support/stores.ts';
import { actif } from '../support/story.ts';

let db: TestStore;
let doors: Doors;
let caseId: string;
let meeting: string;

beforeAll(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store);
  caseId = await actif(doors);
  await doors.opens('claire', { prenom: '=cmd()', nom: '+SOMME(A1)' });
  await doors.does('claire', caseId, 'fixerRendezVous', {
    type: 'social',
    modalite: 'visio',
    jour: addDays(doors.engine.today(), 3),
    heure: '09:30',
    lieu: 'salle-glycine',
  });
  const { contents } = await doors.sees('claire', caseId);
  const [first] = Array.isArray(contents['rendezVous']) ? contents['rendezVous'] : [];
  meeting = String(Object(first).id);
});
afterAll(async () => {
  await doors.close();
  await db.drop();
});

async function list(name: Name, ending: 'csv' | 'xlsx', body: object = {}): Promise<Response> {
  const http = await doors.as(name);
  return http.post(`/api/cases/search.${ending}`).send(body).responseType('blob');
}
const csv = async (name: Name, body?: object) => {
  const text = (await list(name, 'csv', body)).body.toString('utf8') as string;
  return text.replace('\ufeff', '').trimEnd().split('\r\n');
};

describe('AG-77 the list that is on screen', () => {
  test('holds what its viewer reads, and a cell that looks like a formula is a text', async () => {
    const { headers } = await list('claire', 'csv');
    expect(headers['content-disposition']).toBe('attachment; filename="situations-2026-09-01.csv"');
    const lines = await csv('claire');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^Référence;Personne;Étape;Qui suit/);
    expect(lines.join()).toContain("'=cmd() +SOMME(A1)");
    expect(lines.join()).toContain('Awa Zolbarine');
    expect(lines.join()).not.toMatch(/;[=+@-]/);

    const [sheet] = await readXlsxFile((await list('claire', 'xlsx')).body);
    expect(sheet?.sheet).toBe('Situations');
    expect(sheet?.data.flat()).toContain('=cmd() +SOMME(A1)');
  });

  test('follows the search, and gives nobody what they may not know of', async () => {
    expect(await csv('marc')).toHaveLength(2);
    expect(await csv('claire', { texte: 'Zolbarine' })).toHaveLength(2);
    expect(await csv('claire', { filtre: 'terminees' })).toHaveLength(1);
    expect(await csv('lise')).toHaveLength(1);
    // An auditor knows of every case and reads no name.
    expect((await csv('auditrice', { filtre: 'toutes' })).join()).not.toMatch(/Zolbarine|cmd/);
    await doors.anyone().post('/api/cases/search.csv').send({}).expect(401);
  });

  test('is written down as a reading of each', async () => {
    const before = (await doors.store.own.reads.of(caseId)).filter(({ what }) => what === 'export');
    await list('marc', 'csv');
    const after = (await doors.store.own.reads.of(caseId)).filter(({ what }) => what === 'export');
    expect(after.length).toBe(before.length + 1);
  });
});

describe('AG-71 one meeting for a partner’s software', () => {
  const ask = async (name: Name, id = meeting) =>
    (await doors.as(name)).get(`/api/cases/${caseId}/meetings/${id}/partner`);

  test('is the pair’s to take away', async () => {
    const answer = await ask('marc');
    expect(answer.body).toMatchObject({
      id: meeting,
      date: '2026-09-04T07:30:00.000Z',
      adresse: 'salle-glycine',
      modaliteContact: 'VISIO',
      statut: 'PRIS',
      organisme: { code: 'CD', libelleStructure: 'MDS inventée' },
      interlocuteur: { prenom: 'claire', nom: 'Inventé' },
    });
    expect((await ask('chefMds')).body.code).toBe('nonHabilite');
    expect((await ask('auditrice')).body.code).toBe('nonHabilite');
    for (const name of ['autreConseiller', 'ccas', 'lise', 'olga'] as const) {
      expect((await ask(name)).status, name).toBe(404);
    }
    expect((await ask('claire', caseId)).body.code).toBe('introuvable');
  });

  test('SECRET-12 says no place of somebody whose contacts are kept safe', async () => {
    await doors.does('claire', caseId, 'fixerUsageContacts', { proteges: true });
    const answer = await ask('claire');
    expect(answer.body).toMatchObject({ id: meeting, adresse: null });
    expect(answer.text).not.toContain('glycine');
    await doors.does('claire', caseId, 'fixerUsageContacts', { proteges: false });
    expect((await ask('claire')).body.adresse).toBe('salle-glycine');
  });

  test('says that it was moved, then that it took place', async () => {
    const today = doors.engine.today();
    await doors.does('marc', caseId, 'deplacerRendezVous', {
      rendezVous: meeting,
      modalite: 'physique',
      jour: today,
      heure: '18:00',
    });
    expect((await ask('claire')).body).toMatchObject({ statut: 'MODIFIE', adresse: null });
    await doors.does('claire', caseId, 'noterRendezVous', {
      prevu: meeting,
      type: 'social',
      le: today,
      modalite: 'physique',
      presence: 'tenu',
      presents: ['personne', 'social'],
      texte: 'mot-secret',
    });
    const held = await ask('claire');
    expect(held.body.statut).toBe('EFFECTUE');
    expect(held.text).not.toContain('mot-secret');
  });

  test('AG-32 says of a meeting that the agreement closes who exports it, never that it has no hour', async () => {
    const today = doors.engine.today();
    await doors.does('marc', caseId, 'retirerAccord', { le: today, mode: 'oral' });
    const planned = { type: 'tripartite', modalite: 'physique', jour: today, heure: '23:00' };
    await doors.does('claire', caseId, 'fixerRendezVous', { ...planned, lieu: 'salle-lilas' });
    const { contents } = await doors.sees('claire', caseId);
    const [last] = readContents(contents).rendezVous.slice(-1);
    const refused = await ask('marc', last?.id);
    expect(refused).toMatchObject({ status: 409, body: { code: 'rendezVousNonLu' } });
    expect(refused.text).not.toContain('lilas');
    expect((await ask('claire', last?.id)).body).toMatchObject({ statut: 'PRIS' });
  });
});
