// Opens the store that a command works on, and its engine when it needs one, and closes both whatever happens.
import { readAdministration, readDemonstration } from '../config.ts';
import { openDemonstration } from '../demonstration.ts';
import type { WholeEngine } from '../engine/createEngine.ts';
import type { Store } from '../engine/ports.ts';
import { parseMasterKey } from '../masterKey.ts';
import { startEngine } from '../serving.ts';
import { openStore } from '../store/open.ts';
import type { Given } from './command.ts';

/** Every command that opens databases has this switch. */
export const demonstration = {
  demonstration: { help: 'travailler sur la démonstration de npm start, et non en production' },
} as const;

export const environment = `
En production, les bases viennent de l’environnement :
  DATABASE_URL        le journal des faits : file:CHEMIN ou postgres://…
  TANDEM_KEYS_URL     le magasin des clés : une autre base, sauvegardée à part
  TANDEM_MASTER_KEY   la clé maîtresse, NOM:CLE (32 octets en base64url), ou file:CHEMIN d’un fichier qui la contient`;

export async function withStore<T>(given: Given, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await open(given);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

export function withEngine<T>(
  given: Given,
  work: (engine: WholeEngine, store: Store) => Promise<T>,
): Promise<T> {
  return withStore(given, async (store) => {
    const engine = await startEngine(store);
    try {
      return await work(engine, store);
    } finally {
      await engine.close();
    }
  });
}

function open(given: Given): Promise<Store> {
  if (given.has('demonstration')) return openDemonstration(readDemonstration().DATABASE_URL);
  const { DATABASE_URL, TANDEM_KEYS_URL, TANDEM_MASTER_KEY } = readAdministration();
  return openStore({
    databaseUrl: DATABASE_URL,
    keysUrl: TANDEM_KEYS_URL,
    masterKey: parseMasterKey(TANDEM_MASTER_KEY),
    purpose: 'production',
  });
}
