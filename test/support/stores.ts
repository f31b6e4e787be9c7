// Fresh stores for tests, one after the other on every database: a SQLite file, a real PostgreSQL.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../src/engine/ports.ts';
import { openStore } from '../../src/store/open.ts';
import { freshDatabases } from './postgresDatabases.ts';

export interface TestStore {
  readonly store: Store;
  /** Closes and opens again the same databases, as a restart does. */
  reopen(): Promise<Store>;
  drop(): Promise<void>;
}

export type Dialect = 'sqlite' | 'postgres';

const all: readonly Dialect[] = ['sqlite', 'postgres'];
const asked = process.env['DIALECTS']?.split(',');
export const dialects = all.filter((dialect) => !asked || asked.includes(dialect));

/** The master key of tests: no secret. */
const masterKey = { id: 'test', key: new Uint8Array(32).fill(7) };

async function urlsFor(
  dialect: Dialect,
): Promise<{ databaseUrl: string; keysUrl: string; drop: () => Promise<void> }> {
  if (dialect === 'postgres') {
    const { logUrl, keysUrl, drop } = await freshDatabases();
    return { databaseUrl: logUrl, keysUrl, drop };
  }
  const folder = await mkdtemp(join(tmpdir(), 'tandem-'));
  return {
    databaseUrl: `file:${join(folder, 'log.sqlite')}`,
    keysUrl: `file:${join(folder, 'keys.sqlite')}`,
    drop: () => rm(folder, { recursive: true, force: true }),
  };
}

export async function freshStore(dialect: Dialect): Promise<TestStore> {
  const { databaseUrl, keysUrl, drop } = await urlsFor(dialect);
  const open = () => openStore({ databaseUrl, keysUrl, masterKey, purpose: 'demonstration' });
  let current = await open();
  return {
    get store() {
      return current;
    },
    async reopen() {
      await current.close();
      current = await open();
      return current;
    },
    async drop() {
      await current.close();
      await drop();
    },
  };
}
