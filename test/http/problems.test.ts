// Every way in which a call goes wrong: the status, the stable code, and nothing that should not be said.
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { Problem } from '../../src/contract/problem.ts';
import { takesBody } from '../../src/contract/routeSpec.ts';
import { routes } from '../../src/contract/routes.ts';
import {
  type Agent,
  command,
  courriel,
  type Doors,
  openDoors,
  password,
} from '../support/doors.ts';
import { freshStore, type TestStore } from '../support/stores.ts';
import { enDiagnostic, prescrite } from '../support/story.ts';

let db: TestStore;
let doors: Doors;
let marc: Agent;
let claire: Agent;
let caseId: string;

beforeAll(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store);
  marc = await doors.as('marc');
  claire = await doors.as('claire');
  caseId = await enDiagnostic(doors);
});
afterAll(async () => {
  await doors.close();
  await db.drop();
});
afterEach(() => vi.restoreAllMocks());

type Answer = Awaited<ReturnType<Agent['get']>>;

/** A problem is whole, of the right kind, and says in French what it is. */
function expectProblem(answer: Answer, status: number, code: string): Problem {
  expect([answer.status, answer.body.code, answer.text]).toEqual([status, code, answer.text]);
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(answer.headers['cache-control']).toBe('no-store');
  const problem = Problem.parse(answer.body);
  expect(problem).toEqual(answer.body);
  expect(problem).toMatchObject({ status, type: `/problemes/${code}` });
  expect(problem.detail.length).toBeGreaterThan(20);
  return problem;
}

const toCase = (http: Agent, id = caseId) => http.post(`/api/cases/${id}/commands`);

describe('before anything is read', () => {
  test('401 on every route that needs a session, before its address or body is looked at', async () => {
    for (const spec of Object.values(routes)) {
      const path = spec.path.replaceAll(/\{\w+\}/g, 'pas-un-identifiant');
      const answer = await doors.anyone()[spec.method](`/api${path}`);
      if (spec.access === 'session') expectProblem(answer, 401, 'nonConnecte');
    }
  });

  test('401 for a cookie that opens nothing, which is taken back', async () => {
    for (const value of ['x'.repeat(43), 'court', '../../etc/passwd']) {
      const answer = await doors.anyone().get('/api/session').set('Cookie', `tandem=${value}`);
      expectProblem(answer, 401, 'nonConnecte');
      const known = value.length === 43;
      expect(String(answer.headers['set-cookie'] ?? '').includes('Max-Age=0')).toBe(known);
    }
  });

  test('404 for an address of the API that does not exist, whatever the method', async () => {
    for (const method of ['get', 'post', 'put', 'delete', 'patch'] as const) {
      expectProblem(await marc[method]('/api/inconnu'), 404, 'introuvable');
    }
    expectProblem(await marc.get('/api/'), 404, 'introuvable');
    expectProblem(await marc.get('/api/agenda/'), 404, 'introuvable');
    expectProblem(await marc.get('/api/Agenda'), 404, 'introuvable');
  });

  test('405 with what is allowed', async () => {
    const answer = await marc.put('/api/session').send({});
    expectProblem(answer, 405, 'methodeRefusee');
    expect(answer.headers['allow']).toBe('POST, GET, HEAD, DELETE');
    expectProblem(await marc.patch(`/api/cases/${caseId}`), 405, 'methodeRefusee');
  });
});

