// The screens as they are served: one page with a nonce of its own, files as they are, and a real content policy.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Doors, openDoors } from '../support/doors.ts';
import { freshStore, type TestStore } from '../support/stores.ts';

let db: TestStore;
let doors: Doors;
const webRoot = mkdtempSync(join(tmpdir(), 'tandem-web-'));

beforeAll(async () => {
  mkdirSync(join(webRoot, 'assets'));
  writeFileSync(join(webRoot, 'assets', 'main-1a2b.js'), 'export {};');
  writeFileSync(join(webRoot, 'tandem.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const meta = '<meta name="csp-nonce" content="__CSP_NONCE__">';
  writeFileSync(join(webRoot, 'index.html'), `<!doctype html>${meta}<title>Tandem</title>`);
  db = await freshStore('sqlite');
  doors = await openDoors(db.store, { webRoot });
});
afterAll(async () => {
  await doors.close();
  await db.drop();
  rmSync(webRoot, { recursive: true });
});

const open = (path: string, accept = 'text/html,*/*;q=0.8') =>
  doors.anyone().get(path).set('Accept', accept);

test('the page bears the nonce of its own policy, another one each time, and is never kept', async () => {
  const nonces = new Set<string>();
  for (const path of ['/', '/', '/situations/abc', '/index.html/x']) {
    const page = await open(path).expect(200);
    const policy = String(page.headers['content-security-policy']);
    const nonce = /content="([^"]+)"/.exec(page.text)?.[1] ?? '';
    expect(policy).toContain(`script-src 'self' 'nonce-${nonce}'`);
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(policy).not.toContain('unsafe');
    expect(page.headers['cache-control']).toBe('no-store');
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(4);
});

test('the policy lets nothing in from elsewhere', async () => {
  const { headers } = await open('/');
  const policy = String(headers['content-security-policy']);
  for (const rule of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
    expect(policy).toContain(rule);
  }
  expect(policy).not.toMatch(/https?:|\*/);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'x-frame-options': 'DENY',
  });
  expect(headers['x-powered-by']).toBeUndefined();
});

test('built files are kept for a year, others are not', async () => {
  const built = await open('/assets/main-1a2b.js', '*/*').expect(200);
  expect(built.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  await open('/tandem.svg', 'image/*').expect(200);
});

test('a file that is not there, and an address that no person opened, are 404', async () => {
  for (const [path, accept] of [
    ['/assets/absent.js', '*/*'],
    ['/assets/absent.js', 'text/html'],
    ['/robots.txt', '*/*'],
    ['/situations/abc', 'application/json'],
    ['/..%2f..%2fpackage.json', '*/*'],
    ['/api/inconnu', 'text/html'],
  ] as const) {
    const answer = await open(path, accept);
    expect([path, answer.status, answer.body.code]).toEqual([path, 404, 'introuvable']);
  }
  await doors.anyone().post('/situations/abc').set('Accept', 'text/html').expect(404);
});
