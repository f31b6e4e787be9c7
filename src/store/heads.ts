// Where the log stands, as one transaction sees it: the last position, and each stream's version and last hash.
import type { Connection } from './connection.ts';
import type { Waiting } from './savepoints.ts';
import { rowsStatement, statement, textsOf } from './statement.ts';

export interface Head {
  readonly version: number;
  readonly hash: string | null;
}

/** Of a stream that does not exist. */
export const none: Head = { version: 0, hash: null };
const POSITION = 'position';

const findHeads = statement<{ streams: string }>()((db, slot, dialect) =>
  db
    .selectFrom('streams')
    .select(['stream', 'version', 'hash'])
    .where('stream', 'in', textsOf(dialect, slot('streams'))),
);

const keepHeads = rowsStatement<{ stream: string; version: number; hash: string }>()((db, rows) =>
  db
    .insertInto('streams')
    .values(
      rows.map((slot) => ({
        stream: slot('stream'),
        version: slot('version'),
        hash: slot('hash'),
      })),
    )
    .onConflict((conflict) =>
      conflict.column('stream').doUpdateSet(({ ref }) => ({
        version: ref('excluded.version'),
        hash: ref('excluded.hash'),
      })),
    ),
);

const findCounter = statement<{ name: string }>()((db, slot) =>
  db.selectFrom('counters').select('value').where('name', '=', slot('name')),
);

const keepCounter = statement<{ name: string; value: number }>()((db, slot) =>
  db
    .insertInto('counters')
    .values({ name: slot('name'), value: slot('value') })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: slot('value') })),
);

/** Versions of these streams, without a transaction; 0 for one that does not exist. */
export async function readVersions(
  connection: Connection,
  streams: readonly string[],
): Promise<Map<string, number>> {
  const versions = new Map(streams.map((stream) => [stream, 0]));
  const rows = await findHeads.all(connection, { streams: JSON.stringify(streams) });
  for (const { stream, version } of rows) versions.set(stream, version);
  return versions;
}

export async function readCounter(connection: Connection, name: string): Promise<number> {
  return (await findCounter.first(connection, { name }))?.value ?? 0;
}

export async function setCounter(
  connection: Connection,
  name: string,
  value: number,
): Promise<void> {
  await keepCounter.run(connection, { name, value });
}

export function readPosition(connection: Connection): Promise<number> {
  return readCounter(connection, POSITION);
}

export function setPosition(connection: Connection, position: number): Promise<void> {
  return setCounter(connection, POSITION, position);
}

/** The next number of a gapless counter: the transaction's lock makes reading then writing safe. */
export async function nextNumber(connection: Connection, name: string): Promise<number> {
  const value = (await readCounter(connection, name)) + 1;
  await keepCounter.run(connection, { name, value });
  return value;
}

/** Right for as long as the log stands at this position: no head moves without it. */
export interface KnownHeads {
  readonly position: number;
  readonly heads: Map<string, Head>;
}

interface Move {
  readonly stream: string;
  readonly from: Head;
  readonly to: { readonly version: number; readonly hash: string };
}

/** The heads of one transaction, read once: no other writer can move them meanwhile. Moved ones are written at its end. */
export class Heads implements Waiting {
  readonly #connection: Connection;
  readonly #known: Map<string, Head>;
  readonly #moves: Move[] = [];
  #written = 0;

  constructor(connection: Connection, known: Map<string, Head>) {
    this.#connection = connection;
    this.#known = known;
  }

  /** Those not known yet are asked for all at once. */
  async of(streams: readonly string[]): Promise<ReadonlyMap<string, Head>> {
    const missing = streams.filter((stream) => !this.#known.has(stream));
    if (missing.length > 0) {
      const rows = await findHeads.all(this.#connection, { streams: JSON.stringify(missing) });
      for (const stream of missing) this.#known.set(stream, none);
      for (const { stream, version, hash } of rows) this.#known.set(stream, { version, hash });
    }
    return this.#known;
  }

  move(stream: string, to: Move['to']): void {
    this.#moves.push({ stream, from: this.#known.get(stream) ?? none, to });
    this.#known.set(stream, to);
  }

  get count(): number {
    return this.#moves.length;
  }

  async write(connection: Connection, until: number): Promise<void> {
    if (until <= this.#written) return;
    const last = new Map(
      this.#moves.slice(this.#written, until).map(({ stream, to }) => [stream, to]),
    );
    await keepHeads.run(
      connection,
      Array.from(last, ([stream, head]) => ({ stream, ...head })),
    );
    this.#written = until;
  }

  backTo(count: number): void {
    for (const { stream, from } of this.#moves.splice(count).reverse()) {
      this.#known.set(stream, from);
    }
    this.#written = Math.min(this.#written, count);
  }
}
