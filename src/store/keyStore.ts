// The key store: a database of its own for wrapped keys, so that a backup of the log opens nothing by itself.
import { type KeyObject, randomUUID } from 'node:crypto';
import { migrate } from '../../db/migrate.ts';
import { keyMigrations } from '../../db/migrations.ts';
import { randomBytes } from './chance.ts';
import type { Connection, Database } from './connection.ts';
import { inTransaction } from './inTransaction.ts';
import * as queries from './keyQueries.ts';
import { kyselyOver } from './kyselyOver.ts';
import { NamedKeys } from './namedKeys.ts';
import {
  type MasterKey,
  makeScopeKey,
  type NewScopeKey,
  openScopeKey,
  type ScopeAudience,
  type ScopeKey,
  ScopeKeyCache,
} from './scopeKeys.ts';
import { newKey, unwrapKey, wrapKey } from './seal.ts';
import { StrangeKeyStore } from './strangeKeyStore.ts';

export interface NewPartKey {
  readonly id: string;
  readonly scopeKeyId: string;
  readonly wrapped: Buffer;
  readonly key: KeyObject;
}

const CACHED_SCOPE_KEYS = 20_000;

export class KeyStore {
  readonly id: string;
  readonly named: NamedKeys;
  readonly #database: Database;
  readonly #master: MasterKey;
  readonly #cache = new ScopeKeyCache(CACHED_SCOPE_KEYS);
  /** Ids are this run's own random name and a count: unique without a clock, near each other on disk. */
  readonly #run = randomBytes(10).toString('hex');
  #count = 0;

  private constructor(id: string, database: Database, master: MasterKey, named: NamedKeys) {
    this.id = id;
    this.#database = database;
    this.#master = master;
    this.named = named;
  }

  /**
   * Opens the key store. `belongsTo` is the id that the log remembers, null for a log that is being made.
   * @throws StrangeKeyStore when log and key store were not made together, WrongMasterKey.
   */
  static async open(
    database: Database,
    master: MasterKey,
    belongsTo: string | null,
  ): Promise<KeyStore> {
    const named = new NamedKeys(database, master);
    const id = await inTransaction(database, async (transaction) => {
      await migrate(kyselyOver(transaction), database.dialect, keyMigrations);
      const found = await idOf(transaction, belongsTo);
      await named.load(transaction);
      await named.complete(transaction);
      return found;
    });
    return new KeyStore(id, database, master, named);
  }

  newId(kind: 'part' | 'draft' | 'scope'): string {
    this.#count += 1;
    return `${kind}-${this.#run}${this.#count.toString(16).padStart(12, '0')}`;
  }

