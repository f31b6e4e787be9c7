// What a database is to the store: one writer at a time, readers apart, and SQL run on a connection.
import type { Dialect } from '../../db/migration.ts';
import type { Tables } from '../../db/schema.ts';

export type Value = string | number | null | Buffer;

export interface Outcome<Row> {
  readonly rows: readonly Row[];
  /** Rows written, changed or deleted. */
  readonly changed: number;
}

export interface Connection {
  readonly dialect: Dialect;
  /** Runs one statement; it is prepared once a connection. */
  execute<Row>(text: string, values: readonly unknown[]): Promise<Outcome<Row>>;
}

/** A writing transaction: nothing but its own work goes through this connection until it ends. */
export type Transaction = Connection & {
  commit(): Promise<void>;
  rollback(): Promise<void>;
};

export interface Database {
  readonly dialect: Dialect;
  /** For reading outside any transaction: each statement sees what was committed when it began. */
  readonly reader: Connection;
  /** Begins to write, under the lock that keeps every other writer out, of this process or another. */
  begin(): Promise<Transaction>;
  /**
   * After a destruction in these tables: leaves nothing of what was erased in write-ahead logs or dead rows, as far as the
   * database can.
   */
  scrub(tables: readonly (keyof Tables)[]): Promise<void>;
  close(): Promise<void>;
}
