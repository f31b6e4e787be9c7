// Opening a store: two databases that belong together, migrated, checked, and what was left undone carried out.
import { createSecretKey } from 'node:crypto';
import { migrate } from '../../db/migrate.ts';
import { logMigrations } from '../../db/migrations.ts';
import type { Store } from '../engine/ports.ts';
import { findIndexKeyId } from '../projections/caseProjection.ts';
import type { Connection, Database } from './connection.ts';
import { carryOutDestructions, forgetLostDrafts } from './destroy.ts';
import { inTransaction } from './inTransaction.ts';
import { KeyStore } from './keyStore.ts';
import { kyselyOver } from './kyselyOver.ts';
import { caseLists } from './lists.ts';
import { FactLog } from './log.ts';
import { announced } from './ownTruth/announced.ts';
import { credentials } from './ownTruth/credentials.ts';
import { drafts } from './ownTruth/drafts.ts';
import { feeds } from './ownTruth/feeds.ts';
import { identityChecks } from './ownTruth/identityChecks.ts';
import { readLog } from './ownTruth/readLog.ts';
import { sessions } from './ownTruth/sessions.ts';
import { visits } from './ownTruth/visits.ts';
import { openPostgres } from './postgres.ts';
import { restartIndex, startIndex } from './rebuild.ts';
import type { MasterKey } from './scopeKeys.ts';
import { openSqlite } from './sqlite.ts';
import { statement } from './statement.ts';
import { StrangeKeyStore } from './strangeKeyStore.ts';
import { Writer } from './writer.ts';

export type Purpose = Store['purpose'];

export interface StoreOptions {
  /** `file:…` (a path, or a file URL) or `postgres://…` */
  readonly databaseUrl: string;
  /** The key store's: another file, another database. */
  readonly keysUrl: string;
  readonly masterKey: { readonly id: string /** 32 bytes */; readonly key: Uint8Array };
  readonly purpose: Purpose;
}

/** A demonstration database asked for as production's, or the other way round. */
export class WrongPurpose extends Error {
  override readonly name = 'WrongPurpose';
}

const MASTER_KEY_BYTES = 32;
/** Of the log's bytes: docs/decisions/0001-log-bytes.md. */
const FORMAT = '1';

const findMeta = statement<{ name: string }>()((db, slot) =>
  db.selectFrom('meta').select('value').where('name', '=', slot('name')),
);

const insertMeta = statement<{ name: string; value: string }>()((db, slot) =>
  db.insertInto('meta').values({ name: slot('name'), value: slot('value') }),
);

/**
 * Opens both databases, makes them when both are new, and brings them to the newest schema.
 * @throws WrongPurpose, WrongMasterKey, UnknownSchema; StrangeKeyStore when only one of the two is new or they do not
 * belong together.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { databaseUrl, keysUrl, purpose } = options;
  if (options.masterKey.key.length !== MASTER_KEY_BYTES) {
    throw new TypeError(`a master key has ${MASTER_KEY_BYTES} bytes`);
  }
  const master = { id: options.masterKey.id, key: createSecretKey(options.masterKey.key) };
  const database = openDatabase(databaseUrl, false);
  try {
    return await openOn(database, (mustExist) => openDatabase(keysUrl, mustExist), master, purpose);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** An old log's key store must be there: none is made in its place. */
export type OpenKeys = (mustExist: boolean) => Database;

/** The same, on databases already open (tests put their own between). */
export async function openOn(
  database: Database,
  openKeys: OpenKeys,
  master: MasterKey,
  purpose: Purpose,
): Promise<Store> {
  const { keyStore, needsRebuild } = await prepare(database, openKeys, master, purpose);
  await carryOutDestructions(database, keyStore);
  const writer = new Writer(database, keyStore, () => carryOutDestructions(database, keyStore));
  const { reader } = database;
  return {
    log: new FactLog(database, keyStore, writer),
    lists: caseLists(reader, keyStore),
    own: {
      sessions: sessions(writer, reader),
      credentials: credentials(writer, reader, keyStore),
      drafts: drafts(writer, reader, keyStore),
      visits: visits(writer, reader),
      reads: readLog(writer, reader),
      feeds: feeds(writer, reader),
      announced: announced(writer, reader),
      identityChecks: identityChecks(writer, reader),
    },
    purpose,
    needsRebuild,
    async close() {
      await writer.idle();
      await database.close();
      await keyStore.close();
    },
  };
}

