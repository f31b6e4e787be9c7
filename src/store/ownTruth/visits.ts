// Visits: which versions of a case an agent has seen, for what changed since.
import type { OwnTruth } from '../../engine/ports/ownTruth.ts';
import { canonical } from '../canonical.ts';
import type { Connection } from '../connection.ts';
import { statement } from '../statement.ts';
import type { Writer } from '../writer.ts';

interface Versions {
  readonly [stream: string]: number;
}

const listOf = statement<{ agent: string }>()((db, slot) =>
  db.selectFrom('visits').select(['case_id', 'versions']).where('agent', '=', slot('agent')),
);

const keep = statement<{ agent: string; caseId: string; versions: string }>()((db, slot) =>
  db
    .insertInto('visits')
    .values({ agent: slot('agent'), case_id: slot('caseId'), versions: slot('versions') })
    .onConflict((conflict) =>
      conflict.columns(['agent', 'case_id']).doUpdateSet({ versions: slot('versions') }),
    ),
);

export function visits(writer: Writer, reader: Connection): OwnTruth['visits'] {
  return {
    async of(agent) {
      const rows = await listOf.all(reader, { agent });
      return new Map(rows.map((row) => [row.case_id, versionsOf(row.versions)]));
    },
    mark: (agent, caseId, versions) =>
      writer.writeSmall(async ({ connection }) => {
        await keep.run(connection, { agent, caseId, versions: canonical(versions) });
      }),
  };
}

function versionsOf(text: string): Versions {
  return JSON.parse(text);
}
