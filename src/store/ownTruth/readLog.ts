// The read log: who looked at which case, when and how, written down before the answer leaves.
import { Instant } from '../../../workflows/dates.ts';
import type { OwnTruth, ReadEntry } from '../../engine/ports/ownTruth.ts';
import type { Connection } from '../connection.ts';
import { statement } from '../statement.ts';
import type { Writer } from '../writer.ts';

const whats = [
  'dossier',
  'faits',
  'rejeu',
  'recherche',
  'lettre',
  'export',
] as const satisfies ReadEntry['what'][];

const insert = statement<{ at: string; agent: string; caseId: string; what: string }>()(
  (db, slot) =>
    db.insertInto('read_log').values({
      at: slot('at'),
      agent: slot('agent'),
      case_id: slot('caseId'),
      what: slot('what'),
    }),
);

const listOf = statement<{ caseId: string }>()((db, slot) =>
  db
    .selectFrom('read_log')
    .select(['at', 'agent', 'case_id', 'what'])
    .where('case_id', '=', slot('caseId'))
    .orderBy('at'),
);

const removeBefore = statement<{ at: string }>()((db, slot) =>
  db.deleteFrom('read_log').where('at', '<', slot('at')),
);

export function readLog(writer: Writer, reader: Connection): OwnTruth['reads'] {
  return {
    note: (entry) =>
      writer.writeSmall(async ({ connection }) => {
        await insert.run(connection, { ...entry });
      }),
    async of(caseId) {
      return (await listOf.all(reader, { caseId })).map(({ at, agent, case_id, what }) => ({
        at: Instant.parse(at),
        agent,
        caseId: case_id,
        what: whatOf(what),
      }));
    },
    purgeBefore: (at) =>
      writer.writeSmall(({ connection }) => removeBefore.run(connection, { at })),
  };
}

function whatOf(text: string): ReadEntry['what'] {
  const what = whats.find((known) => known === text);
  if (what === undefined) throw new Error(`the read log says ${text}, which is not a way to read`);
  return what;
}
