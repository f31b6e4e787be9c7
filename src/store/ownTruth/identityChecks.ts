// Who asked whether a situation exists for somebody, when, and on which agreement of theirs; never about whom.
import type { OwnTruth } from '../../engine/ports/ownTruth.ts';
import type { Connection } from '../connection.ts';
import { statement } from '../statement.ts';
import type { Writer } from '../writer.ts';

const insert = statement<{ at: string; agent: string; accordLe: string; accordMode: string }>()(
  (db, slot) =>
    db.insertInto('identity_checks').values({
      at: slot('at'),
      agent: slot('agent'),
      accord_le: slot('accordLe'),
      accord_mode: slot('accordMode'),
    }),
);

const countSince = statement<{ agent: string; since: string }>()((db, slot) =>
  db
    .selectFrom('identity_checks')
    .select(({ fn }) => fn.countAll<number>().as('checks'))
    .where('agent', '=', slot('agent'))
    .where('at', '>', slot('since')),
);

const removeBefore = statement<{ at: string }>()((db, slot) =>
  db.deleteFrom('identity_checks').where('at', '<', slot('at')),
);

export function identityChecks(writer: Writer, reader: Connection): OwnTruth['identityChecks'] {
  return {
    note: ({ at, agent, accord }) =>
      writer.writeSmall(async ({ connection }) => {
        const row = { at, agent, accordLe: accord.donneLe, accordMode: accord.mode };
        await insert.run(connection, row);
      }),
    async count(agent, since) {
      const row = await countSince.first(reader, { agent, since });
      return Number(row?.checks ?? 0);
    },
    purgeBefore: (at) =>
      writer.writeSmall(({ connection }) => removeBefore.run(connection, { at })),
  };
}
