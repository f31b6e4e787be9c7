// Reserved places over HTTP: what goes wrong says which field, who may not know is told nothing, and no secret is in any answer.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../workflows/dates.ts';
import { type Creche, contrat, crecheOn, criteres, eligibleOn, offre } from '../support/avip.ts';
import { type Agent, type Doors, openDoors } from '../support/doors.ts';
import { freshStore, type TestStore } from '../support/stores.ts';

let db: TestStore;
let doors: Doors;
let creche: Creche;
let held: string;
let waiting: string;
let lise: Agent;
let nora: Agent;
let marc: Agent;

/** What a crèche may read nowhere: the criteria's words, reasons, notes, the parents' name. */
const secrets = [
  ...['secret-orchidee', 'secret-glycine', 'Quintefeuille', 'Zolbarine', 'foyer', 'allocation'],
  ...['quartier', 'jeune', 'RSA', 'QPV', 'parent seul', 'frein', 'diagnostic', 'accompagnement'],
];
const sealed = { ...criteres, foyer: true, allocation: true, commentaire: 'secret-orchidee' };

beforeAll(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store);
  creche = await crecheOn(doors);
  [lise, nora, marc] = await Promise.all([doors.as('lise'), doors.as('nora'), doors.as('marc')]);
  const voeux = [creche.id];
  held = await eligibleOn(doors, { voeux, nom: 'Quintefeuille', prenom: 'Hana', criteres: sealed });
  await doors.does('lise', held, 'proposerPlace', offre(doors, creche.id, creche.places[0]));
  const note = { audience: 'referents', texte: 'secret-glycine' };
  await doors.does('marc', held, 'ajouterNote', note);
  await doors.does('lise', held, 'proposerContrat', contrat);
  waiting = await eligibleOn(doors, { voeux, prenom: 'Wael', criteres: sealed });
});
afterAll(async () => {
  await doors.close();
  await db.drop();
});

const window = (days = 6) => {
  const du = doors.engine.today();
  return { du, au: addDays(du, days) };
};
const closure = () => ({ ...window(), demi: null, sections: null, nombre: null, places: null });
const at = (path: string, id = creche.id) => `/api/creches/${id}/${path}`;

/** Every question about one crèche or one request, as one agent asks it. */
const questions: { readonly [name: string]: (http: Agent) => ReturnType<Agent['get']> } = {
  listCreches: (http) => http.get('/api/creches').query(window(30)),
  crechePlaces: (http) => http.get(at('places')).query(window(30)),
  crecheWaiting: (http) => http.get(at('waiting')),
  crecheOccupancy: (http) => http.get(at('occupancy')).query({ annee: 2026 }),
  touchedBy: (http) => http.post(at('touched')).send(closure()),
  suspendedPlaces: (http) => http.get(at('suspended')),
  previewCommand: (http) =>
    http.post(`/api/cases/${waiting}/preview`).send({
      type: 'proposerPlace',
      data: offre(doors, creche.id, creche.places[0]),
    }),
};

describe('SECRET-01 what a crèche is answered', () => {
  test.each(Object.keys(questions))('%s holds none of what is sealed for others', async (name) => {
    const answer = await questions[name]?.(lise);
    expect(answer?.status).toBe(200);
    const text = answer?.text.toLowerCase() ?? '';
    for (const secret of secrets) expect(text).not.toContain(secret.toLowerCase());
  });

  test('the same questions, asked by who follows the family, say more: the search is no idle one', async () => {
    const list = await questions['crecheWaiting']?.(marc);
    expect(list?.text).toContain('parent seul');
    expect(list?.body.lignes).not.toBeNull();
  });
});

