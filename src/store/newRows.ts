// Rows made in one transaction: in memory until its end, or until something must find them in the database.
import type { Connection } from './connection.ts';
import type { Waiting } from './savepoints.ts';
import { type Parameters, type RowsStatement, rowsStatement } from './statement.ts';

export interface NewFact {
  position: number;
  stream: string;
  version: number;
  type: string;
  envelope: string;
  hash: string;
  clear: string;
  salt: Buffer;
}

export interface NewPart {
  position: number;
  name: string;
  audience: string;
  scopeKind: string;
  scopeId: string;
  keyId: string;
  sealed: Buffer;
}

export interface NewReceipt {
  actor: string;
  commandId: string;
  requestDigest: string;
  caseId: string | null;
  versions: string;
}

export const insertFacts = rowsStatement<NewFact>()((db, rows) =>
  db.insertInto('facts').values(
    rows.map((slot) => ({
      position: slot('position'),
      stream: slot('stream'),
      version: slot('version'),
      type: slot('type'),
      envelope: slot('envelope'),
      hash: slot('hash'),
      clear: slot('clear'),
      salt: slot('salt'),
    })),
  ),
);

export const insertParts = rowsStatement<NewPart>()((db, rows) =>
  db.insertInto('parts').values(
    rows.map((slot) => ({
      position: slot('position'),
      name: slot('name'),
      audience: slot('audience'),
      scope_kind: slot('scopeKind'),
      scope_id: slot('scopeId'),
      key_id: slot('keyId'),
      sealed: slot('sealed'),
    })),
  ),
);

export const insertReceipts = rowsStatement<NewReceipt>()((db, rows) =>
  db.insertInto('receipts').values(
    rows.map((slot) => ({
      actor: slot('actor'),
      command_id: slot('commandId'),
      request_digest: slot('requestDigest'),
      case_id: slot('caseId'),
      versions: slot('versions'),
    })),
  ),
);

/** The new rows of one table. */
export class NewRows<Row extends Parameters<Row>> implements Waiting {
  readonly #insert: RowsStatement<Row>;
  #rows: Row[] = [];
  #written = 0;

  constructor(insert: RowsStatement<Row>) {
    this.#insert = insert;
  }

  get count(): number {
    return this.#rows.length;
  }

  add(row: Row): void {
    this.#rows.push(row);
  }

  /** Among those made in this transaction. */
  find(wanted: (row: Row) => boolean): Row | undefined {
    return this.#rows.find(wanted);
  }

  async write(connection: Connection, until: number): Promise<void> {
    if (until <= this.#written) return;
    await this.#insert.run(connection, this.#rows.slice(this.#written, until));
    this.#written = until;
  }

  backTo(count: number): void {
    this.#rows.length = count;
    this.#written = Math.min(this.#written, count);
  }
}
