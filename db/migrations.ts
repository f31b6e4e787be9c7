// The migrations of the log's database and of the key store, in order.
import type { Migration } from './migration.ts';
import { keys } from './migrations/0001_keys.ts';
import { log } from './migrations/0001_log.ts';

export const logMigrations: readonly Migration[] = [log];
export const keyMigrations: readonly Migration[] = [keys];
