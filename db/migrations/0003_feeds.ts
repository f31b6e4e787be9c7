// Calendar feeds of crèches: the digest of each token, whose it is, until when.
import type { Migration } from '../migration.ts';

export const feeds: Migration = {
  id: '0003_feeds',
  async up(db) {
    await db.schema
      .createTable('feeds')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('token_digest', 'text', (column) => column.notNull().unique())
      .addColumn('agent', 'text', (column) => column.notNull())
      .addColumn('creche', 'text', (column) => column.notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('expires_on', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('feeds_by_agent')
      .on('feeds')
      .columns(['agent', 'creche'])
      .execute();
  },
};
