// Half-days of reserved places on both databases: one holder each, whoever asks at once.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SlotTaken } from '../../src/engine/ports/places.ts';
import type { Store } from '../../src/engine/ports.ts';
import { Jour } from '../../workflows/dates.ts';
import type { Slot } from '../../workflows/kernel/slot.ts';
import { dialects, freshStore, type TestStore } from '../support/stores.ts';

const days = ['2026-09-07', '2026-09-08', '2026-09-09'].map((day) => Jour.parse(day));
const slot = (place: string, day: number, demi: Slot['demi'], etat: Slot['etat'] = 'donnee') => {
  const jour = days[day];
  if (!jour) throw new Error(`no day ${day}`);
  return { place, jour, demi, etat };
};

function claim(
  store: Store,
  caseId: string,
  claimed: readonly Slot[],
  freed: readonly Slot[] = [],
) {
  return store.log.write((unit) =>
    unit
      .savepoint(() => unit.claimSlots(caseId, { freed, claimed }))
      .then(
        () => true,
        (error: unknown) => {
          if (error instanceof SlotTaken) return false;
          throw error;
        },
      ),
  );
}

describe.each(dialects)('places on %s', (dialect) => {
  let db: TestStore;
  beforeEach(async () => {
    db = await freshStore(dialect);
  });
  afterEach(() => db.drop());

  test('AVIP-02 a half-day has one holder: the second is refused, and nothing of it is written', async () => {
    const morning = slot('p1', 0, 'matin');
    const afternoon = slot('p1', 0, 'apresMidi');
    expect(await claim(db.store, 'case-a', [morning])).toBe(true);
    expect(await claim(db.store, 'case-b', [afternoon, morning])).toBe(false);
    expect(await claim(db.store, 'case-c', [afternoon])).toBe(true);
    expect(await claim(db.store, 'case-a', [], [morning])).toBe(true);
    expect(await claim(db.store, 'case-b', [morning])).toBe(true);
  });

  test('AVIP-02 nobody frees what another holds; a hold becomes a gift in the same hands', async () => {
    const held = slot('p1', 1, 'matin', 'tenue');
    expect(await claim(db.store, 'case-a', [held])).toBe(true);
    expect(await claim(db.store, 'case-b', [], [held])).toBe(true);
    expect(await claim(db.store, 'case-b', [held])).toBe(false);
    expect(await claim(db.store, 'case-a', [slot('p1', 1, 'matin')], [held])).toBe(true);
  });

  test('AVIP-02 64 at once on random overlapping half-days: one holder a half-day, always', async () => {
    const half = fc.record({
      place: fc.constantFrom('p1', 'p2', 'p3'),
      day: fc.nat({ max: 2 }),
      demi: fc.constantFrom<Slot['demi'][]>('matin', 'apresMidi'),
    });
    const wishes = fc.array(
      fc.uniqueArray(half, { minLength: 1, maxLength: 6, selector: JSON.stringify }),
      {
        minLength: 64,
        maxLength: 64,
      },
    );
    await fc.assert(
      fc.asyncProperty(wishes, async (all) => {
        const asked = all.map((wish) => wish.map(({ place, day, demi }) => slot(place, day, demi)));
        const won = await Promise.all(
          asked.map((slots, index) => claim(db.store, `case-${index}`, slots)),
        );
        const winners = asked.filter((_, index) => won[index]);
        const given = winners.flat().map(({ place, jour, demi }) => `${place} ${jour} ${demi}`);
        expect(new Set(given).size).toBe(given.length);
        expect(won).toContain(true);
        for (const [index, slots] of asked.entries()) {
          if (won[index]) await claim(db.store, `case-${index}`, [], slots);
        }
      }),
      { numRuns: dialect === 'sqlite' ? 20 : 5 },
    );
  });
});
