// The migrator: applies what is missing, in order, within the caller's transaction, and refuses a database it does not know.
import type { Kysely } from 'kysely';
import type { AnyDatabase, Dialect, Migration } from './migration.ts';
import type { Tables } from './schema.ts';

/** The database carries a migration that this program does not have, or one slipped in before those applied. */
export class UnknownSchema extends Error {
  override readonly name = 'UnknownSchema';
}

/** Brings the database to the newest schema. The caller holds the writers' lock and commits. */
export async function migrate(
  db: AnyDatabase & Kysely<Tables>,
  dialect: Dialect,
  migrations: readonly Migration[],
): Promise<void> {
  await db.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey())
    .execute();
  const rows = await db.selectFrom('migrations').select('id').orderBy('id').execute();
  checkOrder(
    rows.map((row) => row.id),
    migrations.map((migration) => migration.id),
  );
  for (const migration of migrations.slice(rows.length)) {
    await migration.up(db, dialect);
    await db.insertInto('migrations').values({ id: migration.id }).execute();
  }
}

function checkOrder(applied: readonly string[], known: readonly string[]): void {
  if (known.some((id, index) => index > 0 && id <= (known[index - 1] ?? ''))) {
    throw new UnknownSchema(`migrations are not in order: ${known.join(', ')}`);
  }
  const stranger = applied.find((id, index) => id !== known[index]);
  if (stranger !== undefined) {
    throw new UnknownSchema(
      `the database was made by another version of this program: migration ${stranger} is not the one expected`,
    );
  }
}
