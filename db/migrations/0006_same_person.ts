// A person is found by their full identity as well: the index begins anew, and who asked whether a situation exists is kept.
import { sql } from 'kysely';
import type { Migration } from '../migration.ts';

export const samePerson: Migration = {
  id: '0006_same_person',
  async up(db) {
    await db.schema
      .createTable('identity_checks')
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('agent', 'text', (column) => column.notNull())
      .addColumn('accord_le', 'text', (column) => column.notNull())
      .addColumn('accord_mode', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('identity_checks_by_agent')
      .on('identity_checks')
      .columns(['agent', 'at'])
      .execute();
    // No index key: what lists and searches know is made anew before anything is served (store/open.ts).
    await sql`delete from search_state`.execute(db);
  },
};
