// SQLite: one connection that writes, one that reads, statements prepared once.
import BetterSqlite3 from 'better-sqlite3';
import type { Connection, Database, Outcome, Transaction } from './connection.ts';
import { Turns } from './turns.ts';

/** How long a writer waits for one of another process, and how often it tries. */
const WAIT_MS = 10_000;
const TRY_EVERY_MS = 5;

const pragmas = [
  'journal_mode = WAL',
  // FULL: a COMMIT that was acknowledged is on the disk, whatever happens to the machine.
  'synchronous = FULL',
  'foreign_keys = ON',
  'temp_store = MEMORY',
  // So many pages of 4 KiB are written ahead before they are moved into the file: the same page then moves once.
  'wal_autocheckpoint = 4000',
  // KiB: pages of long tables stay at hand.
  'cache_size = -65536',
  'secure_delete = ON',
  // Without it INSERT OR REPLACE would delete rows unseen by the triggers that refuse it.
  'recursive_triggers = ON',
];

const readerPragmas = ['temp_store = MEMORY', 'cache_size = -65536', 'query_only = ON'];

/** @throws when the file cannot be opened, is not a database, or must be there and is not. */
export function openSqlite(path: string, mustExist: boolean): Database {
  const writer = new BetterSqlite3(path, { timeout: WAIT_MS, fileMustExist: mustExist });
  for (const pragma of pragmas) writer.pragma(pragma);
  // From here on the writer waits in `patiently`, where others in this process go on meanwhile.
  writer.pragma('busy_timeout = 0');
  const reader = new BetterSqlite3(path, { timeout: WAIT_MS });
  for (const pragma of readerPragmas) reader.pragma(pragma);
  const writing = connectionTo(writer);
  const turns = new Turns();
  return {
    dialect: 'sqlite',
    reader: connectionTo(reader),
    async begin() {
      const end = await turns.take();
      try {
        await patiently(() => writing.execute('begin immediate', []));
      } catch (error) {
        end();
        throw error;
      }
      return transactionOn(writer, writing, end);
    },
    async scrub() {
      const end = await turns.take();
      try {
        await patiently(async () => emptyWriteAheadLog(writer));
      } finally {
        end();
      }
    },
    async close() {
      reader.close();
      writer.close();
    },
  };
}

function transactionOn(
  writer: BetterSqlite3.Database,
  writing: Connection,
  end: () => void,
): Transaction {
  let open = true;
  return {
    ...writing,
    async commit() {
      await writing.execute('commit', []);
      open = false;
      end();
    },
    async rollback() {
      if (!open) return;
      // A full disk may have ended the transaction already.
      if (writer.inTransaction) await writing.execute('rollback', []);
      open = false;
      end();
    },
  };
}

/** Tries again for a while as long as another process holds the file. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let waited = 0; ; waited += TRY_EVERY_MS) {
    try {
      return await work();
    } catch (error) {
      const busy =
        error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (!busy || waited >= WAIT_MS) throw error;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, TRY_EVERY_MS);
    });
  }
}

function connectionTo(database: BetterSqlite3.Database): Connection {
  const prepared = new Map<string, BetterSqlite3.Statement<unknown[]>>();
  return {
    dialect: 'sqlite',
    async execute<Row>(text: string, values: readonly unknown[]): Promise<Outcome<Row>> {
      let statement = prepared.get(text);
      if (statement === undefined) {
        statement = database.prepare<unknown[]>(text);
        prepared.set(text, statement);
      }
      // What a row looks like is known from the query alone: the one place where it is believed.
      if (statement.reader) return { rows: statement.all(...values) as Row[], changed: 0 };
      return { rows: [], changed: statement.run(...values).changes };
    },
  };
}

/** Moves all of the write-ahead log into the file, erased pages as zeroes, and cuts it to nothing. */
function emptyWriteAheadLog(database: BetterSqlite3.Database): void {
  const [outcome] = database
    .prepare<unknown[], { busy: number }>('pragma wal_checkpoint(truncate)')
    .all();
  if (outcome?.busy !== 0) {
    throw new BetterSqlite3.SqliteError('another process reads the write-ahead log', 'SQLITE_BUSY');
  }
}
