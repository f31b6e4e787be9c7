// The migrations of the log's database and of the key store, in order.
import type { Migration } from './migration.ts';
import { keys } from './migrations/0001_keys.ts';
import { log } from './migrations/0001_log.ts';
import { places } from './migrations/0002_places.ts';
import { feeds } from './migrations/0003_feeds.ts';
import { caseStates } from './migrations/0004_case_states.ts';
import { slotsTogether } from './migrations/0005_slots_together.ts';
import { samePerson } from './migrations/0006_same_person.ts';
import { announcedMeetings } from './migrations/0007_announced_meetings.ts';
import { checksByCase } from './migrations/0008_checks_by_case.ts';

export const logMigrations: readonly Migration[] = [
  log,
  places,
  feeds,
  caseStates,
  slotsTogether,
  samePerson,
  announcedMeetings,
  checksByCase,
];
export const keyMigrations: readonly Migration[] = [keys];
