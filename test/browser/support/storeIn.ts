// The databases of a test that several processes open one after the other.
import { join } from 'node:path';
import type { StoreOptions } from '../../../src/store/open.ts';

export function storeIn(folder: string): StoreOptions {
  return {
    databaseUrl: `file:${join(folder, 'log.sqlite')}`,
    keysUrl: `file:${join(folder, 'keys.sqlite')}`,
    masterKey: { id: 'test', key: new Uint8Array(32).fill(7) },
    purpose: 'demonstration',
  };
}
