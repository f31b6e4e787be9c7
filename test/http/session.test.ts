// Signing in and out over HTTP: cookies, hints, throttling, expiry, requests from elsewhere.
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

describe('a session', () => {
  test('AUTH-10 opens with the right password, in a cookie that no script and no other site can use', async () => {
    const answer = await trySignIn(claire).expect(201);
    expect(answer.body).toMatchObject({
      agent: { id: agentId('claire'), roles: ['travailleurSocial'] },
      demonstration: true,
      expiresAt: '2026-09-01T10:00:00.000Z',
    });
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/^tandem=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });
});
