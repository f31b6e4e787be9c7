// The half-days of reserved places: the primary key is what makes a double gift impossible (AVIP).
import type { Migration } from '../migration.ts';

export const places: Migration = {
  id: '0002_places',
  async up(db) {
    await db.schema
      .createTable('place_slots')
      .addColumn('place', 'text', (column) => column.notNull())
      .addColumn('jour', 'text', (column) => column.notNull())
      .addColumn('demi', 'text', (column) => column.notNull())
      .addColumn('case_id', 'text', (column) => column.notNull())
      .addColumn('etat', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('place_slots_key', ['place', 'jour', 'demi'])
      .execute();
    await db.schema
      .createIndex('place_slots_by_case')
      .on('place_slots')
      .column('case_id')
      .execute();
  },
};
