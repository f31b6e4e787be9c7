// Reading facts back: a stream's rows, and of their parts those opened that may be, in bulk.
import type { KeyObject } from 'node:crypto';
import { sql } from 'kysely';
import type { JsonObject } from '../../workflows/kernel/json.ts';
import type { LogReader, MayOpen, ReadFact } from '../engine/ports.ts';
import { envelopeOf } from './chain.ts';
import type { Connection } from './connection.ts';
import { readVersions } from './heads.ts';
import { openPart } from './seal.ts';
import { statement } from './statement.ts';

/** The data keys of these ids, as far as they exist. */
export interface DataKeys {
  dataKeys(keyIds: readonly string[]): Promise<ReadonlyMap<string, KeyObject>>;
}

/** Versions are 32-bit integers in both databases. */
const LAST = 2_147_483_647;

interface Range {
  stream: string;
  after: number;
  until: number;
}

const listFacts = statement<Range>()((db, slot) =>
  db
    .selectFrom('facts')
    .select(['version', 'type', 'envelope', 'hash', 'clear'])
    .where('stream', '=', slot('stream'))
    .where('version', '>', slot('after'))
    .where('version', '<=', slot('until'))
    .orderBy('version'),
);

const listParts = statement<Range>()((db, slot) =>
  db
    .selectFrom('facts')
    .innerJoin('parts', 'parts.position', 'facts.position')
    .select(['facts.version', 'parts.name', 'parts.key_id', 'parts.sealed'])
    .where('facts.stream', '=', slot('stream'))
    .where('facts.version', '>', slot('after'))
    .where('facts.version', '<=', slot('until')),
);

const listStreams = statement<{ prefix: string }>()((db, slot) =>
  db
    .selectFrom('streams')
    .select('stream')
    .where(sql<string>`substr(stream, 1, length(${slot('prefix')}))`, '=', slot('prefix')),
);

interface SealedPart {
  readonly key_id: string;
  readonly sealed: Buffer;
}

export class Reading implements LogReader {
  readonly #connection: Connection;
  readonly #keys: DataKeys;

  constructor(connection: Connection, keys: DataKeys) {
    this.#connection = connection;
    this.#keys = keys;
  }

  versions(streams: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return readVersions(this.#connection, streams);
  }

  async read(
    stream: string,
    after: number,
    mayOpen: MayOpen,
    until = LAST,
  ): Promise<readonly ReadFact[]> {
    const range = { stream, after, until };
    const rows = await listFacts.all(this.#connection, range);
    const facts = rows.map((row) => ({ ...row, envelope: envelopeOf(row.envelope) }));
    const sealed = facts.some(({ envelope }) => envelope.parts.length > 0)
      ? await this.#sealedParts(range)
      : new Map<string, SealedPart>();
    const wanted = facts.flatMap(({ version, envelope }) =>
      envelope.parts
        .filter(({ audience, name }) => mayOpen(audience, name))
        .flatMap(({ name }) => sealed.get(placeOf(version, name))?.key_id ?? []),
    );
    const keys = await this.#keys.dataKeys(wanted);
    return facts.map(({ version, type, envelope, hash, clear }) => {
      const opened: Record<string, JsonObject> = {};
      const parts = envelope.parts.map(({ name, audience }) => {
        const part = sealed.get(placeOf(version, name));
        if (part === undefined) return { name, audience, destroyed: true };
        if (!mayOpen(audience, name)) return { name, audience, destroyed: false };
        const key = keys.get(part.key_id);
        // A key that is gone is destruction too: that of a log restored from before it.
        if (key === undefined) return { name, audience, destroyed: true };
        opened[name] = openPart({ stream, version, type, name, audience }, part.sealed, key);
        return { name, audience, destroyed: false };
      });
      return { stream, version, type, envelope, hash, clear: contentOf(clear), parts, opened };
    });
  }

  async streams(prefix: string): Promise<readonly string[]> {
    const rows = await listStreams.all(this.#connection, { prefix });
    // Sorted here: databases do not agree on the order of texts.
    return rows.map((row) => row.stream).sort();
  }

  /** Those parts of the range that still have their bytes. */
  async #sealedParts(range: Range): Promise<ReadonlyMap<string, SealedPart>> {
    const parts = new Map<string, SealedPart>();
    for (const { version, name, key_id, sealed } of await listParts.all(this.#connection, range)) {
      if (sealed !== null) parts.set(placeOf(version, name), { key_id, sealed });
    }
    return parts;
  }
}

function placeOf(version: number, name: string): string {
  return `${version}/${name}`;
}

function contentOf(clear: string | null): JsonObject | null {
  return clear === null ? null : JSON.parse(clear);
}
