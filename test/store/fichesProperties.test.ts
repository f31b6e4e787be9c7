// AG-44 on both databases: corrected while they were united, two records are separated exactly, live as rebuilt.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withSeed } from '../pure/support/seed.ts';
import { FichesDites } from '../support/fichesDites.ts';
import { type Partnership, partnershipOn } from '../support/partnership.ts';
import { dialects, freshStore, type TestStore } from '../support/stores.ts';
import { enDiagnostic } from '../support/story.ts';

const sides = ['first', 'second'] as const;
type Side = (typeof sides)[number];
const other = { first: 'second', second: 'first' } as const;
const adresse = { adresse: '8 quai des Saules', codePostal: '71300', commune: 'Blanzy' };
const step = fc.record({
  act: fc.constantFrom('correct', 'correct', 'unite', 'separate'),
  side: fc.constantFrom(...sides),
});

describe.each(dialects)('on %s', (dialect) => {
  let db: TestStore;
  let world: Partnership;
  let cases: Record<Side, string>;
  const said = new FichesDites<Side>();
  let spoken = 10;

  beforeAll(async () => {
    db = await freshStore(dialect);
    world = await partnershipOn(db.store);
    cases = { first: await enDiagnostic(world), second: await enDiagnostic(world) };
    for (const side of sides) said.correct(side, '06 00 00 00 00');
  });
  afterAll(async () => {
    await world.engine.close();
    await db.drop();
  });

  async function carry({ act, side }: { act: string; side: Side }): Promise<void> {
    if (act === 'correct') {
      const telephone = `07 00 00 ${spoken++}`;
      const contacts = { telephone, courriel: null };
      await world.does('claire', cases[side], 'modifierCoordonnees', { contacts, adresse });
      said.correct(side, telephone);
    } else if (act === 'unite') {
      const avec = cases[other[side]];
      const { ok } = await world.try('chefMds', cases[side], 'reunirFiches', { avec });
      if (ok) said.unite(side, other[side]);
    } else if ((await world.try('chefMds', cases[side], 'separerFiches')).ok) said.separate(side);
  }

  async function saysTheSame(): Promise<void> {
    for (const side of sides) {
      const { person } = await world.sees('claire', cases[side]);
      expect(person.telephone).toBe(said.shown(side));
    }
  }

  test('AG-44 whatever was said, united or not, each side reads what it should, and its own once separated', async () => {
    const property = fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      for (const one of steps) {
        await carry(one);
        await saysTheSame();
      }
      for (const side of sides) await carry({ act: 'separate', side });
      await world.engine.close();
      world = await partnershipOn(await db.reopen(), world.clock);
      await world.engine.rebuild();
      for (const side of sides) {
        const { person } = await world.sees('claire', cases[side]);
        expect(person.telephone).toBe(said.own(side));
      }
    });
    await fc.assert(property, withSeed('fiches', dialect === 'sqlite' ? 8 : 4));
  });
});