describe('what is sent', () => {
  const bodies = Object.values(routes).filter((spec) => takesBody(spec));

  test('400, 413, 415 and 422 on every route that takes a body', async () => {
    for (const spec of bodies) {
      const path = `/api${spec.path.replaceAll(/\{\w+\}/g, caseId)}`;
      const send = () => marc[spec.method](path);
      const json = () => send().set('Content-Type', 'application/json');
      expectProblem(await json().send('{"a":'), 400, 'corpsIllisible');
      expectProblem(await json().send('"texte"'), 400, 'corpsIllisible');
      expectProblem(await json().send(`{"a":"${'x'.repeat(256 * 1024)}"}`), 413, 'contenuTropGros');
      expectProblem(await send().set('Content-Type', 'text/plain').send('{}'), 415, 'formatRefuse');
      expectProblem(await json().set('Content-Encoding', 'gzip').send('{}'), 415, 'formatRefuse');
      expectProblem(await send(), 415, 'formatRefuse');
      if (spec.access === 'signature') {
        // What it holds is nobody's business before it is known whose it is.
        expectProblem(await json().send({ surprise: 1 }), 401, 'signatureRefusee');
        continue;
      }
      const unknown = expectProblem(await json().send({ surprise: 1 }), 422, 'donneesInvalides');
      expect(unknown.errors).toContainEqual({ path: 'surprise', message: 'Champ inconnu.' });
    }
  });

  test('400 for JSON nested beyond reason, and nothing breaks', async () => {
    const deep = `${'['.repeat(60_000)}${']'.repeat(60_000)}`;
    const body = `{"id":"${randomUUID()}","type":"ajouterNote","data":{"x":${deep}}}`;
    const answer = await toCase(marc).set('Content-Type', 'application/json').send(body);
    expect([400, 422]).toContain(answer.status);
    expect(doors.failures).toEqual([]);
  });

  test('422 names every faulty field of a command, in French', async () => {
    const body = command('ajouterNote', { audience: 'tous', texte: '' });
    const problem = expectProblem(await toCase(marc).send(body), 422, 'donneesInvalides');
    expect(problem.errors?.map(({ path }) => path).sort()).toEqual(['data.audience', 'data.texte']);
    for (const { message } of problem.errors ?? [])
      expect(message).not.toMatch(/[Ii]nvalid |expected/);
  });

  test('422 for an id that is none, a command that is none, a cursor that is none', async () => {
    const noId = expectProblem(
      await toCase(marc).send({ id: 'x', type: 'ajouterNote' }),
      422,
      'donneesInvalides',
    );
    expect(noId.errors?.map(({ path }) => path)).toEqual(['id']);
    expectProblem(await toCase(marc).send(command('inventee')), 422, 'commandeInconnue');
    const page = await marc.get(`/api/cases/${caseId}/facts`).query({ after: 'n’importe quoi' });
    expectProblem(page, 422, 'curseurInvalide');
  });

  test('422 for a query that is not as it should be', async () => {
    for (const query of ['limit=0', 'limit=1001', 'limit=dix', 'limit=1&limit=2', 'surprise=1']) {
      const answer = await marc.get(`/api/cases/${caseId}/facts?${query}`);
      const problem = expectProblem(answer, 422, 'donneesInvalides');
      expect(problem.errors?.[0]?.path).toMatch(/^query\./);
    }
    expectProblem(await marc.get(`/api/cases/${caseId}/at`), 422, 'donneesInvalides');
  });

  test('422 for the same id with another body', async () => {
    const body = command('ajouterNote', { audience: 'binome', texte: 'Une note.' });
    await toCase(marc).send(body).expect(200);
    const other = { ...body, data: { audience: 'binome', texte: 'Une autre.' } };
    expectProblem(await toCase(marc).send(other), 422, 'identifiantReutilise');
  });

  test.each([
    ['a null character', 'avant\u0000après'],
    ['half of a pair', 'avant\ud800après'],
  ])('%s is refused wherever it is written, and nothing breaks', async (_, texte) => {
    const note = await toCase(marc).send(command('ajouterNote', { audience: 'binome', texte }));
    expect(note.status).toBe(422);
    const stray = command('ajouterNote', { audience: 'binome', texte: 'Bien.', [texte]: 1 });
    expect((await toCase(marc).send(stray)).status).toBe(422);
    const draft = { kind: 'note', caseId: null, content: { texte, [texte]: 1 } };
    const statuses = await Promise.all([
      marc.put(`/api/drafts/${randomUUID()}`).send(draft),
      marc.post('/api/cases/search').send({ texte }),
      doors.anyone().post('/api/session').send({ courriel: texte, motDePasse: texte }),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([422, 422, 422]);
    expect(doors.failures).toEqual([]);
  });
});

describe('versions', () => {
  const synthese = () => command('redigerSynthese', { texte: 'Ensemble.' });

  test('428 when a decisive command does not say which version was read', async () => {
    expectProblem(await toCase(marc).send(synthese()), 428, 'versionAbsente');
  });

  test('412 when the version is not the one of now, and says which it is', async () => {
    const answer = await toCase(marc).set('If-Match', '"1"').send(synthese());
    const problem = expectProblem(answer, 412, 'versionPerimee');
    expect(problem.params).toEqual({ actuelle: expect.any(Number) });
  });

  test.each(['12', '"douze"', '*', '"1", "2"', '"01"', '"-1"', 'w/"1"', '"1'])(
    '400 for If-Match %s',
    async (ifMatch) => {
      const answer = await toCase(marc).set('If-Match', ifMatch).send(synthese());
      expectProblem(answer, 400, 'ifMatchIllisible');
    },
  );

  test('an additive command needs no version', async () => {
    const body = command('ajouterNote', { audience: 'binome', texte: 'Sans version.' });
    await toCase(claire).send(body).expect(200);
  });
});

describe('refusals', () => {
  test('403 for who may know and not act', async () => {
    const chef = await doors.as('chefMds');
    const body = command('ajouterNote', { audience: 'binome', texte: 'x' });
    expectProblem(await toCase(chef).send(body), 403, 'nonHabilite');
  });

  test('409 for what is not possible at this step, with the rule’s own code', async () => {
    const proposed = await prescrite(doors);
    const chef = await doors.as('chefMds');
    const pair = { emploi: randomUUID(), social: randomUUID() };
    const answer = await toCase(chef, proposed)
      .set('If-Match', '"3"')
      .send(command('designerBinome', pair));
    expect(answer.status).toBe(409);
    expectProblem(answer, 409, answer.body.code);
  });
});

describe('breakdowns', () => {
  const secret = 'mot de passe de la base : hunter2';

  test('500 says a fixed sentence and a number; the log has the number and where, never the message', async () => {
    vi.spyOn(doors.engine, 'agenda').mockRejectedValueOnce(new Error(secret));
    const problem = expectProblem(await marc.get('/api/agenda'), 500, 'panne');
    expect(Object.keys(problem).sort()).toEqual(
      ['code', 'correlationId', 'detail', 'status', 'title', 'type'].sort(),
    );
    const [line = ''] = doors.failures.splice(0);
    expect(JSON.parse(line)).toMatchObject({
      correlationId: problem.correlationId,
      where: '/agenda',
      error: 'Error',
      places: expect.arrayContaining([expect.stringContaining('problems.test.ts')]),
    });
    expect(line).not.toContain('hunter2');
  });

  test('health breaks when the database does', async () => {
    vi.spyOn(doors.store.log, 'versions').mockRejectedValueOnce(new Error(secret));
    expectProblem(await doors.anyone().get('/api/health'), 500, 'panne');
    doors.failures.splice(0);
  });

  test('a sign-in that breaks says no more', async () => {
    vi.spyOn(doors.store.own.credentials, 'findByEmail').mockRejectedValueOnce(new Error(secret));
    const body = { courriel: courriel('marc'), motDePasse: password };
    const answer = await doors.anyone().post('/api/session').send(body);
    expectProblem(answer, 500, 'panne');
    expect(doors.failures.splice(0).join('')).not.toContain(password);
  });
});
