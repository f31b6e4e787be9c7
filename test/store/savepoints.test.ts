// Savepoints over what waits in memory: whatever is undone, wherever the database was asked in between, the log is the model's.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Store, Unit } from '../../src/engine/ports.ts';
import { dialects } from '../support/stores.ts';
import { factOf, partOf, textsOf } from './support/facts.ts';
import { freshStore } from './support/stores.ts';

/** One thing done in a unit; `step` is a savepoint with more inside, which may fail at its end. */
type Deed =
  | { readonly do: 'append' | 'number' | 'read'; readonly stream: string }
  | { readonly do: 'step'; readonly fails: boolean; readonly inside: readonly Deed[] };

const streams = ['case/1', 'case/1/social', 'case/2'];

const deeds = fc.letrec<{ deed: Deed; deeds: readonly Deed[] }>((tie) => ({
  deed: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({
      do: fc.constantFrom('append' as const, 'append' as const, 'number' as const, 'read' as const),
      stream: fc.constantFrom(...streams),
    }),
    fc.record({ do: fc.constant('step' as const), fails: fc.boolean(), inside: tie('deeds') }),
  ),
  deeds: fc.array(tie('deed'), { maxLength: 6 }),
})).deeds;

/** What the log should hold: the texts of each stream in order, the receipts, and the last number drawn. */
interface Model {
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly number: number;
}

class Play {
  readonly #unit: Unit;
  readonly #name: string;
  model: Model;
  #count = 0;

  constructor(unit: Unit, name: string, model: Model) {
    this.#unit = unit;
    this.#name = name;
    this.model = model;
  }

  async all(plan: readonly Deed[]): Promise<void> {
    for (const deed of plan) await this.#one(deed);
  }

  async #one(deed: Deed): Promise<void> {
    switch (deed.do) {
      case 'append':
        return this.#append(deed.stream);
      case 'number': {
        const number = await this.#unit.nextNumber('references');
        expect(number).toBe(this.model.number + 1);
        this.model = { ...this.model, number };
        return;
      }
      case 'read':
        expect(await textsOf(this.#unit, deed.stream)).toEqual(this.#textsOf(deed.stream));
        return;
      case 'step': {
        const before = this.model;
        const done = this.#unit.savepoint(async () => {
          await this.all(deed.inside);
          if (deed.fails) throw new Error('undone');
        });
        if (!deed.fails) return done;
        await expect(done).rejects.toThrow('undone');
        this.model = before;
      }
    }
  }

  async #append(stream: string): Promise<void> {
    this.#count += 1;
    const text = `${this.#name} ${this.#count}`;
    const expected = (await this.#unit.versions([stream])).get(stream) ?? 0;
    const before = this.#textsOf(stream);
    expect(expected).toBe(before.length);
    const fact = factOf({ commandId: text, parts: [partOf(text)] });
    await this.#unit.append([{ stream, expected, facts: [fact] }]);
    const receipt = { actor: 'agent-1', commandId: text, requestDigest: 'd', caseId: null };
    expect(await this.#unit.findReceipt('agent-1', text)).toBeNull();
    await this.#unit.keepReceipt({ ...receipt, versions: { [stream]: expected + 1 } });
    expect(await this.#unit.findReceipt('agent-1', text)).toMatchObject(receipt);
    const texts = new Map(this.model.texts).set(stream, [...before, text]);
    this.model = { ...this.model, texts };
  }

  #textsOf(stream: string): readonly string[] {
    return this.model.texts.get(stream) ?? [];
  }
}

async function check(store: Store, { texts }: Model): Promise<void> {
  for (const stream of streams) {
    expect(await textsOf(store.log, stream)).toEqual(texts.get(stream) ?? []);
  }
  const facts = [...texts.values()].flat().length;
  const lived = [...texts.values()].filter((one) => one.length > 0).length;
  expect(await store.log.verify()).toEqual({ ok: true, facts, streams: lived });
}

describe.each(dialects)('savepoints on %s', (dialect) => {
  test('LOG-44 what is undone at any depth leaves nothing, for two writers in turn', async () => {
    const { store, again } = await freshStore(dialect);
    const other = await again();
    let model: Model = { texts: new Map(), number: 0 };
    let run = 0;
    const property = fc.asyncProperty(
      deeds,
      fc.boolean(),
      fc.boolean(),
      async (plan, mine, fails) => {
        run += 1;
        const before = model;
        const writing = (mine ? store : other).log.write(async (unit) => {
          const play = new Play(unit, `run ${run}`, model);
          await play.all(plan);
          model = play.model;
          if (fails) throw new Error('all undone');
        });
        if (fails) {
          await expect(writing).rejects.toThrow('all undone');
          model = before;
        } else await writing;
        await check(store, model);
      },
    );
    await fc.assert(property, { numRuns: 40, endOnFailure: true });
  });

  test('LOG-07 a second receipt of one command fails its transaction, whether written or waiting', async () => {
    const { store } = await freshStore(dialect);
    const receipt = { actor: 'a', commandId: 'c', requestDigest: 'd', caseId: null, versions: {} };
    const twice = store.log.write(async (unit) => {
      await unit.keepReceipt(receipt);
      await unit.keepReceipt(receipt);
    });
    await expect(twice).rejects.toThrow();
    await store.log.write((unit) => unit.keepReceipt(receipt));
    await expect(store.log.write((unit) => unit.keepReceipt(receipt))).rejects.toThrow();
  });
});
