// A séance over HTTP: what a commission reads and never reads, who reads its record, and what each learns from it.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashPassword } from '../../src/auth/passwords.ts';
import { type Creche, crecheOn, criteres, eligibleOn, offre } from '../support/avip.ts';
import { type Agent, type Doors, openDoors, password } from '../support/doors.ts';
import { organisations } from '../support/partnership.ts';
import { freshStore, type TestStore } from '../support/stores.ts';

let db: TestStore;
let doors: Doors;
let creche: Creche;
let first: string;
let second: string;
let come: Agent;
let seance: string;

/** Criteria, reasons, notes, words of the rules: none of them is the commission's. */
const secrets = [
  ...['secret-orchidee', 'secret-glycine', 'secret-pivoine', 'foyer":', 'allocation', 'quartier'],
  ...['RSA', 'QPV', 'parent seul'],
];
const sealed = { ...criteres, foyer: true, allocation: true, commentaire: 'secret-orchidee' };

async function commission(): Promise<Agent> {
  const id = randomUUID();
  const courriel = `${id}@exemple.invalid`;
  const agent = { prenom: 'Côme', nom: 'Inventé', courriel, roles: ['commission' as const] };
  const organisation = organisations.mds.id;
  await doors.engine.administration.createAgent(id, { ...agent, organisation });
  await db.store.own.credentials.set(id, courriel, await hashPassword(password));
  const http = doors.anyone();
  await http.post('/api/session').send({ courriel, motDePasse: password });
  return http;
}

beforeAll(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store);
  creche = await crecheOn(doors);
  const rules = { decide: 'commission', criteres: ['foyer', 'anciennete'] };
  await doors.does('olga', creche.id, 'fixerRegles', { effetLe: doors.engine.today(), ...rules });
  const waits = (prenom: string) =>
    eligibleOn(doors, { voeux: [creche.id], prenom, criteres: sealed });
  first = await waits('Hana');
  second = await waits('Wael');
  const note = { audience: 'referents', texte: 'secret-glycine' };
  await doors.does('marc', second, 'ajouterNote', note);
  come = await commission();
});
afterAll(async () => {
  await doors.close();
  await db.drop();
});

const at = (path: string) => `/api/creches/${creche.id}/${path}`;
const act = async (caseId: string, type: string, data: object) => {
  const { body } = await come.get(`/api/cases/${caseId}`);
  return come
    .post(`/api/cases/${caseId}/commands`)
    .set('If-Match', `"${body.version}"`)
    .send({ id: randomUUID(), type, data });
};

test('AVIP-34 the commission proposes a place out of order with its reason, and keeps its séance', async () => {
  const out = offre(doors, creche.id, creche.places[0]);
  expect((await act(second, 'proposerPlace', out)).body.code).toBe('passeDevant');
  const reason = { ...out, horsOrdre: 'secret-pivoine' };
  expect((await act(second, 'proposerPlace', reason)).status).toBe(200);
  const decisions = [
    { demande: second, decision: 'proposee' },
    { demande: first, decision: 'reste' },
  ];
  const kept = await act(creche.id, 'tenirSeance', { decisions });
  expect(kept.status).toBe(200);
  seance = kept.body.facts[0].clear.id;
  const [offered, waits] = decisions;
  expect(kept.body.facts[0].clear.decisions).toEqual([
    { ...waits, rang: 1 },
    { ...offered, rang: 2 },
  ]);
});

describe('SECRET-01 what a commission is answered', () => {
  const questions: { readonly [name: string]: () => ReturnType<Agent['get']> } = {
    agenda: () => come.get('/api/agenda'),
    cases: () => come.post('/api/cases/search').send({ filtre: 'toutes' }),
    waiting: () => come.get(at('waiting')),
    places: () =>
      come.get(at('places')).query({ du: doors.engine.today(), au: doors.engine.today() }),
    seance: () => come.get(at(`seances/${seance}`)),
    waitingRequest: () => come.get(`/api/cases/${first}`),
    offeredRequest: () => come.get(`/api/cases/${second}`),
    facts: () => come.get(`/api/cases/${second}/facts`),
    preview: () =>
      come.post(`/api/cases/${first}/preview`).send({
        type: 'proposerPlace',
        data: offre(doors, creche.id, creche.places[1]),
      }),
  };

  test.each(Object.keys(questions))('%s holds no criterion, no reason, no note', async (name) => {
    const answer = await questions[name]?.();
    expect(answer?.status).toBe(200);
    const text = answer?.text.toLowerCase() ?? '';
    for (const secret of secrets) expect(text, secret).not.toContain(secret.toLowerCase());
  });

  test('it reads the need that it decides on; who follows the family reads the rest', async () => {
    const seen = await come.get(`/api/cases/${first}`);
    expect(seen.body.contents.besoin.rythme.demis).toEqual(['lunMatin', 'marMatin']);
    expect(seen.body.contents.criteres).toBeNull();
    const marc = await doors.as('marc');
    expect((await marc.get(`/api/cases/${second}`)).text).toContain('secret-pivoine');
    expect((await marc.get(at('waiting'))).text).toContain('parent seul');
  });
});

describe('AVIP-28 SECRET-02 the record of a séance', () => {
  const names = async (http: Agent) => {
    const { body } = await http.get(at(`seances/${seance}`));
    return body.lignes.map(({ dossier }: { dossier: { prenom: string } | null }) =>
      dossier === null ? null : dossier.prenom,
    );
  };

  test('names the requests that one may know of, in the order of that day', async () => {
    for (const http of [come, await doors.as('olga'), await doors.as('lise')]) {
      expect(await names(http)).toEqual(['Hana', 'Wael']);
    }
    expect(await names(await doors.as('autreConseiller'))).toEqual([null, null]);
  });

  test('is nothing for another crèche, and for an id that is no séance', async () => {
    const nora = await doors.as('nora');
    expect((await nora.get(at(`seances/${seance}`))).status).toBe(404);
    expect((await come.get(at(`seances/${randomUUID()}`))).status).toBe(404);
  });
});
