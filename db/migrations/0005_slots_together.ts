// On SQLite half-days lie on disk in the order of their key: the month of a place is read in one go, however many years lie behind.
import { sql } from 'kysely';
import type { Migration } from '../migration.ts';

export const slotsTogether: Migration = {
  id: '0005_slots_together',
  async up(db, dialect) {
    // PostgreSQL has no such table; what was claimed together lies together there.
    if (dialect !== 'sqlite') return;
    await db.schema.alterTable('place_slots').renameTo('place_slots_before').execute();
    await db.schema
      .createTable('place_slots')
      .addColumn('place', 'text', (column) => column.notNull())
      .addColumn('jour', 'text', (column) => column.notNull())
      .addColumn('demi', 'text', (column) => column.notNull())
      .addColumn('case_id', 'text', (column) => column.notNull())
      .addColumn('etat', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('place_slots_key', ['place', 'jour', 'demi'])
      .modifyEnd(sql`without rowid`)
      .execute();
    await sql`insert into place_slots select place, jour, demi, case_id, etat from place_slots_before`.execute(
      db,
    );
    await db.schema.dropTable('place_slots_before').execute();
    await db.schema
      .createIndex('place_slots_by_case')
      .on('place_slots')
      .column('case_id')
      .execute();
  },
};
