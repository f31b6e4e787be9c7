// Cases found by their pathway and state: columns that the database makes of the summary, so that no writer can forget them.
import { sql } from 'kysely';
import type { Migration } from '../migration.ts';

export const caseStates: Migration = {
  id: '0004_case_states',
  async up(db, dialect) {
    for (const name of ['pathway', 'state']) {
      const value =
        dialect === 'sqlite'
          ? sql`json_extract(summary, ${sql.lit(`$.${name}`)})`
          : sql`(summary::json ->> ${sql.lit(name)})`;
      // SQLite can add a virtual column alone to a table that has rows; its index stores it.
      await db.schema
        .alterTable('case_rows')
        .addColumn(name, 'text', (column) => {
          const made = column.generatedAlwaysAs(value);
          return dialect === 'sqlite' ? made : made.stored();
        })
        .execute();
    }
    await db.schema
      .createIndex('case_rows_by_state')
      .on('case_rows')
      .columns(['pathway', 'state'])
      .execute();
  },
};
