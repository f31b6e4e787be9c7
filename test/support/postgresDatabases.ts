// Gives a test its own pair of PostgreSQL databases, the log of facts and the keys, and drops them after.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

export interface PostgresDatabases {
  logUrl: string;
  keysUrl: string;
  drop(): Promise<void>;
}

/** Both databases are empty: the caller runs the migrations it wants to test. */
export async function freshDatabases(): Promise<PostgresDatabases> {
  const server = inject('postgresUrl');
  const id = randomUUID().slice(0, 8);
  const log = `log_${id}`;
  const keys = `keys_${id}`;
  await onServer(server, [`create database ${log}`, `create database ${keys}`]);
  return {
    logUrl: addressOf(server, log),
    keysUrl: addressOf(server, keys),
    drop: () =>
      onServer(server, [`drop database ${log} with (force)`, `drop database ${keys} with (force)`]),
  };
}

function addressOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.toString();
}

async function onServer(server: string, statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
