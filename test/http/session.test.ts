// Signing in and out over HTTP: cookies, hints, throttling, expiry, requests from elsewhere.
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { courriel, type Doors, openDoors, password } from '../support/doors.ts';
import { agentId } from '../support/partnership.ts';
import { freshStore, type TestStore } from '../support/stores.ts';

let db: TestStore;
let doors: Doors;

beforeEach(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store);
});
afterEach(async () => {
  await doors.close();
  await db.drop();
});

const claire = { courriel: courriel('claire'), motDePasse: password };
const trySignIn = (body: object) => doors.anyone().post('/api/session').send(body);
const whoAmI = (cookie: string) => doors.anyone().get('/api/session').set('Cookie', cookie);

describe('opening a session', () => {
  test('AUTH-10 the right password opens one, in a cookie that no script and no other site can use', async () => {
    const answer = await trySignIn(claire).expect(201);
    expect(answer.body).toMatchObject({
      agent: { id: agentId('claire'), roles: ['travailleurSocial'] },
      demonstration: true,
      expiresAt: '2026-09-01T10:00:00.000Z',
    });
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/^tandem=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    await whoAmI(cookie.split(';')[0] ?? '').expect(200, answer.body);
  });

  test('AUTH-11 the database holds a digest of the token, never the token', async () => {
    const cookie = await doors.cookie('claire');
    const token = cookie.split('=')[1] ?? '';
    expect(await db.store.own.sessions.find(token)).toBeNull();
    const digest = createHash('sha256').update(token).digest('hex');
    expect(await db.store.own.sessions.find(digest)).toMatchObject({ agent: agentId('claire') });
  });

  test('AUTH-12 an address is one address however it is typed', async () => {
    await trySignIn({ ...claire, courriel: ` ${claire.courriel.toUpperCase()} ` }).expect(201);
  });

  test('AUTH-13 nothing tells an unknown address from a wrong password', async () => {
    const wrong = await trySignIn({ ...claire, motDePasse: 'autre chose' }).expect(401);
    const unknown = await trySignIn({ courriel: 'x@exemple.invalid', motDePasse: password });
    expect(unknown.status).toBe(401);
    expect(unknown.text).toBe(wrong.text);
    expect(wrong.body.code).toBe('identifiantsRefuses');
    expect(wrong.headers['set-cookie']).toBeUndefined();
  });

  test('AUTH-14 a deactivated agent does not get in, and is told nothing more', async () => {
    await doors.engine.administration.deactivateAgent(agentId('claire'));
    const answer = await trySignIn(claire).expect(401);
    expect(answer.body.code).toBe('identifiantsRefuses');
  });

  test('AUTH-15 signing in again ends the session that this browser had', async () => {
    const cookie = await doors.cookie('claire');
    await trySignIn(claire).set('Cookie', cookie).expect(201);
    await whoAmI(cookie).expect(401);
  });
});

describe('ending a session', () => {
  test('AUTH-20 signing out ends it everywhere and takes the cookie back', async () => {
    const cookie = await doors.cookie('claire');
    const answer = await doors.anyone().delete('/api/session').set('Cookie', cookie).expect(204);
    expect(String(answer.headers['set-cookie'])).toMatch(/^tandem=; .*Max-Age=0$/);
    const after = await whoAmI(cookie).expect(401);
    expect(after.body.code).toBe('nonConnecte');
  });

  test('AUTH-21 two hours without activity end it; activity carries it on', async () => {
    const cookie = await doors.cookie('claire');
    for (let n = 0; n < 3; n += 1) {
      doors.clock.advance({ minutes: 119 });
      await whoAmI(cookie).expect(200);
    }
    doors.clock.advance({ minutes: 121 });
    await whoAmI(cookie).expect(401);
  });

  test('AUTH-22 twelve hours end it whatever is done', async () => {
    const cookie = await doors.cookie('claire');
    for (let n = 0; n < 7; n += 1) {
      doors.clock.advance({ minutes: 100 });
      await whoAmI(cookie).expect(200);
    }
    doors.clock.advance({ minutes: 21 });
    await whoAmI(cookie).expect(401);
  });

  test('AUTH-23 deactivating an agent ends their sessions at the next call', async () => {
    const cookie = await doors.cookie('claire');
    await whoAmI(cookie).expect(200);
    await doors.engine.administration.deactivateAgent(agentId('claire'));
    await whoAmI(cookie).expect(401);
  });

  test('AUTH-24 a role given or taken counts at the next call', async () => {
    const cookie = await doors.cookie('claire');
    await doors.engine.administration.grantRole(agentId('claire'), 'auditeur');
    const answer = await whoAmI(cookie).expect(200);
    expect(answer.body.agent.roles).toEqual(['travailleurSocial', 'auditeur']);
  });
});

