// LOG-01…: the contract of the log, the same on every database.
import { describe, expect, test } from 'vitest';
import { StaleStream, type Unit } from '../../src/engine/ports.ts';
import { UnstorableValue } from '../../src/store/canonical.ts';
import type { JsonObject } from '../../workflows/kernel/json.ts';
import { dialects } from '../support/stores.ts';
import { everything, factOf, now, partOf, textsOf } from './support/facts.ts';
import { openFailing } from './support/failing.ts';
import { freshStore } from './support/stores.ts';

describe.each(dialects)('the log on %s', (dialect) => {
  test('LOG-01 facts come back as they were appended, their parts opened', async () => {
    const { store } = await freshStore(dialect);
    const fact = factOf({ parts: [partOf('Un mot à Zoé'), partOf('Rien', { name: 'autre' })] });
    const [written] = await store.log.write((unit) =>
      unit.append([{ stream: 'case/1', expected: 0, facts: [fact] }]),
    );
    const [read] = await store.log.read('case/1', 0, everything);
    expect(read).toEqual(written);
    expect(read?.opened).toEqual({ texte: { texte: 'Un mot à Zoé' }, autre: { texte: 'Rien' } });
    expect(read?.clear).toEqual({ theme: 'logement' });
    expect(read?.envelope).toMatchObject({ stream: 'case/1', version: 1, previous: null });
    expect(await store.log.versions(['case/1', 'case/2'])).toEqual(
      new Map([
        ['case/1', 1],
        ['case/2', 0],
      ]),
    );
    expect(await store.log.verify()).toEqual({ ok: true, facts: 1, streams: 1 });
  });

  test('LOG-02 only those parts are opened that may be', async () => {
    const { store } = await freshStore(dialect);
    const parts = [partOf('pour deux'), partOf('pour un', { name: 'prive', audience: 'social' })];
    await store.log.write((unit) =>
      unit.append([{ stream: 'case/1', expected: 0, facts: [factOf({ parts })] }]),
    );
    const [read] = await store.log.read('case/1', 0, (audience) => audience === 'binome');
    expect(read?.opened).toEqual({ texte: { texte: 'pour deux' } });
    expect(read?.parts).toEqual([
      { name: 'prive', audience: 'social', destroyed: false },
      { name: 'texte', audience: 'binome', destroyed: false },
    ]);
  });

  test('LOG-03 an append to several streams is all or none', async () => {
    const { store } = await freshStore(dialect);
    await store.log.write((unit) => unit.append([{ stream: 'a', expected: 0, facts: [factOf()] }]));
    const stale = store.log.write((unit) =>
      unit.append([
        { stream: 'b', expected: 0, facts: [factOf()] },
        { stream: 'a', expected: 0, facts: [factOf()] },
      ]),
    );
    await expect(stale).rejects.toEqual(new StaleStream('a', 0, 1));
    await expect(
      store.log.write((unit) => unit.append([{ stream: 'c', expected: 2, facts: [factOf()] }])),
    ).rejects.toBeInstanceOf(StaleStream);
    expect(await store.log.streams('')).toEqual(['a']);
  });

  test('LOG-04 the k-th of a batch is undone, refused or thrown, the others stay', async () => {
    const { store } = await freshStore(dialect);
    await store.log.write(async (unit) => {
      for (const k of [1, 2, 3, 4, 5]) {
        const work = async () => {
          const { version } = { version: (await unit.versions(['case/1'])).get('case/1') ?? 0 };
          const fact = factOf({ parts: [partOf(`texte ${k}`)], commandId: `command-${k}` });
          await unit.append([{ stream: 'case/1', expected: version, facts: [fact] }]);
          await unit.nextNumber('references');
          if (k === 2) throw new Error('refusé');
          if (k === 4) await unit.append([{ stream: 'case/1', expected: 0, facts: [factOf()] }]);
        };
        await unit.savepoint(work).catch(() => undefined);
      }
      expect(await textsOf(unit, 'case/1')).toEqual(['texte 1', 'texte 3', 'texte 5']);
    });
    expect(await textsOf(store.log, 'case/1')).toEqual(['texte 1', 'texte 3', 'texte 5']);
    expect(await store.log.write((unit) => unit.nextNumber('references'))).toBe(4);
    expect(await store.log.verify()).toEqual({ ok: true, facts: 3, streams: 1 });
  });

  test('LOG-05 two commands of one batch on one case see each other', async () => {
    const { store } = await freshStore(dialect);
    const seen = await store.log.write(async (unit) => {
      const append = (expected: number) =>
        unit.savepoint(() => unit.append([{ stream: 'case/1', expected, facts: [factOf()] }]));
      await append(0);
      await append(1);
      await expect(append(1)).rejects.toBeInstanceOf(StaleStream);
      return unit.versions(['case/1']);
    });
    expect(seen.get('case/1')).toBe(2);
    const [first, second] = await store.log.read('case/1', 0, everything);
    expect(second?.envelope.previous).toBe(first?.hash);
  });

  test('LOG-06 when work throws or COMMIT fails, nothing of the batch is written', async () => {
    const { pair, store } = await freshStore(dialect);
    const append = (unit: Unit, stream: string) =>
      unit.append([{ stream, expected: 0, facts: [factOf({ parts: [partOf('perdu')] })] }]);
    const broken = store.log.write(async (unit) => {
      await append(unit, 'case/1');
      throw new Error('panne');
    });
    await expect(broken).rejects.toThrow('panne');
    await store.close();

    const failing = await openFailing(pair);
    failing.failNextCommit();
    const note = { at: now, agent: 'agent-1', caseId: 'case-1', what: 'dossier' } as const;
    const [batch, small] = await Promise.allSettled([
      failing.store.log.write((unit) => append(unit, 'case/2')),
      failing.store.own.reads.note(note),
    ]);
    expect(batch).toMatchObject({ status: 'rejected', reason: { message: 'no COMMIT' } });
    expect(small).toMatchObject({ status: 'rejected', reason: { message: 'no COMMIT' } });
    expect(await failing.store.log.streams('')).toEqual([]);
    expect(await failing.store.own.reads.of('case-1')).toEqual([]);
    await failing.store.log.write((unit) => append(unit, 'case/3'));
    expect(await failing.store.log.verify()).toEqual({ ok: true, facts: 1, streams: 1 });
    await failing.store.close();
  });

  test('LOG-07 a receipt is kept once for each actor and command', async () => {
    const { store } = await freshStore(dialect);
    const receipt = {
      actor: 'agent-1',
      commandId: 'command-1',
      requestDigest: store.log.requestDigest({ type: 'ecrireNote', data: { texte: 'é' } }),
      caseId: 'case-1',
      versions: { joint: 3 },
    };
    await store.log.write((unit) => unit.keepReceipt(receipt));
    await store.log.write(async (unit) => {
      expect(await unit.findReceipt('agent-1', 'command-1')).toEqual(receipt);
      expect(await unit.findReceipt('agent-2', 'command-1')).toBeNull();
    });
    await expect(store.log.write((unit) => unit.keepReceipt(receipt))).rejects.toThrow();
  });

  test('LOG-08 the database itself refuses to change or delete facts', async () => {
    const { store, raw } = await freshStore(dialect);
    const fact = factOf({ parts: [partOf('gardé')] });
    await store.log.write((unit) => unit.append([{ stream: 'a', expected: 0, facts: [fact] }]));
    const log = await raw();
    const forbidden = [
      'delete from facts',
      'delete from parts',
      'delete from streams',
      "update facts set type = 'autre.v1'",
      'update facts set clear = null, salt = null',
      "update facts set clear = '{}'",
      'update parts set sealed = null',
      "update parts set key_id = 'other'",
      'update streams set version = version - 1',
      ...(dialect === 'postgres' ? ['truncate facts cascade'] : []),
    ];
    for (const statement of forbidden) {
      await expect(log.run(statement), statement).rejects.toThrow(/refused/);
    }
    expect(await store.log.verify()).toEqual({ ok: true, facts: 1, streams: 1 });
  });

  test('LOG-09 positions stay gapless with several writers, and versions are theirs in turn', async () => {
    const { store, again } = await freshStore(dialect);
    const stores = [store, await again(), await again()];
    await Promise.all(
      stores.flatMap((one, who) =>
        Array.from({ length: 12 }, (_, turn) =>
          one.log
            .write(async (unit) => {
              const own = { stream: `own/${who}`, expected: turn, facts: [factOf()] };
              const expected = (await unit.versions(['shared'])).get('shared') ?? 0;
              const parts = [partOf(`tour ${turn}`)];
              const shared = { stream: 'shared', expected, facts: [factOf({ parts })] };
              await unit.append([own, shared]);
              if (turn % 4 === 3) throw new Error('refusé');
            })
            .catch(() => undefined),
        ),
      ),
    );
    const facts = 3 * 3 * 2;
    expect(await store.log.verify()).toEqual({ ok: true, facts, streams: 4 });
  });

  test('LOG-10 what is not one exact text is refused, and nothing of it is written', async () => {
    const { store } = await freshStore(dialect);
    const wrong: JsonObject[] = [
      { nombre: 0.1 },
      { nombre: 2 ** 53 },
      { texte: 'a\u0000b' },
      { texte: '\ud800' },
      { texte: 'e\u0301' },
      { é: 1 },
    ];
    for (const clear of wrong) {
      const facts = [factOf(), factOf({ clear })];
      const append = store.log.write(async (unit) => {
        const refused = unit.append([{ stream: 'a', expected: 0, facts }]);
        await expect(refused, JSON.stringify(clear)).rejects.toBeInstanceOf(UnstorableValue);
        expect(await unit.versions(['a'])).toEqual(new Map([['a', 0]]));
      });
      await append;
    }
    expect(await store.log.streams('')).toEqual([]);
  });

  test('LOG-11 digests: the same for the same content and salt, another for another', async () => {
    const { store, again } = await freshStore(dialect);
    const { digest, salt } = store.log.contentDigest({ b: 1, a: 'é' }, null);
    const other = await again();
    expect(other.log.contentDigest({ a: 'é', b: 1 }, salt)).toEqual({ digest, salt });
    expect(store.log.contentDigest({ a: 'é', b: 2 }, salt).digest).not.toBe(digest);
    expect(store.log.contentDigest({ a: 'é', b: 1 }, null).digest).not.toBe(digest);
    expect(other.log.requestDigest({ a: 1 })).toBe(store.log.requestDigest({ a: 1 }));
  });
});
