// The read log: who looked at which case, when and how, written down before the answer leaves.
import { sql } from 'kysely';
import type { ReadLogTable } from '../../../db/schema.ts';
import { Instant } from '../../../workflows/dates.ts';
import type { OwnTruth, ReadEntry } from '../../engine/ports/ownTruth.ts';
import type { Connection } from '../connection.ts';
import { rowsStatement, statement, textsOf } from '../statement.ts';
import type { Writer } from '../writer.ts';

const whats = [
  'dossier',
  'faits',
  'rejeu',
  'recherche',
  'lettre',
  'export',
  'places',
  'doublon',
] as const satisfies ReadEntry['what'][];

const insert = rowsStatement<{ at: string; agent: string; caseId: string; what: string }>()(
  (db, rows) =>
    db.insertInto('read_log').values(
      rows.map((slot) => ({
        at: slot('at'),
        agent: slot('agent'),
        case_id: slot('caseId'),
        what: slot('what'),
      })),
    ),
);

const listOf = statement<{ caseId: string }>()((db, slot) =>
  db
    .selectFrom('read_log')
    .select(['at', 'agent', 'case_id', 'what'])
    .where('case_id', '=', slot('caseId'))
    .orderBy('at'),
);

/** More than anybody reads on one screen. */
const CHECKS_MOST = 500;

/** Its kind is written into the text: so is the index of these few rows (`read_log_checks`). */
const checksAmong = statement<{ caseIds: string; since: string }>()((db, slot, dialect) =>
  db
    .selectFrom('read_log')
    .select(['at', 'agent', 'case_id', 'what'])
    .where('what', '=', sql.lit('doublon'))
    .where('case_id', 'in', textsOf(dialect, slot('caseIds')))
    .where('at', '>', slot('since'))
    .orderBy('at', 'desc')
    .limit(sql.lit(CHECKS_MOST)),
);

const latestOpening = statement<{ caseId: string; agent: string }>()((db, slot) =>
  db
    .selectFrom('read_log')
    .select('at')
    .where('case_id', '=', slot('caseId'))
    .where('agent', '=', slot('agent'))
    .where('what', '=', sql.lit('dossier'))
    .orderBy('at', 'desc')
    .limit(sql.lit(1)),
);

const removeBefore = statement<{ at: string }>()((db, slot) =>
  db.deleteFrom('read_log').where('at', '<', slot('at')),
);

export function readLog(writer: Writer, reader: Connection): OwnTruth['reads'] {
  async function noteAll(entries: readonly ReadEntry[]): Promise<void> {
    if (entries.length === 0) return;
    await writer.writeSmall(({ connection }) =>
      insert.run(
        connection,
        entries.map((entry) => ({ ...entry })),
      ),
    );
  }
  return {
    note: (entry) => noteAll([entry]),
    noteAll,
    async of(caseId) {
      return (await listOf.all(reader, { caseId })).map(entryOf);
    },
    async lastOpening(caseId, agent) {
      const row = await latestOpening.first(reader, { caseId, agent });
      return row ? Instant.parse(row.at) : null;
    },
    async checksOf(caseIds, since) {
      if (caseIds.length === 0) return [];
      const asked = { caseIds: JSON.stringify(caseIds), since };
      return (await checksAmong.all(reader, asked)).map(entryOf);
    },
    purgeBefore: (at) =>
      writer.writeSmall(({ connection }) => removeBefore.run(connection, { at })),
  };
}

function entryOf({ at, agent, case_id, what }: ReadLogTable): ReadEntry {
  return { at: Instant.parse(at), agent, caseId: case_id, what: whatOf(what) };
}

function whatOf(text: string): ReadEntry['what'] {
  const what = whats.find((known) => known === text);
  if (what === undefined) throw new Error(`the read log says ${text}, which is not a way to read`);
  return what;
}
