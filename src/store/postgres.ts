// PostgreSQL: writers take turns under one advisory lock, readers come from a pool, statements are prepared by name.
import pg from 'pg';
import type { Connection, Database, Outcome, Transaction } from './connection.ts';

/** The lock of all writers of one database, whatever process they are in. */
const WRITERS_LOCK = 7_236_343_109;
const CONNECTIONS = 10;

/** 64-bit integers come as numbers: positions and counts stay far below 2^53. */
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === pg.types.builtins.INT8) return Number;
    return format === 'binary' ? pg.types.getTypeParser(oid, format) : pg.types.getTypeParser(oid);
  },
};

type Client = Pick<pg.ClientBase, 'query'>;

/** Connects when first asked. */
export function openPostgres(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, types });
  // A connection lost while idle: the next query takes another, or says why it cannot.
  pool.on('error', () => undefined);
  // One lost between two statements of a transaction: the next statement fails, and the transaction with it.
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
  });
  return {
    dialect: 'postgres',
    reader: connectionTo(pool),
    begin: () => begin(pool),
    async scrub(tables) {
      // Dead rows go now; the server's own log of writes passes with time (docs/decisions/0002-keys.md).
      await pool.query(`vacuum ${tables.join(', ')}`);
    },
    close: () => pool.end(),
  };
}

async function begin(pool: pg.Pool): Promise<Transaction> {
  const client = await pool.connect();
  const connection = connectionTo(client);
  try {
    await client.query('begin isolation level read committed');
    // Read committed, and the lock first: what is read after it was committed by whoever held it before.
    await client.query(`select pg_advisory_xact_lock(${WRITERS_LOCK})`);
  } catch (error) {
    client.release(true);
    throw error;
  }
  let open = true;
  const end = async (statement: 'commit' | 'rollback') => {
    open = false;
    try {
      await client.query(statement);
    } catch (error) {
      client.release(true);
      throw error;
    }
    client.release();
  };
  return {
    ...connection,
    commit: () => end('commit'),
    async rollback() {
      // A connection that is lost has rolled back by itself.
      if (open) await end('rollback').catch(() => undefined);
    },
  };
}

/** One name for each text of SQL, in every connection. */
const names = new Map<string, string>();

function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = `s${names.size}`;
    names.set(text, name);
  }
  return name;
}

function connectionTo(client: Client): Connection {
  return {
    dialect: 'postgres',
    async execute<Row>(text: string, values: readonly unknown[]): Promise<Outcome<Row>> {
      // Without parameters it is a savepoint or a migration: not worth a name, and it may be several commands.
      const query =
        values.length === 0 ? { text } : { name: nameOf(text), text, values: [...values] };
      const { rows, rowCount } = await client.query<RowOf<Row>>(query);
      return { rows, changed: rowCount ?? 0 };
    },
  };
}

type RowOf<Row> = Row extends pg.QueryResultRow ? Row : never;
