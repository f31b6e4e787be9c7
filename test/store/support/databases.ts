// Fresh pairs of databases for the contract of the store: SQLite files, or databases of a real PostgreSQL.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabases } from '../../support/postgresDatabases.ts';

export type Dialect = 'sqlite' | 'postgres';

const all: readonly Dialect[] = ['sqlite', 'postgres'];

/** Each test of the contract runs on all of them; DIALECTS=sqlite narrows the list. */
export const dialects: readonly Dialect[] = all.filter(
  (dialect) => process.env['DIALECTS']?.split(',').includes(dialect) ?? true,
);

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
