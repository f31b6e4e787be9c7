// The store's own keys, by name: for receipts, e-mails, sign-in subjects, and the search index whose key is renewed.
import { type KeyObject, randomUUID } from 'node:crypto';
import type { Connection } from './connection.ts';
import * as queries from './keyQueries.ts';
import { type MasterKey, unwrapByMaster } from './scopeKeys.ts';
import { newKey, wrapKey } from './seal.ts';

/** `index` is renewed by each rebuild, the others live as long as the store. */
const lasting = ['receipts', 'emails', 'subjects'] as const;
export type LastingKey = (typeof lasting)[number];
export const INDEX = 'index';

export class NamedKeys {
  readonly #master: MasterKey;
  readonly #keys = new Map<string, { readonly name: string; readonly key: KeyObject }>();

  constructor(master: MasterKey) {
    this.#master = master;
  }

  /** @throws WrongMasterKey */
  async load(connection: Connection): Promise<void> {
    for (const { id, name, master_id, wrapped } of await queries.listNamed.all(connection, {})) {
      const bound = boundTo(id, name, master_id);
      this.#keys.set(id, { name, key: unwrapByMaster(wrapped, master_id, bound, this.#master) });
    }
  }

  /** Makes those lasting keys that do not exist yet. */
  async complete(connection: Connection): Promise<void> {
    const known = new Set([...this.#keys.values()].map(({ name }) => name));
    for (const name of lasting) if (!known.has(name)) await this.make(connection, name);
  }

  /** @returns the new key's id */
  async make(connection: Connection, name: LastingKey | typeof INDEX): Promise<string> {
    const id = randomUUID();
    const { bytes, key } = newKey();
    const masterId = this.#master.id;
    const wrapped = wrapKey(bytes, this.#master.key, boundTo(id, name, masterId));
    await queries.insertNamed.run(connection, { id, name, masterId, wrapped });
    this.#keys.set(id, { name, key });
    return id;
  }

  lasting(name: LastingKey): KeyObject {
    for (const known of this.#keys.values()) if (known.name === name) return known.key;
    throw new Error(`the key store has no key ${name}`);
  }

  index(id: string): KeyObject | undefined {
    const known = this.#keys.get(id);
    return known?.name === INDEX ? known.key : undefined;
  }

  forget(id: string): void {
    this.#keys.delete(id);
  }
}

function boundTo(id: string, name: string, masterId: string): readonly string[] {
  return ['namedKey', id, name, masterId];
}
