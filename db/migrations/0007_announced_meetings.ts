// Meetings announced by another software: how late the last word on each was, and which meeting it is here.
import type { Migration } from '../migration.ts';

export const announcedMeetings: Migration = {
  id: '0007_announced_meetings',
  async up(db) {
    await db.schema
      .createTable('announced_meetings')
      .addColumn('mark', 'text', (column) => column.primaryKey())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('meeting', 'text')
      .execute();
  },
};
