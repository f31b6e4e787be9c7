// The key store's queries.
import { rowsStatement, statement, textsOf } from './statement.ts';

export const findMeta = statement<{ name: string }>()((db, slot) =>
  db.selectFrom('key_meta').select('value').where('name', '=', slot('name')),
);

export const keepMeta = statement<{ name: string; value: string }>()((db, slot) =>
  db
    .insertInto('key_meta')
    .values({ name: slot('name'), value: slot('value') })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: slot('value') })),
);

export const anyScopeKey = statement()((db) => db.selectFrom('scope_keys').select('id').limit(1));

export const listNamed = statement()((db) =>
  db.selectFrom('named_keys').select(['id', 'name', 'master_id', 'wrapped']),
);

export const insertNamed = statement<{
  id: string;
  name: string;
  masterId: string;
  wrapped: Buffer;
}>()((db, slot) =>
  db.insertInto('named_keys').values({
    id: slot('id'),
    name: slot('name'),
    master_id: slot('masterId'),
    wrapped: slot('wrapped'),
  }),
);

export const deleteNamed = statement<{ id: string }>()((db, slot) =>
  db.deleteFrom('named_keys').where('id', '=', slot('id')),
);

export const findScopeKey = statement<{ kind: string; id: string; audience: string }>()(
  (db, slot) =>
    db
      .selectFrom('scope_keys')
      .select([
        'id as scope_key_id',
        'scope_kind',
        'scope_id',
        'audience',
        'master_id',
        'wrapped as scope_wrapped',
      ])
      .where('scope_kind', '=', slot('kind'))
      .where('scope_id', '=', slot('id'))
      .where('audience', '=', slot('audience')),
);

export const insertScopeKey = statement<{
  id: string;
  kind: string;
  scopeId: string;
  audience: string;
  masterId: string;
  wrapped: Buffer;
}>()((db, slot) =>
  db.insertInto('scope_keys').values({
    id: slot('id'),
    scope_kind: slot('kind'),
    scope_id: slot('scopeId'),
    audience: slot('audience'),
    master_id: slot('masterId'),
    wrapped: slot('wrapped'),
  }),
);

export const insertPartKeys = rowsStatement<{ id: string; scopeKeyId: string; wrapped: Buffer }>()(
  (db, rows) =>
    db.insertInto('part_keys').values(
      rows.map((slot) => ({
        key_id: slot('id'),
        scope_key_id: slot('scopeKeyId'),
        wrapped: slot('wrapped'),
      })),
    ),
);

/** Wrapped data keys with the scope keys that wrap them; `keyIds` is a JSON array. */
export const listPartKeys = statement<{ keyIds: string }>()((db, slot, dialect) =>
  db
    .selectFrom('part_keys')
    .innerJoin('scope_keys', 'scope_keys.id', 'part_keys.scope_key_id')
    .select([
      'part_keys.key_id',
      'part_keys.wrapped',
      'part_keys.scope_key_id',
      'scope_keys.scope_kind',
      'scope_keys.scope_id',
      'scope_keys.audience',
      'scope_keys.master_id',
      'scope_keys.wrapped as scope_wrapped',
    ])
    .where('part_keys.key_id', 'in', textsOf(dialect, slot('keyIds'))),
);

export const listKeyIdsLike = statement<{ pattern: string }>()((db, slot) =>
  db.selectFrom('part_keys').select('key_id').distinct().where('key_id', 'like', slot('pattern')),
);

export const deletePartKeys = statement<{ keyIds: string }>()((db, slot, dialect) =>
  db.deleteFrom('part_keys').where('key_id', 'in', textsOf(dialect, slot('keyIds'))),
);

export const deleteScopeKeys = statement<{ kind: string; id: string }>()((db, slot) =>
  db
    .deleteFrom('scope_keys')
    .where('scope_kind', '=', slot('kind'))
    .where('scope_id', '=', slot('id')),
);

/** How many of these scope keys there are; `ids` is a JSON array. */
export const countScopeKeys = statement<{ ids: string }>()((db, slot, dialect) =>
  db
    .selectFrom('scope_keys')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('id', 'in', textsOf(dialect, slot('ids'))),
);
