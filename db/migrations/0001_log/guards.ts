// Of the first migration: what the database itself refuses, whoever asks.
import { sql } from 'kysely';
import type { AnyDatabase, Dialect } from '../../migration.ts';

/** The row keeps all but what a destruction names, and an earlier destruction fact names it. */
const clearMayGo = `
  new.position = old.position and new.stream = old.stream and new.version = old.version
  and new.type = old.type and new.envelope = old.envelope and new.hash = old.hash
  and new.clear is null and new.salt is null
  and exists (
    select 1 from destructions d
    where d.kind = 'stream' and d.stream = old.stream and old.position < d.position
  )`;

const partMayGo = `
  new.position = old.position and new.name = old.name
  and new.audience = old.audience and new.scope_kind = old.scope_kind and new.scope_id = old.scope_id
  and new.key_id = old.key_id and new.sealed is null
  and exists (
    select 1 from destructions d
    join facts f on f.position = old.position and f.position < d.position
    where (d.kind = 'part' and d.stream = f.stream and d.version = f.version and d.part = old.name)
       or (d.kind = 'stream' and d.stream = f.stream)
       or (d.kind = 'scope' and d.scope_kind = old.scope_kind and d.scope_id = old.scope_id)
  )`;

/** Deletes never; updates only where a destruction says so. Streams move on, and never go. */
const guards = [
  { table: 'facts', updates: clearMayGo },
  { table: 'parts', updates: partMayGo },
  { table: 'destructions', updates: '1 = 0' },
  { table: 'streams', updates: 'new.stream = old.stream and new.version > old.version' },
] as const;

export async function guard(db: AnyDatabase, dialect: Dialect): Promise<void> {
  for (const { table, updates } of guards) {
    const no = {
      change: `${table}: a change is refused`,
      deletion: `${table}: a deletion is refused`,
    };
    const statements =
      dialect === 'sqlite'
        ? [
            `create trigger ${table}_no_update before update on ${table} when not (${updates})
             begin select raise(abort, '${no.change}'); end`,
            `create trigger ${table}_no_delete before delete on ${table}
             begin select raise(abort, '${no.deletion}'); end`,
          ]
        : [
            `create function ${table}_guard() returns trigger language plpgsql as $$
             begin
               if tg_op <> 'UPDATE' then raise exception '${no.deletion}'; end if;
               if not (${updates}) then raise exception '${no.change}'; end if;
               return new;
             end $$`,
            `create trigger ${table}_guard before update or delete on ${table}
             for each row execute function ${table}_guard()`,
            `create trigger ${table}_guard_all before truncate on ${table}
             for each statement execute function ${table}_guard()`,
          ];
    for (const statement of statements) await sql.raw(statement).execute(db);
  }
}
