// Sessions: found by the digest of their token, ended one by one or all of an agent's at once.
import { Instant } from '../../../workflows/dates.ts';
import type { OwnTruth, SessionRow } from '../../engine/ports/ownTruth.ts';
import type { Connection } from '../connection.ts';
import { statement } from '../statement.ts';
import type { Writer } from '../writer.ts';

const columns = ['token_digest', 'agent', 'created_at', 'seen_at', 'expires_at'] as const;

const insert = statement<{
  tokenDigest: string;
  agent: string;
  createdAt: string;
  seenAt: string;
  expiresAt: string;
}>()((db, slot) =>
  db.insertInto('sessions').values({
    token_digest: slot('tokenDigest'),
    agent: slot('agent'),
    created_at: slot('createdAt'),
    seen_at: slot('seenAt'),
    expires_at: slot('expiresAt'),
  }),
);

const find = statement<{ tokenDigest: string }>()((db, slot) =>
  db.selectFrom('sessions').select(columns).where('token_digest', '=', slot('tokenDigest')),
);

const touch = statement<{ tokenDigest: string; seenAt: string }>()((db, slot) =>
  db
    .updateTable('sessions')
    .set({ seen_at: slot('seenAt') })
    .where('token_digest', '=', slot('tokenDigest')),
);

const remove = statement<{ tokenDigest: string }>()((db, slot) =>
  db.deleteFrom('sessions').where('token_digest', '=', slot('tokenDigest')),
);

const listOf = statement<{ agent: string }>()((db, slot) =>
  db.selectFrom('sessions').select('token_digest').where('agent', '=', slot('agent')),
);

export function sessions(writer: Writer, reader: Connection): OwnTruth['sessions'] {
  return {
    open: (row) =>
      writer.writeSmall(async ({ connection }) => {
        await insert.run(connection, { ...row });
      }),
    async find(tokenDigest) {
      const row = await find.first(reader, { tokenDigest });
      return row === undefined ? null : asSession(row);
    },
    touch: (tokenDigest, seenAt) =>
      writer.writeSmall(async ({ connection }) => {
        await touch.run(connection, { tokenDigest, seenAt });
      }),
    end: (tokenDigest) =>
      writer.writeSmall(async ({ connection }) => {
        await remove.run(connection, { tokenDigest });
      }),
    endAllOf: (agent) =>
      writer.writeSmall(async ({ connection }) => {
        const ended = (await listOf.all(connection, { agent })).map((row) => row.token_digest);
        for (const tokenDigest of ended) await remove.run(connection, { tokenDigest });
        return ended;
      }),
  };
}

function asSession(row: {
  readonly token_digest: string;
  readonly agent: string;
  readonly created_at: string;
  readonly seen_at: string;
  readonly expires_at: string;
}): SessionRow {
  return {
    tokenDigest: row.token_digest,
    agent: row.agent,
    createdAt: Instant.parse(row.created_at),
    seenAt: Instant.parse(row.seen_at),
    expiresAt: Instant.parse(row.expires_at),
  };
}
