// Proves that tests run on a real PostgreSQL, with two databases of their own, under the Node they name.
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabases, type PostgresDatabases } from './postgresDatabases.ts';

let databases: PostgresDatabases;

beforeAll(async () => {
  databases = await freshDatabases();
});

afterAll(() => databases.drop());

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(sql);
    return rows[0];
  } finally {
    await client.end();
  }
}

test('a real PostgreSQL 18 answers, in UTF-8, under Node 24', async () => {
  expect(process.versions.node).toMatch(/^24\./);
  const answer = await ask(
    databases.logUrl,
    "select 1 as one, current_setting('server_version') as version, upper('é●') as upper",
  );
  expect(answer).toEqual({ one: 1, version: expect.stringMatching(/^18\./), upper: 'É●' });
});

test('the log and the keys are two databases', async () => {
  await ask(databases.logUrl, 'create table only_here (id int)');
  const inLog = await ask(databases.logUrl, "select to_regclass('only_here')::text as found");
  const inKeys = await ask(databases.keysUrl, "select to_regclass('only_here')::text as found");
  expect(inLog).toEqual({ found: 'only_here' });
  expect(inKeys).toEqual({ found: null });
});
