// Calendar feeds: each opens with a token that is drawn here, given once, and kept as its digest alone.
import { createHash, randomUUID } from 'node:crypto';
import { Instant, Jour } from '../../../workflows/dates.ts';
import type { FeedRow, OwnTruth } from '../../engine/ports/ownTruth.ts';
import { randomBytes } from '../chance.ts';
import type { Connection } from '../connection.ts';
import { statement } from '../statement.ts';
import type { Writer } from '../writer.ts';

const TOKEN_BYTES = 32;
const columns = ['id', 'agent', 'creche', 'created_at', 'expires_on'] as const;

const insert = statement<{
  id: string;
  tokenDigest: string;
  agent: string;
  creche: string;
  createdAt: string;
  expiresOn: string;
}>()((db, slot) =>
  db.insertInto('feeds').values({
    id: slot('id'),
    token_digest: slot('tokenDigest'),
    agent: slot('agent'),
    creche: slot('creche'),
    created_at: slot('createdAt'),
    expires_on: slot('expiresOn'),
  }),
);

const find = statement<{ tokenDigest: string }>()((db, slot) =>
  db.selectFrom('feeds').select(columns).where('token_digest', '=', slot('tokenDigest')),
);

const listOf = statement<{ agent: string; creche: string }>()((db, slot) =>
  db
    .selectFrom('feeds')
    .select(columns)
    .where('agent', '=', slot('agent'))
    .where('creche', '=', slot('creche'))
    .orderBy('created_at')
    .orderBy('id'),
);

const remove = statement<{ id: string; agent: string; creche: string }>()((db, slot) =>
  db
    .deleteFrom('feeds')
    .where('id', '=', slot('id'))
    .where('agent', '=', slot('agent'))
    .where('creche', '=', slot('creche')),
);

const removeBefore = statement<{ jour: string }>()((db, slot) =>
  db.deleteFrom('feeds').where('expires_on', '<', slot('jour')),
);

export function feeds(writer: Writer, reader: Connection): OwnTruth['feeds'] {
  return {
    make: (feed) =>
      writer.writeSmall(async ({ connection }) => {
        const id = randomUUID();
        const token = randomBytes(TOKEN_BYTES).toString('base64url');
        await insert.run(connection, { id, tokenDigest: digestOf(token), ...feed });
        return { id, token };
      }),
    async find(token) {
      const row = await find.first(reader, { tokenDigest: digestOf(token) });
      return row === undefined ? null : asFeed(row);
    },
    of: async (agent, creche) => (await listOf.all(reader, { agent, creche })).map(asFeed),
    remove: (id, agent, creche) =>
      writer.writeSmall(
        async ({ connection }) => (await remove.run(connection, { id, agent, creche })) > 0,
      ),
    removeBefore: (jour) =>
      writer.writeSmall(async ({ connection }) => {
        await removeBefore.run(connection, { jour });
      }),
  };
}

/** What the database compares is a digest, which nobody can steer towards a row byte by byte: its time says nothing. */
function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function asFeed(row: {
  readonly id: string;
  readonly agent: string;
  readonly creche: string;
  readonly created_at: string;
  readonly expires_on: string;
}): FeedRow {
  const { id, agent, creche } = row;
  const createdAt = Instant.parse(row.created_at);
  return { id, agent, creche, createdAt, expiresOn: Jour.parse(row.expires_on) };
}
