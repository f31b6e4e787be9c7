// LOG-01…: the contract of the log, the same on every database.
import { describe, expect, test } from 'vitest';
import { StaleStream } from '../../src/engine/ports.ts';
import { dialects } from './support/databases.ts';
import { everything, factOf, partOf, textsOf } from './support/facts.ts';
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
});
