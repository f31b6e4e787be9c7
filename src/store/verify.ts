// Verification: walks the whole log in order of position and names the first fact that is not as it was written.
import type { Verification } from '../engine/ports.ts';
import { type FactRow, type PartRow, whatIsWrong } from './check.ts';
import type { Connection } from './connection.ts';
import { Destroyed } from './destroyed.ts';
import * as destroyQueries from './destroyQueries.ts';
import { readPosition } from './heads.ts';
import { pause } from './pause.ts';
import { statement } from './statement.ts';

const FACTS_AT_ONCE = 500;

const listFacts = statement<{ after: number; limit: number }>()((db, slot) =>
  db
    .selectFrom('facts')
    .selectAll()
    .where('position', '>', slot('after'))
    .orderBy('position')
    .limit(slot('limit')),
);

const listParts = statement<{ after: number; until: number }>()((db, slot) =>
  db
    .selectFrom('parts')
    .selectAll()
    .where('position', '>', slot('after'))
    .where('position', '<=', slot('until')),
);

const listHeads = statement()((db) => db.selectFrom('streams').selectAll().orderBy('stream'));

const countParts = statement()((db) =>
  db.selectFrom('parts').select(({ fn }) => fn.countAll<number>().as('parts')),
);

type Broken = Extract<Verification, { readonly ok: false }>;
interface Head {
  readonly version: number;
  readonly hash: string;
}

export async function verify(
  connection: Connection,
  progress?: (checked: number) => void,
): Promise<Verification> {
  const walk = new Walk(connection);
  // Facts may be written meanwhile: the walk is over when it has caught up with the log.
  while (true) {
    const broken = await walk.on(progress);
    if (broken !== null) return broken;
    const heads = await listHeads.all(connection, {});
    const position = await readPosition(connection);
    if (position <= walk.position) return (await walk.compare(heads, position)) ?? walk.result();
    if (!(await walk.canGoOn())) return walk.cutShort(heads, position);
  }
}

class Walk {
  readonly #connection: Connection;
  readonly #heads = new Map<string, Head>();
  readonly #destroyed = new Destroyed();
  position = 0;
  #facts = 0;
  #parts = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Goes on to the last fact there is. */
  async on(progress?: (checked: number) => void): Promise<Broken | null> {
    while (true) {
      const page = { after: this.position, limit: FACTS_AT_ONCE };
      const facts = await listFacts.all(this.#connection, page);
      const last = facts.at(-1);
      if (last === undefined) return null;
      const parts = await this.#partsOf(this.position, last.position);
      // Read after the facts and parts: what was destroyed meanwhile is known here.
      const news = { id: this.#destroyed.last };
      this.#destroyed.add(await destroyQueries.listAfter.all(this.#connection, news));
      for (const fact of facts) {
        const broken = this.#step(fact, parts.get(fact.position) ?? []);
        if (broken !== null) return broken;
      }
      progress?.(this.#facts);
      await pause();
    }
  }

  async canGoOn(): Promise<boolean> {
    const page = { after: this.position, limit: 1 };
    return (await listFacts.all(this.#connection, page)).length > 0;
  }

  /** The streams' own rows and counters against what the walk has seen. */
  async compare(
    rows: readonly { readonly stream: string; readonly version: number; readonly hash: string }[],
    position: number,
  ): Promise<Broken | null> {
    if (position < this.position) {
      const [stream, head] = [...this.#heads].at(-1) ?? ['', { version: 0 }];
      return this.#broken(
        stream,
        head.version,
        this.position,
        `the log ends at position ${position}`,
      );
    }
    const broken = this.#compareHeads(rows);
    if (broken !== null) return broken;
    const counted = await countParts.first(this.#connection, {});
    if (counted?.parts === this.#parts) return null;
    return this.#broken('', 0, null, 'there are parts that belong to no fact');
  }

  /** The counter says more than there is: the last facts are gone, and the streams say which. */
  cutShort(
    rows: readonly { readonly stream: string; readonly version: number; readonly hash: string }[],
    position: number,
  ): Broken {
    return (
      this.#compareHeads(rows) ??
      this.#broken('', 0, this.position + 1, `the log ends before position ${position}`)
    );
  }

  result(): Verification {
    return { ok: true, facts: this.#facts, streams: this.#heads.size };
  }

  #step(fact: FactRow, parts: readonly PartRow[]): Broken | null {
    const { stream, version, position } = fact;
    const head = this.#heads.get(stream) ?? { version: 0, hash: null };
    if (version > head.version + 1) {
      const gone = head.version + 1;
      return this.#broken(stream, gone, null, `fact ${gone} of this stream is missing`);
    }
    if (position !== this.position + 1) {
      return this.#broken(stream, version, position, `position ${this.position + 1} is missing`);
    }
    const why = whatIsWrong(fact, parts, head, this.#destroyed);
    if (why !== null) return this.#broken(stream, version, position, why);
    this.#heads.set(stream, { version, hash: fact.hash });
    this.position = position;
    this.#facts += 1;
    this.#parts += parts.length;
    return null;
  }

  #compareHeads(
    rows: readonly { readonly stream: string; readonly version: number; readonly hash: string }[],
  ): Broken | null {
    for (const { stream, version, hash } of rows) {
      const head = this.#heads.get(stream) ?? { version: 0, hash: null };
      if (version > head.version) {
        const gone = head.version + 1;
        return this.#broken(stream, gone, null, `fact ${gone} of this stream is missing`);
      }
      if (version < head.version || hash !== head.hash) {
        return this.#broken(stream, head.version, null, 'the stream’s head is not its last fact');
      }
    }
    const named = new Set(rows.map((row) => row.stream));
    for (const [stream, { version }] of this.#heads) {
      if (!named.has(stream)) return this.#broken(stream, version, null, 'the stream has no head');
    }
    return null;
  }

  async #partsOf(after: number, until: number): Promise<ReadonlyMap<number, PartRow[]>> {
    const parts = new Map<number, PartRow[]>();
    for (const part of await listParts.all(this.#connection, { after, until })) {
      const list = parts.get(part.position) ?? [];
      list.push(part);
      parts.set(part.position, list);
    }
    return parts;
  }

  #broken(stream: string, version: number, position: number | null, why: string): Broken {
    return { ok: false, stream, version, position, why, checked: this.#facts };
  }
}
