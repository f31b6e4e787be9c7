// AG-28 over HTTP: what the receiver and the former holder of a seat read, before and after, on every route.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command, type Doors, openDoors } from '../support/doors.ts';
import { agentId, type Name } from '../support/partnership.ts';
import { freshStore, type TestStore } from '../support/stores.ts';
import { actif } from '../support/story.ts';

let db: TestStore;
let doors: Doors;
let caseId: string;
const words = { binome: 'CITRONNIER', emploi: 'GLYCINE', social: 'HORTENSIA' };

beforeAll(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store);
  caseId = await actif(doors);
  await doors.does('marc', caseId, 'ajouterNote', { audience: 'binome', texte: words.binome });
  await doors.does('marc', caseId, 'ajouterNote', { audience: 'emploi', texte: words.emploi });
  await doors.does('claire', caseId, 'ajouterNote', { audience: 'social', texte: words.social });
  const data = { siege: 'emploi', agent: agentId('autreConseiller'), mot: words.binome };
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
  test('the receiver knows of the case, finds it among what waits for them, and reads nothing of it', async () => {
    expect(await reads('autreConseiller')).toEqual({ status: 200, found: [] });
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
    const emploi = [words.binome, words.emploi];
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
