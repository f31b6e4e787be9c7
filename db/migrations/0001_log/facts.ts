// Of the first migration: the facts, their sealed parts, the heads of streams, counters and destructions.
import { sql } from 'kysely';
import type { AnyDatabase, Dialect } from '../../migration.ts';

const bytes = (dialect: Dialect) => (dialect === 'sqlite' ? sql`blob` : sql`bytea`);

export async function createLog(db: AnyDatabase, dialect: Dialect): Promise<void> {
  // In SQLite an `integer` primary key is the row's own id: facts lie on disk in order of position.
  const positions = dialect === 'sqlite' ? 'integer' : 'bigint';
  await db.schema
    .createTable('facts')
    .addColumn('position', positions, (column) => column.primaryKey())
    .addColumn('stream', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('envelope', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('clear', 'text')
    .addColumn('salt', bytes(dialect))
    .addUniqueConstraint('facts_stream_version', ['stream', 'version'])
    .execute();
  await db.schema
    .createTable('parts')
    .addColumn('position', positions, (column) => column.notNull().references('facts.position'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('audience', 'text', (column) => column.notNull())
    .addColumn('scope_kind', 'text', (column) => column.notNull())
    .addColumn('scope_id', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('sealed', bytes(dialect))
    .addPrimaryKeyConstraint('parts_key', ['position', 'name'])
    .execute();
  await db.schema
    .createIndex('parts_by_scope')
    .on('parts')
    .columns(['scope_kind', 'scope_id'])
    .execute();
  await db.schema
    .createTable('streams')
    .addColumn('stream', 'text', (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('counters')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'bigint', (column) => column.notNull())
    .execute();
}

export async function createDestructions(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable('destructions')
    .addColumn('id', 'bigint', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('stream', 'text')
    .addColumn('version', 'integer')
    .addColumn('part', 'text')
    .addColumn('scope_kind', 'text')
    .addColumn('scope_id', 'text')
    .addColumn('by_stream', 'text', (column) => column.notNull())
    .addColumn('by_version', 'integer', (column) => column.notNull())
    .addColumn('position', 'bigint', (column) => column.notNull())
    .addForeignKeyConstraint('destructions_by_facts', ['by_stream', 'by_version'], 'facts', [
      'stream',
      'version',
    ])
    .execute();
  await db.schema
    .createIndex('destructions_by_stream')
    .on('destructions')
    .column('stream')
    .execute();
  await db.schema
    .createIndex('destructions_by_scope')
    .on('destructions')
    .columns(['scope_kind', 'scope_id'])
    .execute();
}
