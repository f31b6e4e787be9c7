// LOG-12: each tampering with the files of the log is found, and the first broken fact named.
import { describe, expect, test } from 'vitest';
import type { Verification } from '../../src/engine/ports.ts';
import { type Dialect, dialects } from '../support/stores.ts';
import { type Raw, withoutGuards } from './support/databases.ts';
import { factOf, partOf } from './support/facts.ts';
import { freshStore } from './support/stores.ts';

interface Tampering {
  readonly what: string;
  do(log: Raw): Promise<void>;
  readonly stream: string;
  readonly version: number;
  readonly why: RegExp;
}

const first = "stream = 'case/1' and version = 1";
const second = "stream = 'case/1' and version = 2";
const partOfSecond = `position = (select position from facts where ${second})`;

const tamperings: readonly Tampering[] = [
  {
    what: 'a letter of an envelope changed',
    do: (log) =>
      log.run(`update facts set envelope = replace(envelope, 'AG-01', 'AG-02') where ${second}`),
    stream: 'case/1',
    version: 2,
    why: /envelope is not the one that was hashed/,
  },
  {
    what: 'an envelope changed and hashed again',
    do: async (log) => {
      const { hashOf } = await import('../../src/store/chain.ts');
      const [row] = await log.all(`select envelope from facts where ${first}`);
      const envelope = String(row?.['envelope']).replace('AG-01', 'AG-02');
      const hash = hashOf(envelope);
      await log.run(`update facts set envelope = ?, hash = ? where ${first}`, envelope, hash);
    },
    stream: 'case/1',
    version: 2,
    why: /does not follow the fact before/,
  },
  {
    what: 'the type in the row changed',
    do: (log) => log.run(`update facts set type = 'autre.v1' where ${second}`),
    stream: 'case/1',
    version: 2,
    why: /another type/,
  },
  {
    what: 'a clear part changed',
    do: (log) =>
      log.run(`update facts set clear = replace(clear, 'logement', 'sante') where ${second}`),
    stream: 'case/1',
    version: 2,
    why: /clear part or its salt was changed/,
  },
  {
    what: 'a salt changed',
    do: (log) =>
      log.run(`update facts set salt = (select salt from facts where ${first}) where ${second}`),
    stream: 'case/1',
    version: 2,
    why: /clear part or its salt was changed/,
  },
  {
    what: 'a clear part nulled without a destruction',
    do: (log) => log.run(`update facts set clear = null, salt = null where ${second}`),
    stream: 'case/1',
    version: 2,
    why: /no destruction names it/,
  },
  {
    what: 'two sealed parts swapped',
    do: async (log) => {
      const rows = await log.all('select position, sealed from parts order by position');
      await log.run(
        'update parts set sealed = ? where position = ?',
        rows[1]?.['sealed'],
        rows[0]?.['position'],
      );
      await log.run(
        'update parts set sealed = ? where position = ?',
        rows[0]?.['sealed'],
        rows[1]?.['position'],
      );
    },
    stream: 'case/1',
    version: 1,
    why: /part texte has other bytes/,
  },
  {
    what: 'a sealed part nulled without a destruction',
    do: (log) => log.run(`update parts set sealed = null where ${partOfSecond}`),
    stream: 'case/1',
    version: 2,
    why: /part texte is gone and no destruction names it/,
  },
  {
    what: 'the row of a part deleted',
    do: (log) => log.run(`delete from parts where ${partOfSecond}`),
    stream: 'case/1',
    version: 2,
    why: /part texte is gone with its row/,
  },
  {
    what: 'a part given another audience',
    do: (log) => log.run(`update parts set audience = 'public' where ${partOfSecond}`),
    stream: 'case/1',
    version: 2,
    why: /another audience/,
  },
  {
    what: 'a part added to a fact',
    do: (log) =>
      log.run(
        `insert into parts select position, 'ajout', audience, scope_kind, scope_id, key_id, sealed from parts where ${partOfSecond}`,
      ),
    stream: 'case/1',
    version: 2,
    why: /part ajout that it was not written with/,
  },
  {
    what: 'a part added to no fact',
    do: (log) =>
      log.run(
        `insert into parts select 99, name, audience, scope_kind, scope_id, key_id, sealed from parts where ${partOfSecond}`,
      ),
    stream: '',
    version: 0,
    why: /belong to no fact/,
  },
  {
    what: 'two facts of a stream swapped in order',
    do: async (log) => {
      await log.run(`update facts set position = 100 where ${first}`);
      await log.run(`update facts set position = 1 where ${second}`);
      await log.run(`update facts set position = 2 where ${first}`);
    },
    stream: 'case/1',
    version: 1,
    why: /missing/,
  },
  {
    what: 'a fact in the middle of a stream deleted',
    do: (log) => log.run(`delete from facts where ${second}`),
    stream: 'case/1',
    version: 2,
    why: /fact 2 of this stream is missing/,
  },
  {
    what: 'a whole stream deleted',
    do: async (log) => {
      await log.run("delete from facts where stream = 'case/2'");
      await log.run("delete from streams where stream = 'case/2'");
    },
    stream: 'case/3',
    version: 1,
    why: /position 4 is missing/,
  },
  {
    what: 'the last fact deleted',
    do: (log) => log.run("delete from facts where stream = 'case/3'"),
    stream: 'case/3',
    version: 1,
    why: /fact 1 of this stream is missing/,
  },
  {
    what: 'the last fact deleted with its stream',
    do: async (log) => {
      await log.run("delete from facts where stream = 'case/3'");
      await log.run("delete from streams where stream = 'case/3'");
    },
    stream: '',
    version: 0,
    why: /ends before position 5/,
  },
  {
    what: 'the last fact deleted and the counter set back',
    do: async (log) => {
      await log.run("delete from facts where stream = 'case/3'");
      await log.run("update counters set value = 4 where name = 'position'");
    },
    stream: 'case/3',
    version: 1,
    why: /fact 1 of this stream is missing/,
  },
  {
    what: 'a stream’s head set back',
    do: (log) => log.run("update streams set version = 2 where stream = 'case/1'"),
    stream: 'case/1',
    version: 3,
    why: /head is not its last fact/,
  },
  {
    what: 'a stream’s head deleted',
    do: (log) => log.run("delete from streams where stream = 'case/2'"),
    stream: 'case/2',
    version: 1,
    why: /has no head/,
  },
];

async function tamper(dialect: Dialect, tampering: Tampering): Promise<Verification> {
  const { store, raw } = await freshStore(dialect);
  await store.log.write(async (unit) => {
    for (const stream of ['case/1', 'case/1', 'case/1', 'case/2', 'case/3']) {
      const expected = (await unit.versions([stream])).get(stream) ?? 0;
      const facts = [factOf({ parts: stream === 'case/1' ? [partOf('Un mot')] : [] })];
      await unit.append([{ stream, expected, facts }]);
    }
  });
  expect(await store.log.verify()).toMatchObject({ ok: true });
  const log = await raw();
  await withoutGuards(log, dialect);
  await tampering.do(log);
  return store.log.verify();
}

describe.each(dialects)('LOG-12 verification on %s finds', (dialect) => {
  test.each(tamperings)('$what', async (tampering) => {
    const found = await tamper(dialect, tampering);
    const { stream, version, why } = tampering;
    expect(found).toMatchObject({ ok: false, stream, version, why: expect.stringMatching(why) });
  });
});