  async findScopeKey(scope: ScopeAudience): Promise<ScopeKey | undefined> {
    const known = this.#cache.find(scope);
    if (known !== undefined) return known;
    const row = await queries.findScopeKey.first(this.#database.reader, scope);
    if (row === undefined) return undefined;
    const key = openScopeKey(row, this.#master);
    this.#cache.keep(scope, key);
    return key;
  }

  makeScopeKey(scope: ScopeAudience): NewScopeKey {
    return makeScopeKey(scope, this.newId('scope'), this.#master);
  }

  makePartKey(id: string, scopeKey: ScopeKey): NewPartKey {
    const { bytes, key } = newKey();
    const wrapped = wrapKey(bytes, scopeKey.key, partBound(id, scopeKey.id));
    return { id, scopeKeyId: scopeKey.id, wrapped, key };
  }

  /** The data keys of these ids; a destroyed one is absent. */
  async dataKeys(keyIds: readonly string[]): Promise<ReadonlyMap<string, KeyObject>> {
    const found = new Map<string, KeyObject>();
    if (keyIds.length === 0) return found;
    const rows = await queries.listPartKeys.all(this.#database.reader, {
      keyIds: JSON.stringify(keyIds),
    });
    for (const row of rows) {
      // After widening a part has several wraps of the same key: any of them will do.
      if (found.has(row.key_id)) continue;
      const scope = { kind: row.scope_kind, id: row.scope_id, audience: row.audience };
      let scopeKey = this.#cache.find(scope);
      if (scopeKey?.id !== row.scope_key_id) {
        scopeKey = openScopeKey(row, this.#master);
        this.#cache.keep(scope, scopeKey);
      }
      const bound = partBound(row.key_id, row.scope_key_id);
      found.set(row.key_id, unwrapKey(row.wrapped, scopeKey.key, bound).key);
    }
    return found;
  }

  /** Makes new keys durable: before the commit of what they seal. */
  async keep(scopes: readonly NewScopeKey[], parts: readonly NewPartKey[]): Promise<void> {
    if (scopes.length === 0 && parts.length === 0) return;
    const masterId = this.#master.id;
    try {
      await inTransaction(this.#database, async (transaction) => {
        for (const { id, scope, wrapped } of scopes) {
          const { kind, id: scopeId, audience } = scope;
          const row = { id, kind, scopeId, audience, masterId, wrapped };
          await queries.insertScopeKey.run(transaction, row);
        }
        await queries.insertPartKeys.run(transaction, parts);
        await checkScopeKeys(transaction, parts);
      });
    } catch (error) {
      this.#cache.clear();
      throw error;
    }
    for (const key of scopes) this.#cache.keep(key.scope, { id: key.id, key: key.key });
  }

  /**
   * Destroys data keys, and the keys of scopes under which nothing is left, and leaves no copy of them behind;
   * `through`: see destroyedThrough.
   */
  async forget(
    keyIds: readonly string[],
    scopes: readonly { readonly kind: string; readonly id: string }[],
    through: number,
  ): Promise<void> {
    await inTransaction(this.#database, async (transaction) => {
      await queries.deletePartKeys.run(transaction, { keyIds: JSON.stringify(keyIds) });
      for (const { kind, id } of scopes) {
        await queries.deleteScopeKeys.run(transaction, { kind, id });
      }
      const value = String(through);
      await queries.keepMeta.run(transaction, { name: 'destroyedThrough', value });
    });
    this.#cache.clear();
    await this.#database.scrub(['part_keys', 'scope_keys']);
  }

  /** Destroys the keys of drafts that were sent or thrown away: many a day, and no erasure that someone waits for. */
  async forgetDrafts(keyIds: readonly string[]): Promise<void> {
    if (keyIds.length === 0) return;
    await inTransaction(this.#database, async (transaction) => {
      await queries.deletePartKeys.run(transaction, { keyIds: JSON.stringify(keyIds) });
    });
  }

  /** The last of the log's destructions that was carried out here: an old backup of this store says less, and catches up. */
  async destroyedThrough(): Promise<number> {
    const row = await queries.findMeta.first(this.#database.reader, { name: 'destroyedThrough' });
    return Number(row?.value ?? 0);
  }

  async draftKeyIds(): Promise<readonly string[]> {
    const rows = await queries.listKeyIdsLike.all(this.#database.reader, { pattern: 'draft-%' });
    return rows.map((row) => row.key_id);
  }

  close(): Promise<void> {
    return this.#database.close();
  }
}

function partBound(keyId: string, scopeKeyId: string): readonly string[] {
  return ['partKey', keyId, scopeKeyId];
}

/** A scope key remembered here may have been destroyed by another process: nothing may be sealed under it. */
async function checkScopeKeys(connection: Connection, parts: readonly NewPartKey[]): Promise<void> {
  const ids = [...new Set(parts.map((part) => part.scopeKeyId))];
  const counted = await queries.countScopeKeys.first(connection, { ids: JSON.stringify(ids) });
  if (counted?.count !== ids.length) throw new Error('a scope key was destroyed meanwhile');
}

async function idOf(connection: Connection, belongsTo: string | null): Promise<string> {
  const row = await queries.findMeta.first(connection, { name: 'id' });
  if (row === undefined) {
    if (belongsTo !== null) {
      throw new StrangeKeyStore(
        'the log is old and the key store is empty: its keys are elsewhere',
      );
    }
    const id = randomUUID();
    await queries.keepMeta.run(connection, { name: 'id', value: id });
    return id;
  }
  if (belongsTo === null) {
    // A start that was cut short leaves a key store that has sealed nothing: it may serve.
    const used = await queries.anyScopeKey.first(connection, {});
    if (used !== undefined) throw new StrangeKeyStore('the log is new and the key store is not');
    return row.value;
  }
  if (row.value !== belongsTo) {
    throw new StrangeKeyStore(`the log belongs to the key store ${belongsTo}, not to ${row.value}`);
  }
  return row.value;
}