describe('guessing passwords', () => {
  const wrong = { ...claire, motDePasse: 'pas celui-là' };

  test('AUTH-30 after five failures the address waits, right password or not; then longer', async () => {
    for (let n = 0; n < 5; n += 1) await trySignIn(wrong).expect(401);
    const refused = await trySignIn(claire).expect(429);
    expect(refused.headers['retry-after']).toBe('120');
    expect(refused.body).toMatchObject({ code: 'tropDEssais', params: { secondes: 120 } });
    doors.clock.advance({ minutes: 3 });
    for (let n = 0; n < 5; n += 1) await trySignIn(wrong).expect(401);
    const longer = await trySignIn(claire).expect(429);
    expect(longer.headers['retry-after']).toBe('600');
    doors.clock.advance({ minutes: 11 });
    await trySignIn(claire).expect(201);
  });

  test('AUTH-31 an unknown address is slowed down as a known one is', async () => {
    const unknown = { courriel: 'personne@exemple.invalid', motDePasse: password };
    for (let n = 0; n < 5; n += 1) await trySignIn(unknown).expect(401);
    await trySignIn(unknown).expect(429);
  });

  test('AUTH-32 many tries at once count as many', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => trySignIn(wrong)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(7);
  });

  test('AUTH-33 a network that tries many addresses waits as well', async () => {
    for (let n = 0; n < 30; n += 1) {
      await trySignIn({ ...wrong, courriel: `a${n}@exemple.invalid` }).expect(401);
    }
    await trySignIn({ ...wrong, courriel: 'encore@exemple.invalid' }).expect(429);
  });

  test('AUTH-34 getting in forgives the failures before', async () => {
    for (let n = 0; n < 4; n += 1) await trySignIn(wrong).expect(401);
    await trySignIn(claire).expect(201);
    for (let n = 0; n < 4; n += 1) await trySignIn(wrong).expect(401);
    await trySignIn(claire).expect(201);
  });
});

describe('requests from elsewhere', () => {
  test.each([
    [{ Origin: 'https://ailleurs.example' }],
    [{ Origin: 'null' }],
    [{ 'Sec-Fetch-Site': 'cross-site' }],
    [{ 'Sec-Fetch-Site': 'same-site' }],
  ])('AUTH-40 nothing is done for a page of another site: %o', async (headers) => {
    const cookie = await doors.cookie('claire');
    for (const request of [
      doors.anyone().delete('/api/session'),
      doors.anyone().post('/api/cases/search').send({}),
    ]) {
      const answer = await request.set({ ...headers, Cookie: cookie }).expect(403);
      expect(answer.body.code).toBe('origineRefusee');
    }
    await whoAmI(cookie).expect(200);
  });

  test('AUTH-41 our own page may act', async () => {
    const headers = { Origin: doors.origin, 'Sec-Fetch-Site': 'same-origin' };
    await trySignIn(claire).set(headers).expect(201);
  });

  test('AUTH-42 what a form of another site can send is not read', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const answer = await doors
        .anyone()
        .post('/api/session')
        .set('Content-Type', type)
        .send(JSON.stringify(claire));
      expect(answer.status, type).toBe(415);
    }
  });

  test('AUTH-43 a foreign name that points at this machine is not answered', async () => {
    const answer = await doors.anyone().get('/api/health').set('Host', 'piege.example').expect(403);
    expect(answer.body.code).toBe('origineRefusee');
  });
});
