// The README's walk through one whole case with curl, run as it is written against a server with the demonstration's people.
import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoAccounts } from '../../db/demo/accounts.ts';
import { createPartnership, idsWith } from '../../db/demo/partnership.ts';
import { type App, createApp } from '../../src/app.ts';
import { hashPassword } from '../../src/auth/passwords.ts';
import { startEngine } from '../../src/serving.ts';
import { deriveId } from '../../src/store/deriveId.ts';
import { systemClock } from '../../src/systemClock.ts';
import { freshStore, type TestStore } from '../support/stores.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, section = ''] =
  /^## One whole case with curl\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(readme) ?? [];
const folder = mkdtempSync(join(tmpdir(), 'tandem-curl-'));

let db: TestStore;
let app: App;
let stop: () => Promise<void>;

beforeAll(async () => {
  db = await freshStore('sqlite');
  const engine = await startEngine(db.store);
  const ids = idsWith(deriveId);
  await createPartnership(engine, ids);
  const passwordHash = await hashPassword('Beffroi-1901-essai');
  for (const { agent, courriel } of demoAccounts(ids)) {
    await db.store.own.credentials.set(agent, courriel, passwordHash);
  }
  app = await createApp({
    store: db.store,
    engine,
    clock: systemClock,
    home: 'loopback',
    trustedProxies: [],
    webRoot: null,
    accounts: [],
    writeRequest: () => undefined,
    writeFailure: () => undefined,
  });
  await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve));
  stop = async () => {
    await app.close();
    await engine.close();
  };
});
afterAll(async () => {
  await stop();
  await db.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** Machines without curl get one that knows what the walk needs of it. */
async function whereCurlIs(): Promise<string> {
  const found = await promisify(execFile)('sh', ['-c', 'command -v curl']).catch(() => null);
  if (found) return '';
  const shim = fileURLToPath(new URL('../support/curl.ts', import.meta.url));
  writeFileSync(join(folder, 'curl'), `#!/bin/sh\nexec node "${shim}" "$@"\n`);
  chmodSync(join(folder, 'curl'), 0o755);
  return `${folder}${delimiter}`;
}

test('the walk goes from proposal to exit', { timeout: 120_000 }, async () => {
  const blocks = [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block]) => block ?? '');
  expect(blocks.length).toBeGreaterThan(10);
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const script = blocks.join('\n').replace('127.0.0.1:3000', `127.0.0.1:${address.port}`);
  // `node` of the walk is the one that runs the tests.
  const path = `${await whereCurlIs()}${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`;
  const { stdout } = await promisify(execFile)('sh', ['-eu', '-c', script], {
    cwd: folder,
    env: { ...process.env, PATH: path },
  });
  const lines = stdout.trim().split('\n');
  expect(lines.slice(0, 3)).toEqual(['Marc Duval', 'Claire Lenoir', 'Hélène Roussignac']);
  expect(lines).not.toContain('undefined');
  expect(lines.slice(-6)).toEqual([
    '0',
    expect.stringMatching(/Sortie|sortie/),
    expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    expect.stringMatching(/./),
    'introuvable',
    expect.stringContaining('session'),
  ]);
});
