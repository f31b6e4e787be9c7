// The few readings of the log that are checks of identity are found by their case, apart from the many others.
import { sql } from 'kysely';
import type { Migration } from '../migration.ts';

export const checksByCase: Migration = {
  id: '0008_checks_by_case',
  async up(db) {
    await sql`create index read_log_checks on read_log (case_id, at) where what = 'doublon'`.execute(
      db,
    );
  },
};
