// Fresh pairs of databases for the contract of the store, and a raw way into them beside the store: the tamperer's.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import pg from 'pg';
import { freshDatabases } from '../../support/postgresDatabases.ts';
import type { Dialect } from '../../support/stores.ts';

export type Row = Record<string, unknown>;

/** SQL straight at a database; parameters are written `?` on both. */
export interface Raw {
  all(sql: string, ...values: unknown[]): Promise<Row[]>;
  run(sql: string, ...values: unknown[]): Promise<void>;
  close(): Promise<void>;
}

export interface Pair {
  readonly dialect: Dialect;
  readonly databaseUrl: string;
  readonly keysUrl: string;
  /** Where the files of SQLite lie; null for PostgreSQL. */
  readonly folder: string | null;
  remove(): Promise<void>;
}

export async function freshPair(dialect: Dialect): Promise<Pair> {
  if (dialect === 'postgres') {
    const { logUrl, keysUrl, drop } = await freshDatabases();
    return { dialect, databaseUrl: logUrl, keysUrl, folder: null, remove: drop };
  }
  const folder = mkdtempSync(join(tmpdir(), 'tandem-store-'));
  return {
    dialect,
    databaseUrl: `file:${join(folder, 'log.db')}`,
    keysUrl: `file:${join(folder, 'keys.db')}`,
    folder,
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

export async function rawOf(url: string): Promise<Raw> {
  return url.startsWith('file:') ? rawSqlite(url.slice('file:'.length)) : rawPostgres(url);
}

function rawSqlite(path: string): Raw {
  const database = new BetterSqlite3(path, { timeout: 10_000 });
  return {
    all: async (sql, ...values) => database.prepare<unknown[], Row>(sql).all(...values),
    run: async (sql, ...values) => {
      database.prepare(sql).run(...values);
    },
    close: async () => {
      database.close();
    },
  };
}

async function rawPostgres(url: string): Promise<Raw> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const query = (sql: string, values: unknown[]) => {
    let index = 0;
    const numbered = sql.replaceAll('?', () => {
      index += 1;
      return `$${index}`;
    });
    return client.query<Row>(numbered, values);
  };
  return {
    all: async (sql, ...values) => (await query(sql, values)).rows,
    run: async (sql, ...values) => {
      await query(sql, values);
    },
    close: () => client.end(),
  };
}

/** Takes the guards away, as who holds the disk can: tampering is then found by the chain alone. */
export async function withoutGuards(raw: Raw, dialect: Dialect): Promise<void> {
  if (dialect === 'postgres') {
    // Triggers of all kinds are off for this session, those of foreign keys included.
    await raw.run("set session_replication_role = 'replica'");
    return;
  }
  await raw.run('pragma foreign_keys = off');
  const triggers = await raw.all("select name from sqlite_master where type = 'trigger'");
  for (const { name } of triggers) await raw.run(`drop trigger ${name}`);
}

/** A copy of the log's database as it is now, as a backup is; its address. The store must be closed meanwhile. */
export async function backUp(pair: Pair, name: string): Promise<string> {
  if (pair.folder !== null) {
    const copy = join(pair.folder, `${name}.db`);
    cpSync(pair.databaseUrl.slice('file:'.length), copy);
    return `file:${copy}`;
  }
  const url = new URL(pair.databaseUrl);
  const source = url.pathname.slice(1);
  const copy = `${source}_${name}`;
  url.pathname = '/postgres';
  const server = await rawPostgres(url.toString());
  await server.run(`create database ${copy} template ${source}`);
  await server.close();
  url.pathname = `/${copy}`;
  return url.toString();
}
