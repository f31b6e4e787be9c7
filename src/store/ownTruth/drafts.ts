// Drafts: what an agent has typed and not yet sent, sealed under that agent's own key, one data key a draft.
import type { KeyObject } from 'node:crypto';
import { Instant } from '../../../workflows/dates.ts';
import type { Draft, OwnTruth } from '../../engine/ports/ownTruth.ts';
import type { Connection } from '../connection.ts';
import type { KeyStore } from '../keyStore.ts';
import { openContent, sealContent } from '../seal.ts';
import { statement } from '../statement.ts';
import type { Writer } from '../writer.ts';
import type { Writing } from '../writing.ts';

const columns = ['id', 'kind', 'case_id', 'key_id', 'sealed', 'updated_at'] as const;

const listOf = statement<{ agent: string }>()((db, slot) =>
  db
    .selectFrom('drafts')
    .select(columns)
    .where('agent', '=', slot('agent'))
    .orderBy('updated_at', 'desc'),
);

const find = statement<{ agent: string; id: string }>()((db, slot) =>
  db
    .selectFrom('drafts')
    .select(columns)
    .where('agent', '=', slot('agent'))
    .where('id', '=', slot('id')),
);

const keep = statement<{
  agent: string;
  id: string;
  kind: string;
  caseId: string | null;
  keyId: string;
  sealed: Buffer;
  updatedAt: string;
}>()((db, slot) =>
  db
    .insertInto('drafts')
    .values({
      agent: slot('agent'),
      id: slot('id'),
      kind: slot('kind'),
      case_id: slot('caseId'),
      key_id: slot('keyId'),
      sealed: slot('sealed'),
      updated_at: slot('updatedAt'),
    })
    .onConflict((conflict) =>
      conflict.columns(['agent', 'id']).doUpdateSet({
        kind: slot('kind'),
        case_id: slot('caseId'),
        key_id: slot('keyId'),
        sealed: slot('sealed'),
        updated_at: slot('updatedAt'),
      }),
    ),
);

const remove = statement<{ agent: string; id: string }>()((db, slot) =>
  db.deleteFrom('drafts').where('agent', '=', slot('agent')).where('id', '=', slot('id')),
);

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly case_id: string | null;
  readonly key_id: string;
  readonly sealed: Buffer;
  readonly updated_at: string;
}

export function drafts(writer: Writer, reader: Connection, keyStore: KeyStore): OwnTruth['drafts'] {
  const open = async (agent: string, rows: readonly Row[]): Promise<readonly Draft[]> => {
    const keys = await keyStore.dataKeys(rows.map((row) => row.key_id));
    return rows.flatMap((row) => {
      const key = keys.get(row.key_id);
      return key === undefined ? [] : [openDraft(agent, row, key)];
    });
  };
  return {
    list: async (agent) => open(agent, await listOf.all(reader, { agent })),
    async get(agent, id) {
      const row = await find.first(reader, { agent, id });
      const [draft] = row === undefined ? [] : await open(agent, [row]);
      return draft ?? null;
    },
    put: (agent, draft, at) =>
      writer.writeSmall(async (writing) => {
        const { id, kind, caseId, content } = draft;
        const { keyId, key } = await keyOf(writing, agent, id);
        const sealed = sealContent(boundTo(agent, id, kind, caseId), content, key);
        const row = { agent, id, kind, caseId, keyId, sealed, updatedAt: at };
        await keep.run(writing.connection, row);
      }),
    remove: (agent, id) =>
      writer.writeSmall(async ({ connection, keys }) => {
        const row = await find.first(connection, { agent, id });
        if (row === undefined) return;
        await remove.run(connection, { agent, id });
        keys.condemn(row.key_id);
      }),
  };
}

/** A draft saved again keeps its key. */
async function keyOf(
  { connection, keys }: Writing,
  agent: string,
  id: string,
): Promise<{ readonly keyId: string; readonly key: KeyObject }> {
  const row = await find.first(connection, { agent, id });
  if (row !== undefined) {
    const key = (await keys.dataKeys([row.key_id])).get(row.key_id);
    if (key !== undefined) return { keyId: row.key_id, key };
  }
  const made = await keys.newDataKey('draft', { kind: 'agent', id: agent, audience: 'moiSeul' });
  return { keyId: made.id, key: made.key };
}

function openDraft(agent: string, row: Row, key: KeyObject): Draft {
  const { id, kind, case_id: caseId, sealed } = row;
  const content = openContent(boundTo(agent, id, kind, caseId), sealed, key);
  return { id, kind, caseId, content, updatedAt: Instant.parse(row.updated_at) };
}

function boundTo(agent: string, id: string, kind: string, caseId: string | null) {
  return ['draft', agent, id, kind, caseId];
}
