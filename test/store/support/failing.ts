// A store whose log's database fails to COMMIT when told so.
import { createSecretKey } from 'node:crypto';
import type { Store } from '../../../src/engine/ports.ts';
import type { Database } from '../../../src/store/connection.ts';
import { openOn } from '../../../src/store/open.ts';
import { openPostgres } from '../../../src/store/postgres.ts';
import { openSqlite } from '../../../src/store/sqlite.ts';
import type { Pair } from './databases.ts';
import { masterKey } from './stores.ts';

export interface FailingStore {
  readonly store: Store;
  failNextCommit(): void;
}

export async function openFailing(pair: Pair): Promise<FailingStore> {
  let fail = false;
  const database = openDatabase(pair.databaseUrl);
  const failing: Database = {
    ...database,
    async begin() {
      const transaction = await database.begin();
      return {
        ...transaction,
        async commit() {
          if (!fail) return transaction.commit();
          fail = false;
          throw new Error('no COMMIT');
        },
      };
    },
  };
  const master = { id: masterKey.id, key: createSecretKey(masterKey.key) };
  const store = await openOn(failing, () => openDatabase(pair.keysUrl), master, 'demonstration');
  return {
    store,
    failNextCommit() {
      fail = true;
    },
  };
}

function openDatabase(url: string): Database {
  return url.startsWith('file:') ? openSqlite(url.slice('file:'.length), false) : openPostgres(url);
}
