// Of the first migration: what lists and searches know of cases, made again by any rebuild.
import type { AnyDatabase } from '../../migration.ts';

export async function createDerived(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable('case_rows')
    .addColumn('case_id', 'text', (column) => column.primaryKey())
    .addColumn('summary', 'text', (column) => column.notNull())
    .addColumn('tokens_digest', 'text')
    .execute();
  await db.schema
    .createTable('case_agents')
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('agent', 'text', (column) => column.notNull())
    .addColumn('qualite', 'text', (column) => column.notNull())
    .addColumn('until', 'text')
    .addPrimaryKeyConstraint('case_agents_key', ['case_id', 'place'])
    .execute();
  await db.schema.createIndex('case_agents_by_agent').on('case_agents').column('agent').execute();
  await db.schema
    .createTable('case_organisations')
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('organisation', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('case_organisations_key', ['case_id', 'organisation'])
    .execute();
  await db.schema
    .createIndex('case_organisations_by_organisation')
    .on('case_organisations')
    .column('organisation')
    .execute();
  await db.schema
    .createTable('case_deadlines')
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('deadline', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('due', 'text', (column) => column.notNull())
    .addColumn('expires', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('case_deadlines_key', ['case_id', 'deadline'])
    .execute();
  await db.schema
    .createIndex('case_deadlines_by_due')
    .on('case_deadlines')
    .columns(['expires', 'due'])
    .execute();
}

export async function createSearch(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable('search_tokens')
    .addColumn('token_hash', 'text', (column) => column.notNull())
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('search_tokens_key', ['token_hash', 'case_id'])
    .execute();
  await db.schema
    .createIndex('search_tokens_by_case')
    .on('search_tokens')
    .column('case_id')
    .execute();
  await db.schema
    .createTable('search_state')
    .addColumn('key_id', 'text', (column) => column.notNull())
    .execute();
}
