// Where the log stands, as one transaction sees it: the last position, and each stream's version and last hash.
import type { Connection } from './connection.ts';
import { statement, textsOf } from './statement.ts';

export interface Head {
  readonly version: number;
  readonly hash: string | null;
}

const none: Head = { version: 0, hash: null };
const POSITION = 'position';

const findHeads = statement<{ streams: string }>()((db, slot, dialect) =>
  db
    .selectFrom('streams')
    .select(['stream', 'version', 'hash'])
    .where('stream', 'in', textsOf(dialect, slot('streams'))),
);

const findHead = statement<{ stream: string }>()((db, slot) =>
  db.selectFrom('streams').select(['version', 'hash']).where('stream', '=', slot('stream')),
);

const keepHead = statement<{ stream: string; version: number; hash: string }>()((db, slot) =>
  db
    .insertInto('streams')
    .values({ stream: slot('stream'), version: slot('version'), hash: slot('hash') })
    .onConflict((conflict) =>
      conflict.column('stream').doUpdateSet({ version: slot('version'), hash: slot('hash') }),
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

/** The next number of a gapless counter: the transaction's lock makes reading then writing safe. */
export async function nextNumber(connection: Connection, name: string): Promise<number> {
  const value = (await readCounter(connection, name)) + 1;
  await keepCounter.run(connection, { name, value });
  return value;
}

/**
 * The heads of one transaction. They are read once and remembered: no other writer can move them meanwhile.
 * The position is written back once, by `keep`, before the commit.
 */
export class Heads {
  readonly #connection: Connection;
  #known = new Map<string, Head>();
  #position: number | null = null;
  #moved = false;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async of(stream: string): Promise<Head> {
    const known = this.#known.get(stream);
    if (known !== undefined) return known;
    const head = (await findHead.first(this.#connection, { stream })) ?? none;
    this.#known.set(stream, head);
    return head;
  }

  async move(stream: string, version: number, hash: string): Promise<void> {
    this.#known.set(stream, { version, hash });
    await keepHead.run(this.#connection, { stream, version, hash });
  }

  async nextPosition(): Promise<number> {
    this.#position ??= await readPosition(this.#connection);
    this.#position += 1;
    this.#moved = true;
    return this.#position;
  }

  /** Called at the beginning of a savepoint; gives how to go back there. */
  mark(): () => void {
    const position = this.#position;
    return () => {
      this.#position = position;
      this.#known = new Map();
    };
  }

  async keep(): Promise<void> {
    if (!this.#moved || this.#position === null) return;
    await keepCounter.run(this.#connection, { name: POSITION, value: this.#position });
  }
}
