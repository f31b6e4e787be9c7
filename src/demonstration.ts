// The demonstration: its databases and master key on this machine, filled with invented people when they are empty.
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Store } from './engine/ports.ts';
import { masterKeyOfFile } from './masterKey.ts';
import { openStore } from './store/open.ts';

/** Git-ignored. Log, keys and master key lie in three folders, as they would on three machines. */
const home = fileURLToPath(new URL('../.tandem', import.meta.url));

export async function openDemonstration(databaseUrl: string | null): Promise<Store> {
  const url = databaseUrl ?? `file:${join(folder('demo'), 'tandem.sqlite')}`;
  // Each database has its own key store: the same database finds the same one again.
  const name = databaseUrl === null ? 'keys' : digestOf(databaseUrl);
  return openStore({
    databaseUrl: url,
    keysUrl: `file:${join(folder('demo-keys'), `${name}.sqlite`)}`,
    masterKey: masterKeyOfFile(join(home, 'demo-secret', 'master.key')),
    purpose: 'demonstration',
  });
}

function folder(name: string): string {
  const path = join(home, name);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return path;
}

function digestOf(url: string): string {
  return createHash('sha256').update(url).digest('hex').slice(0, 16);
}