/** Under the writers' lock: nobody else opens, makes or cleans at the same time. */
async function prepare(
  database: Database,
  openKeys: OpenKeys,
  master: MasterKey,
  purpose: Purpose,
): Promise<{ keyStore: KeyStore; needsRebuild: boolean }> {
  return inTransaction(database, async (transaction) => {
    await refuseForeign(transaction);
    await migrate(kyselyOver(transaction), database.dialect, logMigrations);
    const belongsTo = await checkMeta(transaction, purpose);
    const keys = openKeys(belongsTo !== null);
    try {
      const keyStore = await KeyStore.open(keys, master, belongsTo);
      if (belongsTo === null) await begin(transaction, keyStore, purpose);
      const needsRebuild = await tidy(transaction, keyStore);
      return { keyStore, needsRebuild };
    } catch (error) {
      await keys.close();
      throw error;
    }
  });
}

/**
 * What a crash may have left in the key store: keys of drafts that are gone, index keys of a rebuild cut short.
 * True when the search index is to be made anew: a log restored from its backup names an index key that an erasure has
 * since destroyed, and what lists know may be older than what was erased.
 */
async function tidy(connection: Connection, keyStore: KeyStore): Promise<boolean> {
  await forgetLostDrafts(connection, keyStore);
  const current = await findIndexKeyId(connection);
  const known = await keyStore.named.listIndexes();
  await keyStore.named.dropIndexes(known.filter((id) => id !== current));
  const lost = current === null || !known.includes(current);
  if (lost) await restartIndex(connection, keyStore);
  return lost;
}

/** Somebody else's database: tables, and none of them ours. Nothing is written into it. */
export class ForeignDatabase extends Error {
  override readonly name = 'ForeignDatabase';
}

async function refuseForeign(connection: Connection): Promise<void> {
  const names = await tableNames(connection);
  if (names.length > 0 && !names.includes('migrations')) {
    throw new ForeignDatabase(`this database holds other tables: ${names.slice(0, 3).join(', ')}`);
  }
}

const listTables: { readonly [D in Connection['dialect']]: string } = {
  sqlite: "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'",
  postgres: 'select tablename as name from pg_tables where schemaname = current_schema()',
};

async function tableNames(connection: Connection): Promise<readonly string[]> {
  const { rows } = await connection.execute<{ name: string }>(listTables[connection.dialect], []);
  return rows.map(({ name }) => name);
}

async function begin(connection: Connection, keyStore: KeyStore, purpose: Purpose): Promise<void> {
  const meta = { keyStore: keyStore.id, purpose, format: FORMAT };
  for (const [name, value] of Object.entries(meta)) {
    await insertMeta.run(connection, { name, value });
  }
  await startIndex(connection, keyStore);
}

/** The id of the key store that this log belongs to; null when the log is new. */
async function checkMeta(connection: Connection, purpose: Purpose): Promise<string | null> {
  const get = async (name: string) => (await findMeta.first(connection, { name }))?.value ?? null;
  const keyStore = await get('keyStore');
  if (keyStore === null) return null;
  const made = await get('purpose');
  if (made !== purpose)
    throw new WrongPurpose(`this database was made for ${made}, not ${purpose}`);
  const format = await get('format');
  if (format !== FORMAT) throw new Error(`this log has format ${format}, not ${FORMAT}`);
  return keyStore;
}

function openDatabase(url: string, mustExist: boolean): Database {
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url);
  const path = /^file:(?:\/\/(?=\/))?(?<path>.+)$/.exec(url)?.groups?.['path'];
  if (path === undefined) throw new TypeError('a database address begins with file: or postgres:');
  try {
    return openSqlite(path, mustExist);
  } catch (cause) {
    if (!mustExist) throw cause;
    throw new StrangeKeyStore('the log is old and its key store cannot be opened', { cause });
  }
}
