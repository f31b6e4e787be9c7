// Of the first migration: receipts, visits, the read log, sessions, credentials, drafts.
import { sql } from 'kysely';
import type { AnyDatabase, Dialect } from '../../migration.ts';

const bytes = (dialect: Dialect) => (dialect === 'sqlite' ? sql`blob` : sql`bytea`);

export async function createCommandsAndReads(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable('receipts')
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('command_id', 'text', (column) => column.notNull())
    .addColumn('request_digest', 'text', (column) => column.notNull())
    .addColumn('case_id', 'text')
    .addColumn('versions', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('receipts_key', ['actor', 'command_id'])
    .execute();
  await db.schema
    .createTable('visits')
    .addColumn('agent', 'text', (column) => column.notNull())
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('versions', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('visits_key', ['agent', 'case_id'])
    .execute();
  await db.schema
    .createTable('read_log')
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('agent', 'text', (column) => column.notNull())
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('read_log_by_case')
    .on('read_log')
    .columns(['case_id', 'at'])
    .execute();
  await db.schema.createIndex('read_log_by_time').on('read_log').column('at').execute();
  await db.schema
    .createTable('meta')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}

export async function createPeople(db: AnyDatabase, dialect: Dialect): Promise<void> {
  await db.schema
    .createTable('sessions')
    .addColumn('token_digest', 'text', (column) => column.primaryKey())
    .addColumn('agent', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('sessions_by_agent').on('sessions').column('agent').execute();
  await db.schema
    .createTable('credentials')
    .addColumn('agent', 'text', (column) => column.primaryKey())
    .addColumn('email_hash', 'text', (column) => column.notNull().unique())
    .addColumn('password_hash', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('sign_in_failures')
    .addColumn('subject_hash', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('sign_in_failures_by_subject')
    .on('sign_in_failures')
    .columns(['subject_hash', 'at'])
    .execute();
  await db.schema
    .createTable('drafts')
    .addColumn('agent', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('case_id', 'text')
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('sealed', bytes(dialect), (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('drafts_key', ['agent', 'id'])
    .execute();
}
