// Meetings announced by another software: a keyed digest names each, so that the table says neither whom nor which.
import { Instant } from '../../../workflows/dates.ts';
import type { OwnTruth } from '../../engine/ports/ownTruth.ts';
import type { Connection } from '../connection.ts';
import { statement } from '../statement.ts';
import type { Writer } from '../writer.ts';

const find = statement<{ mark: string }>()((db, slot) =>
  db.selectFrom('announced_meetings').select(['at', 'meeting']).where('mark', '=', slot('mark')),
);

const keep = statement<{ mark: string; at: string; meeting: string | null }>()((db, slot) =>
  db
    .insertInto('announced_meetings')
    .values({ mark: slot('mark'), at: slot('at'), meeting: slot('meeting') })
    .onConflict((conflict) =>
      conflict.column('mark').doUpdateSet({ at: slot('at'), meeting: slot('meeting') }),
    ),
);

export function announced(writer: Writer, reader: Connection): OwnTruth['announced'] {
  return {
    async find(mark) {
      const row = await find.first(reader, { mark });
      return row === undefined ? null : { at: Instant.parse(row.at), meeting: row.meeting };
    },
    keep: (mark, { at, meeting }) =>
      writer.writeSmall(async ({ connection }) => {
        await keep.run(connection, { mark, at, meeting });
      }),
  };
}
