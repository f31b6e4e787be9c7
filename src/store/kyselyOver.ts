// Kysely over one of our connections: for migrations, which build tables and must run inside the caller's transaction.
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Tables } from '../../db/schema.ts';
import type { Connection } from './connection.ts';

export function kyselyOver(connection: Connection): Kysely<Tables> {
  const sqlite = connection.dialect === 'sqlite';
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => (sqlite ? new SqliteAdapter() : new PostgresAdapter()),
      createDriver: () => driverOver(connection),
      createIntrospector: (db) =>
        sqlite ? new SqliteIntrospector(db) : new PostgresIntrospector(db),
      createQueryCompiler: () => (sqlite ? new SqliteQueryCompiler() : new PostgresQueryCompiler()),
    },
  });
}

function driverOver(connection: Connection): Driver {
  const only: DatabaseConnection = {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      const { rows } = await connection.execute<Row>(query.sql, query.parameters);
      return { rows: [...rows] };
    },
    streamQuery() {
      throw new Error('rows are not streamed through this driver');
    },
  };
  const notHere = () => Promise.reject(new Error('the transaction is the caller’s'));
  return {
    init: () => Promise.resolve(),
    acquireConnection: () => Promise.resolve(only),
    beginTransaction: notHere,
    commitTransaction: notHere,
    rollbackTransaction: notHere,
    releaseConnection: () => Promise.resolve(),
    destroy: () => Promise.resolve(),
  };
}
