// Stores to test, each on databases of its own, closed and removed after the test.
import { onTestFinished } from 'vitest';
import type { Store } from '../../../src/engine/ports.ts';
import { openStore, type StoreOptions } from '../../../src/store/open.ts';
import type { Dialect } from '../../support/stores.ts';
import { freshPair, type Pair, type Raw, rawOf } from './databases.ts';

export const masterKey = { id: 'test-1', key: Buffer.alloc(32, 7) };

export interface TestStore {
  readonly store: Store;
  readonly pair: Pair;
  /** Opens one more store on the same databases: another process, as far as the databases know. */
  again(options?: Partial<StoreOptions>): Promise<Store>;
  /** The databases themselves, beside the store. */
  raw(which?: 'log' | 'keys'): Promise<Raw>;
}

export async function freshStore(dialect: Dialect): Promise<TestStore> {
  const pair = await freshPair(dialect);
  const opened: { close(): Promise<void> }[] = [];
  const { databaseUrl, keysUrl } = pair;
  const again = async (options: Partial<StoreOptions> = {}) => {
    const purpose = 'demonstration';
    const store = await openStore({ databaseUrl, keysUrl, masterKey, purpose, ...options });
    opened.push(store);
    return store;
  };
  const raw = async (which: 'log' | 'keys' = 'log') => {
    const way = await rawOf(which === 'log' ? databaseUrl : keysUrl);
    opened.push(way);
    return way;
  };
  onTestFinished(async () => {
    await Promise.all(opened.map((one) => one.close().catch(() => undefined)));
    await pair.remove();
  });
  return { store: await again(), pair, again, raw };
}
