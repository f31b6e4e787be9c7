// npm run tandem, as an administrator types it: from no database at all to a server in production that stops when told.
import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { helpOf } from '../../src/cli/command.ts';
import { commands } from '../../src/cli/commands.ts';
import { openStore } from '../../src/store/open.ts';
import { start, tandem } from '../support/tandemProcess.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-cli-'));
const organisation = '7a0c3a52-6f0e-4a66-9d8f-2f1b6c1d9e01';
const secret = 'un-secret-partage-invente';
const password = 'Beffroi-1901 invente';
const admin = ['--prenom', 'Ana', '--nom', 'Inventée', '--courriel', 'ana@exemple.fr'];
const env: Record<string, string> = {
  DATABASE_URL: `file:${join(folder, 'log.sqlite')}`,
  TANDEM_KEYS_URL: `file:${join(folder, 'keys.sqlite')}`,
};

beforeAll(async () => {
  const made = await tandem(['create-master-key', '--nom', 'essai'], {});
  env['TANDEM_MASTER_KEY'] = made.out.trim();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Each command is a process of its own: slow on a busy machine.
describe('the command line', { timeout: 60_000 }, () => {
  test('says what it can do, and each command what it takes', async () => {
    const overview = await tandem(['--help'], {});
    expect(overview.code).toBe(0);
    for (const command of commands) {
      expect(overview.out).toContain(`  ${command.name} `);
      const help = helpOf(command);
      for (const name of Object.keys(command.options)) expect(help).toContain(`--${name} `);
    }
    const help = await tandem(['create-admin', '--help'], {});
    expect(help).toMatchObject({ code: 0, out: expect.stringContaining('jamais par défaut') });
  });

  test('wrong use is told in one sentence, with 2', async () => {
    const unknown = await tandem(['inventee'], {});
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('inventee')]);
    const missing = await tandem(['create-admin', '--nom', 'x'], env);
    expect(missing).toMatchObject({ code: 2, err: expect.stringContaining('--prenom') });
    expect(missing.err).not.toContain(' at ');
  });

  test('what the environment lacks is named, variable by variable', async () => {
    const nothing = await tandem(['serve'], {});
    expect(nothing.code).toBe(1);
    for (const name of ['DATABASE_URL', 'TANDEM_KEYS_URL', 'TANDEM_MASTER_KEY', 'TANDEM_ORIGIN']) {
      expect(nothing.err).toContain(name);
    }
  });

  test('the first administrator has the password that is typed, and never a default one', async () => {
    const create = ['create-admin', '--partenariat', 'Partenariat inventé', ...admin];
    expect((await tandem(create, env, '')).code).toBe(2);
    expect((await tandem(create, env, 'motdepasse\n')).code).toBe(2);
    const made = await tandem(create, env, `${password}\n`);
    expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/^[\da-f-]{36}\n$/) });
    expect((await tandem(create, env, `${password}\n`)).err).toContain('déjà');
  });

  test('AG-75 agents of a file are shown first, written together once told to, and never twice', async () => {
    const agence = ['--nom', 'Agence, inventée', '--sorte', 'franceTravail'];
    expect((await tandem(['create-organisation', ...agence], env)).code).toBe(0);
    const file = join(folder, 'agents.csv');
    const reprise = join(folder, 'reprise.csv');
    const lines = [
      'Prénom;Nom;Courriel;Organisation;Rôles',
      'Zoé;Édou;zoe@exemple.fr;Agence, inventée;conseillère',
      'Ada;Zut;ada@exemple.fr;Agence, inventée;cheffe',
      'Ana;Inventée;ana@exemple.fr;Agence, inventée;responsable',
    ];
    writeFileSync(file, Buffer.from(lines.join('\r\n'), 'latin1'));
    const words = ['import-agents', '--fichier', file];
    const shown = await tandem([...words, '--reprise', reprise], env);
    expect(shown).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 à enregistrer, 1 déjà enregistrés, 1 à corriger.'),
    });
    expect(shown.out).toMatch(/^Ligne 3 : Rôles : Écrivez un rôle/m);
    expect(readFileSync(reprise, 'utf8')).toContain('cheffe');
    expect(await tandem([...words, '--ecrire'], env)).toMatchObject({
      code: 1,
      err: expect.stringContaining('Rien n’est écrit'),
    });
    const write = [...words, '--ecrire', '--malgre-fautes'];
    expect((await tandem(write, env)).out).toContain('1 enregistrés.');
    expect((await tandem(write, env)).out).toContain('0 à enregistrer, 2 déjà enregistrés');
    // Nobody has a password by default: it is given, and opens then.
    const given = ['set-password', '--courriel', 'zoe@exemple.fr'];
    expect((await tandem(given, env, `${password}\n`)).code).toBe(0);
  });

  test('a setting is changed from a day on, and shown', async () => {
    const words = ['settings', 'ag.dureeMois', '7', '--effet', '2020-01-01'];
    // Where it comes from is said: the source of the old figure is not that of the new one.
    expect(await tandem(words, env)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--source'),
    });
    const changed = await tandem([...words, '--source', 'convention de 2020'], env);
    expect(changed.code).toBe(0);
    const { out } = await tandem(['settings'], env);
    expect(out).toMatch(
      /ag\.dureeMois = 7 mois\n +Durée de l’accompagnement \(convention de 2020\)/,
    );
    expect(out).toContain('fixé : ag.dureeMois = 7 au 2020-01-01 (convention de 2020)');
    expect((await tandem(['settings', 'ag.inconnu', '7'], env)).code).toBe(2);
    // AG-45. A choice is said by its word, and is no number.
    const chosen = await tandem(
      ['settings', 'ag.validation', 'tripartite', '--source', 'usage local'],
      env,
    );
    expect([chosen.code, chosen.out]).toEqual([0, expect.stringContaining('à trois')]);
    expect((await tandem(['settings', 'ag.validation', '7'], env)).code).toBe(2);
  });

  test('serve answers over https cookies, writes one line a request, and ends with 0 on SIGTERM', async () => {
    const serving = start(['src/cli/main.ts', 'serve'], {
      ...env,
      PORT: '0',
      TANDEM_ORIGIN: 'https://tandem.exemple.fr',
      TANDEM_RDV_SECRETS: `${organisation}=${secret}`,
    });
    const address = `http://127.0.0.1:${await serving.port}`;
    const signIn = (origin: string) =>
      fetch(`${address}/api/session`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: origin },
        body: JSON.stringify({ courriel: 'ana@exemple.fr', motDePasse: password }),
      });
    expect((await signIn(address)).status).toBe(403);
    const opened = await signIn('https://tandem.exemple.fr');
    expect(opened.status).toBe(201);
    expect(opened.headers.get('set-cookie')).toMatch(
      /^__Host-tandem=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
    );
    expect(await opened.json()).toMatchObject({ demonstration: false });
    expect(await announce(address, secret)).toBe(204);
    expect(await announce(address, 'un-autre-secret-invente')).toBe(401);
    serving.child.kill('SIGTERM');
    const { code, out } = await serving.ended;
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ route, status }) => [route, status])).toEqual([
      ['-', 403],
      ['/session', 201],
      ['/bridges/rdv-service-public/{organisation}', 204],
      ['/bridges/rdv-service-public/{organisation}', 401],
    ]);
    expect(out).not.toContain('exemple.fr');
  });

  test('the demonstration’s way and production’s do not open each other’s databases', async () => {
    const main = await start(['src/main.ts'], {
      DATABASE_URL: env['DATABASE_URL'] ?? '',
      PORT: '0',
    }).ended;
    expect(main).toMatchObject({ code: 1, err: expect.stringContaining('démonstration') });
    const demonstration = {
      DATABASE_URL: `file:${join(folder, 'demo.sqlite')}`,
      TANDEM_KEYS_URL: `file:${join(folder, 'demo-keys.sqlite')}`,
    };
    const store = await openStore({
      databaseUrl: demonstration.DATABASE_URL,
      keysUrl: demonstration.TANDEM_KEYS_URL,
      masterKey: { id: 'x', key: new Uint8Array(32) },
      purpose: 'demonstration',
    });
    await store.close();
    const key = `x:${Buffer.alloc(32).toString('base64url')}`;
    const verify = await tandem(['verify'], { ...demonstration, TANDEM_MASTER_KEY: key });
    expect(verify).toMatchObject({ code: 1, err: expect.stringContaining('démonstration') });
    const production = await start(['src/main.ts'], { NODE_ENV: 'production' }).ended;
    expect(production).toMatchObject({ code: 1, err: expect.stringContaining('serve') });
  });

  test('another master key, or no key store beside an old log, opens nothing and makes nothing', async () => {
    const other = await tandem(['create-master-key', '--nom', 'essai'], {});
    const wrong = await tandem(['verify'], { ...env, TANDEM_MASTER_KEY: other.out.trim() });
    expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('clé maîtresse') });
    const absent = { ...env, TANDEM_KEYS_URL: `file:${join(folder, 'absent.sqlite')}` };
    const none = await tandem(['verify'], absent);
    expect(none).toMatchObject({ code: 1, err: expect.stringContaining('magasin des clés') });
  });

  test('verify says that the chain is whole; after one changed byte it names the fact, with 1', async () => {
    expect(await tandem(['verify'], env)).toMatchObject({
      code: 0,
      out: expect.stringContaining('La chaîne est entière'),
    });
    tamper(join(folder, 'log.sqlite'));
    const broken = await tandem(['verify'], env);
    expect(broken.code).toBe(1);
    expect(broken.out).toMatch(/Premier fait rompu : fil settings, version 1, position \d+/);
  });
});

/** What RDV Service Public says of a user there: signed it is taken, and nothing is done with it. */
async function announce(address: string, by: string): Promise<number> {
  const timestamp = '2026-09-01T08:00:00.000Z';
  const body = JSON.stringify({ data: {}, meta: { model: 'User', event: 'created', timestamp } });
  const signature = createHmac('sha256', by).update(body).digest('hex');
  const path = `/api/bridges/rdv-service-public/${organisation}`;
  const headers = { 'Content-Type': 'application/json', 'X-Lapin-Signature': signature };
  return (await fetch(address + path, { method: 'POST', headers, body })).status;
}

/** Somebody with the file in hand, who takes the triggers away first. */
function tamper(path: string): void {
  const file = new Database(path);
  const triggers = file.prepare("select name from sqlite_master where type = 'trigger'").pluck();
  for (const name of triggers.all()) file.exec(`drop trigger "${String(name)}"`);
  const changed = file
    .prepare(
      "update facts set clear = replace(clear, ':7', ':8') where clear like '%ag.dureeMois%'",
    )
    .run();
  expect(changed.changes).toBe(1);
  file.close();
}
