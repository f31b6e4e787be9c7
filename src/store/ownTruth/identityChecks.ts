// Who asked whether a situation exists for somebody, when, and on which agreement of theirs; never about whom.
import type { Instant } from '../../../workflows/dates.ts';
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

async function asked(connection: Connection, agent: string, since: Instant): Promise<number> {
  const row = await countSince.first(connection, { agent, since });
  return Number(row?.checks ?? 0);
}

export function identityChecks(writer: Writer, reader: Connection): OwnTruth['identityChecks'] {
  return {
    noteWithin: ({ at, agent, accord }, { since, most }) =>
      writer.writeSmall(async ({ connection }) => {
        if ((await asked(connection, agent, since)) >= most) return false;
        const row = { at, agent, accordLe: accord.donneLe, accordMode: accord.mode };
        await insert.run(connection, row);
        return true;
      }),
    count: (agent, since) => asked(reader, agent, since),
    purgeBefore: (at) =>
      writer.writeSmall(({ connection }) => removeBefore.run(connection, { at })),
  };
}
