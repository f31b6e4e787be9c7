// What a migration is: steps frozen in time, the same for both databases but for what only one of them can say.
import type { Kysely } from 'kysely';

export type Dialect = 'sqlite' | 'postgres';

// biome-ignore lint/suspicious/noExplicitAny: a migration is frozen in time and must not follow the types of today.
export type AnyDatabase = Kysely<any>;

export interface Migration {
  /** Begins with its number (`0001_log`): applied in this order, once. */
  readonly id: string;
  up(db: AnyDatabase, dialect: Dialect): Promise<void>;
}
