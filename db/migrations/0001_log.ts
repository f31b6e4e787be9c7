// First migration of the log's database: facts and their guards, own truth, derived tables (docs/decisions/0001-log-bytes.md).
import type { Migration } from '../migration.ts';
import { createDerived, createSearch } from './0001_log/derived.ts';
import { createDestructions, createLog } from './0001_log/facts.ts';
import { guard } from './0001_log/guards.ts';
import { createCommandsAndReads, createPeople } from './0001_log/ownTruth.ts';

export const log: Migration = {
  id: '0001_log',
  async up(db, dialect) {
    await createLog(db, dialect);
    await createDestructions(db);
    await guard(db, dialect);
    await createCommandsAndReads(db);
    await createPeople(db, dialect);
    await createDerived(db);
    await createSearch(db);
  },
};