describe('SECRET-02 who may not know', () => {
  test.each(Object.keys(questions))(
    '%s answers another crèche as if there were nothing',
    async (name) => {
      const answer = await questions[name]?.(nora);
      if (name === 'listCreches') {
        expect(answer?.body.creches).toEqual([]);
        return;
      }
      expect([answer?.status, answer?.body.code]).toEqual([404, 'introuvable']);
      const nowhere = await nora.get(at('places', randomUUID())).query(window());
      expect(nowhere.body.detail).toBe(answer?.body.detail);
    },
  );

  test('403 for who knows of the crèche and is not asked: its calendar is kept by others', async () => {
    for (const answer of [
      await marc.post(at('touched')).send(closure()),
      await marc.get(at('suspended')),
      await lise.get(`/api/cases/${waiting}/offers`),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([403, 'nonHabilite']);
    }
  });

  test('a request is no crèche, and a crèche is no request', async () => {
    expect((await lise.get(at('places', waiting)).query(window())).status).toBe(404);
    expect((await marc.get(`/api/cases/${creche.id}/offers`)).status).toBe(404);
    expect((await lise.get(at('waiting', 'pas-un-identifiant'))).status).toBe(404);
  });
});

describe('422 names the field', () => {
  const fields = (answer: Awaited<ReturnType<Agent['get']>>) => [
    answer.status,
    answer.body.errors?.map(({ path }: { path: string }) => path),
  ];

  test('of a window that is unreadable, backwards or too long', async () => {
    for (const path of ['/api/creches', at('places')]) {
      const get = (query: object) => lise.get(path).query(query);
      const { du } = window();
      expect(fields(await get({}))).toEqual([422, ['query.du', 'query.au']]);
      expect(fields(await get({ du, au: '2026-02-30' }))).toEqual([422, ['query.au']]);
      expect(fields(await get({ du, au: addDays(du, -1) }))).toEqual([422, ['query.au']]);
      expect(fields(await get(window(62)))).toEqual([422, ['query.au']]);
      expect((await get(window(61))).status).toBe(200);
      expect((await get({ ...window(), tri: 'nom' })).status).toBe(422);
    }
  });

  test('of a year, of a closure, of an act', async () => {
    expect(fields(await lise.get(at('occupancy')).query({ annee: '26' }))).toEqual([
      422,
      ['query.annee'],
    ]);
    const back = { ...closure(), au: addDays(doors.engine.today(), -1) };
    expect(fields(await lise.post(at('touched')).send(back))).toEqual([422, ['au']]);
    const none = { ...closure(), nombre: 0 };
    expect(fields(await lise.post(at('touched')).send(none))).toEqual([422, ['nombre']]);
    const act = { type: 'proposerPlace', data: { creche: 'x', places: [], du: 'demain' } };
    expect(fields(await lise.post(`/api/cases/${waiting}/preview`).send(act))).toEqual([
      422,
      ['data.creche', 'data.places', 'data.du'],
    ]);
    for (const path of ['/api/creches', at('places')]) {
      const far = await lise.get(path).query({ du: '9999-12-01', au: '9999-12-31' });
      expect(fields(far)).toEqual([422, ['query.du', 'query.au']]);
    }
    const unknown = await lise.post(`/api/cases/${waiting}/preview`).send({ type: 'inventer' });
    expect([unknown.status, unknown.body.code]).toEqual([422, 'commandeInconnue']);
  });
});

test('AVIP-02 an act tried says what the act then answers: 409, and what is free near', async () => {
  const data = offre(doors, creche.id, creche.places[0]);
  const tried = await lise
    .post(`/api/cases/${waiting}/preview`)
    .send({ type: 'proposerPlace', data });
  expect(tried.body).toMatchObject({ possible: false, refusal: { code: 'placePrise' } });
  const { version } = (await lise.get(`/api/cases/${waiting}`)).body;
  const done = await lise
    .post(`/api/cases/${waiting}/commands`)
    .set('If-Match', `"${version}"`)
    .send({ id: randomUUID(), type: 'proposerPlace', data });
  expect([done.status, done.body.code]).toEqual([409, 'placePrise']);
  expect(done.body.detail).toContain(tried.body.refusal.why.slice(-40));
  expect((await lise.get(`/api/cases/${waiting}`)).body.version).toBe(version);
});
