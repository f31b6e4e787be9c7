// The demonstration: its databases and master key on this machine, filled with invented people when they are empty.
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoAccounts } from '../db/demo/accounts.ts';
import { loadDemo } from '../db/demo/load.ts';
import { idsWith } from '../db/demo/partnership.ts';
import { hashPassword } from './auth/passwords.ts';
import { ConfigError } from './config.ts';
import type { DemonstrationAccount } from './contract/health.ts';
import type { Store } from './engine/ports.ts';
import { masterKeyOfFile } from './masterKey.ts';
import { deriveId } from './store/deriveId.ts';
import { openStore } from './store/open.ts';
import { systemClock } from './systemClock.ts';

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

/** Public: everybody and everything behind it is invented. */
const motDePasse = 'Beffroi-1901-essai';

export function demonstrationAccounts(): DemonstrationAccount[] {
  return demoAccounts(idsWith(deriveId)).map(({ agent: _, ...account }) => ({
    ...account,
    motDePasse,
  }));
}

/** Empty: nobody works there yet. Passwords are set last, so that an account means that everything else is there. */
export async function fillDemonstration(
  store: Store,
  say: (sentence: string) => void,
): Promise<void> {
  const [first] = demonstrationAccounts();
  if (first && (await store.own.credentials.findByEmail(first.courriel))) return;
  if ((await store.log.streams('agent/')).length > 0) {
    throw new ConfigError(
      'Le chargement de la démonstration a été interrompu. Supprimez le dossier .tandem (ou videz la base) et recommencez.',
    );
  }
  say('Base vide : les données de démonstration s’écrivent…');
  const passwordHash = await hashPassword(motDePasse);
  await loadDemo({
    store,
    now: systemClock.now(),
    deriveId,
    setPassword: (agent, courriel) => store.own.credentials.set(agent, courriel, passwordHash),
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
