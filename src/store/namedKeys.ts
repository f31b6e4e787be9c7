// The store's own keys, by name: for receipts, e-mails, sign-in subjects, and the search index whose key is renewed.
import { type KeyObject, randomUUID } from 'node:crypto';
import type { Connection, Database } from './connection.ts';
import { inTransaction } from './inTransaction.ts';
import * as queries from './keyQueries.ts';
import { type MasterKey, unwrapByMaster } from './scopeKeys.ts';
import { newKey, wrapKey } from './seal.ts';
import { StrangeKeyStore } from './strangeKeyStore.ts';

/** `index` is renewed by each rebuild, the others live as long as the store. */
const lasting = ['receipts', 'emails', 'subjects'] as const;
export type LastingKey = (typeof lasting)[number];
const INDEX = 'index';

export class NamedKeys {
  readonly #database: Database;
  readonly #master: MasterKey;
  readonly #keys = new Map<string, { readonly name: string; readonly key: KeyObject }>();

  constructor(database: Database, master: MasterKey) {
    this.#database = database;
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
    for (const name of lasting) if (!known.has(name)) await this.#make(connection, name);
  }

  lasting(name: LastingKey): KeyObject {
    for (const known of this.#keys.values()) if (known.name === name) return known.key;
    throw new StrangeKeyStore(`the key store has no key ${name}`);
  }

  /** The index key of that id; read again when a rebuild in another process has renewed it. */
  async index(id: string): Promise<KeyObject> {
    if (!this.#keys.has(id)) await this.load(this.#database.reader);
    const known = this.#keys.get(id);
    if (known?.name !== INDEX) throw new StrangeKeyStore(`the key store has no index key ${id}`);
    return known.key;
  }

  /** A new index key, durable when this returns its id. */
  newIndex(): Promise<string> {
    return inTransaction(this.#database, (transaction) => this.#make(transaction, INDEX));
  }

  /** The index keys that exist: more than one after a rebuild that was cut short. */
  async listIndexes(): Promise<readonly string[]> {
    const rows = await queries.listNamed.all(this.#database.reader, {});
    return rows.filter((row) => row.name === INDEX).map((row) => row.id);
  }

  async dropIndexes(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await inTransaction(this.#database, async (transaction) => {
      for (const id of ids) await queries.deleteNamed.run(transaction, { id });
    });
    for (const id of ids) this.#keys.delete(id);
    await this.#database.scrub(['named_keys']);
  }

  async #make(connection: Connection, name: LastingKey | typeof INDEX): Promise<string> {
    const id = randomUUID();
    const { bytes, key } = newKey();
    const masterId = this.#master.id;
    const wrapped = wrapKey(bytes, this.#master.key, boundTo(id, name, masterId));
    await queries.insertNamed.run(connection, { id, name, masterId, wrapped });
    this.#keys.set(id, { name, key });
    return id;
  }
}

function boundTo(id: string, name: string, masterId: string): readonly string[] {
  return ['namedKey', id, name, masterId];
}
