// First migration of the log's database: facts and their guards, own truth, derived tables (docs/decisions/0001-log-bytes.md).
import { sql } from 'kysely';
import type { AnyDatabase, Dialect, Migration } from '../migration.ts';

export const log: Migration = {
  id: '0001_log',
  async up(db, dialect) {
    await createLog(db, dialect);
    await createDestructions(db);
    await guard(db, dialect);
    await createCommandsAndReads(db);
    await createPeople(db, dialect);
    await createDerived(db);
    await createSearch(db);
  },
};

const bytes = (dialect: Dialect) => (dialect === 'sqlite' ? sql`blob` : sql`bytea`);

async function createLog(db: AnyDatabase, dialect: Dialect): Promise<void> {
  // In SQLite an `integer` primary key is the row's own id: facts lie on disk in order of position.
  const positions = dialect === 'sqlite' ? 'integer' : 'bigint';
  await db.schema
    .createTable('facts')
    .addColumn('position', positions, (column) => column.primaryKey())
    .addColumn('stream', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('envelope', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('clear', 'text')
    .addColumn('salt', bytes(dialect))
    .addUniqueConstraint('facts_stream_version', ['stream', 'version'])
    .execute();
  await db.schema
    .createTable('parts')
    .addColumn('stream', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('audience', 'text', (column) => column.notNull())
    .addColumn('scope_kind', 'text', (column) => column.notNull())
    .addColumn('scope_id', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('sealed', bytes(dialect))
    .addPrimaryKeyConstraint('parts_key', ['stream', 'version', 'name'])
    .addForeignKeyConstraint('parts_of_facts', ['stream', 'version'], 'facts', [
      'stream',
      'version',
    ])
    .execute();
  await db.schema
    .createIndex('parts_by_scope')
    .on('parts')
    .columns(['scope_kind', 'scope_id'])
    .execute();
  await db.schema
    .createTable('streams')
    .addColumn('stream', 'text', (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('counters')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'bigint', (column) => column.notNull())
    .execute();
}

async function createDestructions(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable('destructions')
    .addColumn('id', 'bigint', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('stream', 'text')
    .addColumn('version', 'integer')
    .addColumn('part', 'text')
    .addColumn('scope_kind', 'text')
    .addColumn('scope_id', 'text')
    .addColumn('by_stream', 'text', (column) => column.notNull())
    .addColumn('by_version', 'integer', (column) => column.notNull())
    .addColumn('position', 'bigint', (column) => column.notNull())
    .addForeignKeyConstraint('destructions_by_facts', ['by_stream', 'by_version'], 'facts', [
      'stream',
      'version',
    ])
    .execute();
  await db.schema
    .createIndex('destructions_by_stream')
    .on('destructions')
    .column('stream')
    .execute();
  await db.schema
    .createIndex('destructions_by_scope')
    .on('destructions')
    .columns(['scope_kind', 'scope_id'])
    .execute();
}

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
  new.stream = old.stream and new.version = old.version and new.name = old.name
  and new.audience = old.audience and new.scope_kind = old.scope_kind and new.scope_id = old.scope_id
  and new.key_id = old.key_id and new.sealed is null
  and exists (
    select 1 from destructions d
    join facts f on f.stream = old.stream and f.version = old.version and f.position < d.position
    where (d.kind = 'part' and d.stream = old.stream and d.version = old.version and d.part = old.name)
       or (d.kind = 'stream' and d.stream = old.stream)
       or (d.kind = 'scope' and d.scope_kind = old.scope_kind and d.scope_id = old.scope_id)
  )`;

/** Deletes never; updates only where a destruction says so. Streams move on, and never go. */
const guards = [
  { table: 'facts', updates: clearMayGo },
  { table: 'parts', updates: partMayGo },
  { table: 'destructions', updates: '1 = 0' },
  { table: 'streams', updates: 'new.stream = old.stream and new.version > old.version' },
] as const;

async function guard(db: AnyDatabase, dialect: Dialect): Promise<void> {
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

async function createCommandsAndReads(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable('receipts')
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('command_id', 'text', (column) => column.notNull())
    .addColumn('request_digest', 'text', (column) => column.notNull())
    .addColumn('case_id', 'text')
    .addColumn('versions', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('receipts_key', ['actor', 'command_id'])
    .execute();
  await db.schema
    .createTable('visits')
    .addColumn('agent', 'text', (column) => column.notNull())
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('versions', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('visits_key', ['agent', 'case_id'])
    .execute();
  await db.schema
    .createTable('read_log')
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('agent', 'text', (column) => column.notNull())
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('read_log_by_case')
    .on('read_log')
    .columns(['case_id', 'at'])
    .execute();
  await db.schema.createIndex('read_log_by_time').on('read_log').column('at').execute();
  await db.schema
    .createTable('meta')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}

async function createPeople(db: AnyDatabase, dialect: Dialect): Promise<void> {
  await db.schema
    .createTable('sessions')
    .addColumn('token_digest', 'text', (column) => column.primaryKey())
    .addColumn('agent', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('sessions_by_agent').on('sessions').column('agent').execute();
  await db.schema
    .createTable('credentials')
    .addColumn('agent', 'text', (column) => column.primaryKey())
    .addColumn('email_hash', 'text', (column) => column.notNull().unique())
    .addColumn('password_hash', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('sign_in_failures')
    .addColumn('subject_hash', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('sign_in_failures_by_subject')
    .on('sign_in_failures')
    .columns(['subject_hash', 'at'])
    .execute();
  await db.schema
    .createTable('drafts')
    .addColumn('agent', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('case_id', 'text')
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('sealed', bytes(dialect), (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('drafts_key', ['agent', 'id'])
    .execute();
}

async function createDerived(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable('case_rows')
    .addColumn('case_id', 'text', (column) => column.primaryKey())
    .addColumn('summary', 'text', (column) => column.notNull())
    .addColumn('tokens_digest', 'text')
    .execute();
  await db.schema
    .createTable('case_agents')
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('agent', 'text', (column) => column.notNull())
    .addColumn('qualite', 'text', (column) => column.notNull())
    .addColumn('until', 'text')
    .addPrimaryKeyConstraint('case_agents_key', ['case_id', 'place'])
    .execute();
  await db.schema.createIndex('case_agents_by_agent').on('case_agents').column('agent').execute();
  await db.schema
    .createTable('case_organisations')
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('organisation', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('case_organisations_key', ['case_id', 'organisation'])
    .execute();
  await db.schema
    .createIndex('case_organisations_by_organisation')
    .on('case_organisations')
    .column('organisation')
    .execute();
  await db.schema
    .createTable('case_deadlines')
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('deadline', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('due', 'text', (column) => column.notNull())
    .addColumn('expires', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('case_deadlines_key', ['case_id', 'deadline'])
    .execute();
  await db.schema
    .createIndex('case_deadlines_by_due')
    .on('case_deadlines')
    .columns(['expires', 'due'])
    .execute();
}

async function createSearch(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable('search_tokens')
    .addColumn('token_hash', 'text', (column) => column.notNull())
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('search_tokens_key', ['token_hash', 'case_id'])
    .execute();
  await db.schema
    .createIndex('search_tokens_by_case')
    .on('search_tokens')
    .column('case_id')
    .execute();
  await db.schema
    .createTable('search_state')
    .addColumn('key_id', 'text', (column) => column.notNull())
    .execute();
}
