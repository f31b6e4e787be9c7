// The queries of destruction: each nulls only what lies before the fact that orders it.
import { sql } from 'kysely';
import { statement } from './statement.ts';

interface Named {
  stream: string;
  position: number;
}
interface NamedPart extends Named {
  version: number;
  part: string;
}
interface NamedScope {
  kind: string;
  id: string;
  position: number;
}

export const findPosition = statement<{ stream: string; version: number }>()((db, slot) =>
  db
    .selectFrom('facts')
    .select('position')
    .where('stream', '=', slot('stream'))
    .where('version', '=', slot('version')),
);

export const insertDestruction = statement<{
  id: number;
  kind: string;
  stream: string | null;
  version: number | null;
  part: string | null;
  scopeKind: string | null;
  scopeId: string | null;
  byStream: string;
  byVersion: number;
  position: number;
}>()((db, slot) =>
  db.insertInto('destructions').values({
    id: slot('id'),
    kind: slot('kind'),
    stream: slot('stream'),
    version: slot('version'),
    part: slot('part'),
    scope_kind: slot('scopeKind'),
    scope_id: slot('scopeId'),
    by_stream: slot('byStream'),
    by_version: slot('byVersion'),
    position: slot('position'),
  }),
);

export const listAfter = statement<{ id: number }>()((db, slot) =>
  db.selectFrom('destructions').selectAll().where('id', '>', slot('id')).orderBy('id'),
);

export const erasePart = statement<NamedPart>()((db, slot) =>
  db
    .updateTable('parts')
    .set({ sealed: null })
    .where('name', '=', slot('part'))
    .where('position', 'in', (inner) =>
      inner
        .selectFrom('facts')
        .select('facts.position')
        .where('stream', '=', slot('stream'))
        .where('version', '=', slot('version'))
        .where('facts.position', '<', slot('position')),
    ),
);

export const eraseStreamParts = statement<Named>()((db, slot) =>
  db
    .updateTable('parts')
    .set({ sealed: null })
    .where('sealed', 'is not', null)
    .where('position', 'in', (inner) =>
      inner
        .selectFrom('facts')
        .select('facts.position')
        .where('stream', '=', slot('stream'))
        .where('facts.position', '<', slot('position')),
    ),
);

export const eraseClear = statement<Named>()((db, slot) =>
  db
    .updateTable('facts')
    .set({ clear: null, salt: null })
    .where('stream', '=', slot('stream'))
    .where('clear', 'is not', null)
    .where('position', '<', slot('position')),
);

export const eraseScope = statement<NamedScope>()((db, slot) =>
  db
    .updateTable('parts')
    .set({ sealed: null })
    .where('scope_kind', '=', slot('kind'))
    .where('scope_id', '=', slot('id'))
    .where('sealed', 'is not', null)
    .where('position', '<', slot('position')),
);

const keyColumns = ['parts.key_id', 'parts.scope_kind', 'parts.scope_id'] as const;

export const keysOfPart = statement<NamedPart>()((db, slot) =>
  db
    .selectFrom('facts')
    .innerJoin('parts', 'parts.position', 'facts.position')
    .select(keyColumns)
    .where('facts.stream', '=', slot('stream'))
    .where('facts.version', '=', slot('version'))
    .where('facts.position', '<', slot('position'))
    .where('parts.name', '=', slot('part')),
);

export const keysOfStream = statement<Named>()((db, slot) =>
  db
    .selectFrom('facts')
    .innerJoin('parts', 'parts.position', 'facts.position')
    .select(keyColumns)
    .where('facts.stream', '=', slot('stream'))
    .where('facts.position', '<', slot('position')),
);

export const keysOfScope = statement<NamedScope>()((db, slot) =>
  db
    .selectFrom('parts')
    .select(keyColumns)
    .where('scope_kind', '=', slot('kind'))
    .where('scope_id', '=', slot('id'))
    .where('position', '<', slot('position')),
);

/** A part under that scope's keys that still has its bytes. */
export const anyPartOf = statement<{ kind: string; id: string }>()((db, slot) =>
  db
    .selectFrom('parts')
    .select(sql.lit(1).as('one'))
    .where('scope_kind', '=', slot('kind'))
    .where('scope_id', '=', slot('id'))
    .where('sealed', 'is not', null)
    .limit(1),
);

export const listDraftKeys = statement()((db) => db.selectFrom('drafts').select('key_id'));

export const draftsOfCase = statement<{ id: string }>()((db, slot) =>
  db.selectFrom('drafts').select('key_id').where('case_id', '=', slot('id')),
);

export const draftsOfAgent = statement<{ id: string }>()((db, slot) =>
  db.selectFrom('drafts').select('key_id').where('agent', '=', slot('id')),
);

export const forgetCase = {
  drafts: statement<{ id: string }>()((db, slot) =>
    db.deleteFrom('drafts').where('case_id', '=', slot('id')),
  ),
  visits: statement<{ id: string }>()((db, slot) =>
    db.deleteFrom('visits').where('case_id', '=', slot('id')),
  ),
  feeds: statement<{ id: string }>()((db, slot) =>
    db.deleteFrom('feeds').where('creche', '=', slot('id')),
  ),
};

export const forgetAgent = {
  drafts: statement<{ id: string }>()((db, slot) =>
    db.deleteFrom('drafts').where('agent', '=', slot('id')),
  ),
  visits: statement<{ id: string }>()((db, slot) =>
    db.deleteFrom('visits').where('agent', '=', slot('id')),
  ),
  sessions: statement<{ id: string }>()((db, slot) =>
    db.deleteFrom('sessions').where('agent', '=', slot('id')),
  ),
  credentials: statement<{ id: string }>()((db, slot) =>
    db.deleteFrom('credentials').where('agent', '=', slot('id')),
  ),
  feeds: statement<{ id: string }>()((db, slot) =>
    db.deleteFrom('feeds').where('agent', '=', slot('id')),
  ),
};
