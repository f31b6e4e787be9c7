// First migration of the key store: named keys, scope keys and the wrapped data keys of parts (docs/decisions/0002-keys.md).
import { sql } from 'kysely';
import type { Migration } from '../migration.ts';

export const keys: Migration = {
  id: '0001_keys',
  async up(db, dialect) {
    const bytes = dialect === 'sqlite' ? sql`blob` : sql`bytea`;
    await db.schema
      .createTable('key_meta')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('named_keys')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('master_id', 'text', (column) => column.notNull())
      .addColumn('wrapped', bytes, (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('scope_keys')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('scope_kind', 'text', (column) => column.notNull())
      .addColumn('scope_id', 'text', (column) => column.notNull())
      .addColumn('audience', 'text', (column) => column.notNull())
      .addColumn('master_id', 'text', (column) => column.notNull())
      .addColumn('wrapped', bytes, (column) => column.notNull())
      .addUniqueConstraint('scope_keys_scope', ['scope_kind', 'scope_id', 'audience'])
      .execute();
    await db.schema
      .createTable('part_keys')
      .addColumn('key_id', 'text', (column) => column.notNull())
      .addColumn('scope_key_id', 'text', (column) => column.notNull())
      .addColumn('wrapped', bytes, (column) => column.notNull())
      .addPrimaryKeyConstraint('part_keys_key', ['key_id', 'scope_key_id'])
      .execute();
  },
};
