// SQLite: one connection that writes, one that reads, statements prepared once.
import BetterSqlite3 from 'better-sqlite3';
import type { Connection, Database, Outcome, Transaction } from './connection.ts';

/** How long a writer waits for one of another process. */
const BUSY_MS = 10_000;

const pragmas = [
  'journal_mode = WAL',
  // FULL: a COMMIT that was acknowledged is on the disk, whatever happens to the machine.
  'synchronous = FULL',
  'foreign_keys = ON',
  'temp_store = MEMORY',
  // So many pages of 4 KiB are written ahead before they are moved into the file: the same page then moves once.
  'wal_autocheckpoint = 4000',
  'secure_delete = ON',
  // Without it INSERT OR REPLACE would delete rows unseen by the triggers that refuse it.
  'recursive_triggers = ON',
];

/** @throws when the file cannot be opened, is not a database, or must be there and is not. */
export function openSqlite(path: string, mustExist: boolean): Database {
  const writer = new BetterSqlite3(path, { timeout: BUSY_MS, fileMustExist: mustExist });
  for (const pragma of pragmas) writer.pragma(pragma);
  const reader = new BetterSqlite3(path, { timeout: BUSY_MS });
  for (const pragma of ['temp_store = MEMORY', 'query_only = ON']) reader.pragma(pragma);
  const writing = connectionTo(writer);
  const transaction: Transaction = {
    ...writing,
    async commit() {
      await writing.execute('commit', []);
    },
    async rollback() {
      // A failed COMMIT, a full disk, may have ended the transaction already.
      if (writer.inTransaction) await writing.execute('rollback', []);
    },
  };
  return {
    dialect: 'sqlite',
    reader: connectionTo(reader),
    async begin() {
      await writing.execute('begin immediate', []);
      return transaction;
    },
    async scrub() {
      emptyWriteAheadLog(writer);
    },
    async close() {
      reader.close();
      writer.close();
    },
  };
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
    throw new Error('the write-ahead log could not be emptied: another process is reading it');
  }
}
