// Stores to test, each on databases of its own, closed and removed after the test.
import { onTestFinished } from 'vitest';
import type { Store } from '../../../src/engine/ports.ts';
import { openStore, type StoreOptions } from '../../../src/store/open.ts';
import { type Dialect, freshPair, type Pair } from './databases.ts';

export const masterKey = { id: 'test-1', key: Buffer.alloc(32, 7) };

export interface TestStore {
  readonly store: Store;
  readonly pair: Pair;
  /** Opens one more store on the same databases: another process, as far as the databases know. */
  again(options?: Partial<StoreOptions>): Promise<Store>;
}

export async function freshStore(dialect: Dialect): Promise<TestStore> {
  const pair = await freshPair(dialect);
  const opened: Store[] = [];
  const { databaseUrl, keysUrl } = pair;
  const again = async (options: Partial<StoreOptions> = {}) => {
    const purpose = 'demonstration';
    const store = await openStore({ databaseUrl, keysUrl, masterKey, purpose, ...options });
    opened.push(store);
    return store;
  };
  onTestFinished(async () => {
    await Promise.all(opened.map((store) => store.close()));
    await pair.remove();
  });
  return { store: await again(), pair, again };
}
