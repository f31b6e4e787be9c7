// A query written once with Kysely, compiled once a dialect, run many times with named parameters.
import {
  type Compilable,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely';
import type { Dialect } from '../../db/migration.ts';
import type { Tables } from '../../db/schema.ts';
import type { Connection, Value } from './connection.ts';

/** An object of named values. */
export type Parameters<P> = { readonly [K in keyof P]: Value };

/** The place of a parameter in a query, by name. */
export type Slots<P> = <K extends keyof P & string>(name: K) => RawBuilder<P[K]>;

type Build<P, Row> = (db: Kysely<Tables>, slot: Slots<P>, dialect: Dialect) => Compilable<Row>;

class Slot<P> {
  readonly name: keyof P;
  /** Which of many rows; 0 where there is one. */
  readonly row: number;
  constructor(name: keyof P, row: number) {
    this.name = name;
    this.row = row;
  }
}

function slotsOf<P>(row: number): Slots<P> {
  return (name) => sql`${new Slot<P>(name, row)}`;
}

function isSlot<P>(value: unknown): value is Slot<P> {
  return value instanceof Slot;
}

/** Kysely as a compiler only: these two never meet a database. */
const compilers: { readonly [D in Dialect]: Kysely<Tables> } = {
  sqlite: new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  }),
  postgres: new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  }),
};

interface Compiled {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

export class Statement<P extends Parameters<P>, Row> {
  readonly #build: Build<P, Row>;
  readonly #compiled = new Map<Dialect, Compiled>();

  constructor(build: Build<P, Row>) {
    this.#build = build;
  }

  async all(connection: Connection, parameters: P): Promise<readonly Row[]> {
    return (await this.#execute(connection, parameters)).rows;
  }

  async first(connection: Connection, parameters: P): Promise<Row | undefined> {
    return (await this.#execute(connection, parameters)).rows[0];
  }

  /** How many rows were written, changed or deleted. */
  async run(connection: Connection, parameters: P): Promise<number> {
    return (await this.#execute(connection, parameters)).changed;
  }

  #execute(connection: Connection, parameters: P) {
    const compiled = this.#compiled.get(connection.dialect) ?? this.#compile(connection.dialect);
    const values = compiled.parameters.map((value) =>
      isSlot<P>(value) ? parameters[value.name] : value,
    );
    return connection.execute<Row>(compiled.text, values);
  }

  #compile(dialect: Dialect): Compiled {
    const slots = slotsOf<P>(0);
    const { sql: text, parameters } = this.#build(compilers[dialect], slots, dialect).compile();
    const compiled = { text, parameters };
    this.#compiled.set(dialect, compiled);
    return compiled;
  }
}

/** `statement<{ stream: string }>()((db, slot) => db.selectFrom('streams')…where('stream', '=', slot('stream')))` */
export function statement<P extends Parameters<P> = Record<never, never>>() {
  return <Row>(build: Build<P, Row>): Statement<P, Row> => new Statement(build);
}

type BuildRows<P> = (db: Kysely<Tables>, rows: readonly Slots<P>[]) => Compilable<unknown>;

/** So many rows go in one statement while there are so many, then one by one: two texts of SQL, prepared once. */
const ROWS_AT_ONCE = 16;

/** A query over any number of rows of named values. */
export class RowsStatement<P extends Parameters<P>> {
  readonly #build: BuildRows<P>;
  readonly #compiled = new Map<string, Compiled>();

  constructor(build: BuildRows<P>) {
    this.#build = build;
  }

  async run(connection: Connection, rows: readonly P[]): Promise<void> {
    for (let from = 0; from < rows.length; ) {
      const count = rows.length - from < ROWS_AT_ONCE ? 1 : ROWS_AT_ONCE;
      const { text, parameters } = this.#compile(connection.dialect, count);
      const start = from;
      const values = parameters.map((value) =>
        isSlot<P>(value) ? rows[start + value.row]?.[value.name] : value,
      );
      await connection.execute(text, values);
      from += count;
    }
  }

  #compile(dialect: Dialect, count: number): Compiled {
    const name = `${dialect} ${count}`;
    const known = this.#compiled.get(name);
    if (known !== undefined) return known;
    const slots = Array.from({ length: count }, (_, row) => slotsOf<P>(row));
    const { sql: text, parameters } = this.#build(compilers[dialect], slots).compile();
    const compiled = { text, parameters };
    this.#compiled.set(name, compiled);
    return compiled;
  }
}

/** `rowsStatement<Row>()((db, rows) => db.insertInto(…).values(rows.map((slot) => ({ … }))))` */
export function rowsStatement<P extends Parameters<P>>() {
  return (build: BuildRows<P>): RowsStatement<P> => new RowsStatement(build);
}

/** The texts of a JSON array given as one parameter, to stand after `in`: one text of SQL however many there are. */
export function textsOf(dialect: Dialect, list: RawBuilder<string>): RawBuilder<string> {
  return dialect === 'sqlite'
    ? sql<string>`(select value from json_each(${list}))`
    : sql<string>`(select value from json_array_elements_text(${list}::json))`;
}
