// What readings of places ask of the log, on both databases: the list loads no request, a week those of its days alone.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Log } from '../../src/engine/ports.ts';
import { addDays, Jour } from '../../workflows/dates.ts';
import type { Slot } from '../../workflows/kernel/slot.ts';
import { jauge } from '../../workflows/places/quota.ts';
import { accepted, type Partnership, partnershipOn } from '../support/partnership.ts';
import { dialects, freshStore, type TestStore } from '../support/stores.ts';
import { type WeekOfPlaces, weekOfPlaces } from './support/weekOfPlaces.ts';

/** The log as it is, with the names of the streams that were read from it. */
function watched(log: Log, reads: string[]): Log {
  return {
    versions: (streams) => log.versions(streams),
    read: (stream, ...rest) => {
      reads.push(stream);
      return log.read(stream, ...rest);
    },
    streams: (prefix) => log.streams(prefix),
    write: (work) => log.write(work),
    contentDigest: (...args) => log.contentDigest(...args),
    requestDigest: (request) => log.requestDigest(request),
    verify: (progress) => log.verify(progress),
    rebuild: (project) => log.rebuild(project),
  };
}

function casesOf(streams: readonly string[]): string[] {
  const cases = streams.flatMap((stream) => /^case\/([^/]+)/.exec(stream)?.[1] ?? []);
  return [...new Set(cases)].sort();
}

describe.each(dialects)('what readings of places cost on %s', (dialect) => {
  let db: TestStore;
  let world: Partnership;
  let week: WeekOfPlaces;

  beforeAll(async () => {
    db = await freshStore(dialect);
    world = await partnershipOn(db.store);
    week = await weekOfPlaces(world);
    await world.engine.tick();
  });
  afterAll(async () => {
    await world.engine.close();
    await db.drop();
  });

  /** Which cases a new engine folds as it starts, and which a reading adds. */
  async function folded(ask: (cold: Partnership) => Promise<unknown>) {
    const reads: string[] = [];
    const { lists, own } = db.store;
    const store = { ...db.store, lists, own, log: watched(db.store.log, reads) };
    const cold = await partnershipOn(store, world.clock);
    const atStart = casesOf(reads.splice(0));
    await ask(cold);
    await cold.engine.close();
    return { atStart, asked: casesOf(reads) };
  }

  test('every crèche is folded as the engine starts, counted over a month then, and no request is folded', async () => {
    const month = { du: week.today, au: addDays(week.today, 30) };
    const { atStart, asked } = await folded(async (cold) => {
      const olga = await cold.viewer('olga');
      const { creches } = await cold.engine.places.list(olga, month);
      expect(creches.map(({ offres }) => offres)).toEqual([0, 1]);
    });
    expect(atStart).toEqual([week.creche, week.galopins].sort());
    expect(asked).toEqual([]);
  });

  test('a week folds the cases that claim in it and those it awaits, none of the others', async () => {
    const days = { du: week.monday, au: addDays(week.monday, 4) };
    const look = async (window: typeof days) => {
      const { asked } = await folded(async (cold) => {
        const lise = await cold.viewer('lise');
        accepted(await cold.engine.places.week(lise, week.creche, window), 'week');
      });
      return asked;
    };
    const awaited = [week.held, week.lapsed, week.waiting];
    expect(await look(days)).toEqual([...awaited, week.given].sort());
    // A year later the child welcomed is gone: nothing of that family is read again.
    const later = { du: addDays(week.monday, 364), au: addDays(week.monday, 368) };
    expect(await look(later)).toEqual([...awaited].sort());
  });

  test('AVIP-25 the gauge of a month is the same from one line a case as from every half-day', async () => {
    const places = [randomUUID(), randomUUID()];
    const slot = (place: number, jour: string, etat: Slot['etat']): Slot => ({
      place: places[place] ?? '',
      jour: Jour.parse(jour),
      demi: 'matin',
      etat,
    });
    const claims: readonly (readonly [string, readonly Slot[]])[] = [
      ['a', [slot(0, '2030-01-07', 'donnee'), slot(0, '2030-01-14', 'donnee')]],
      ['b', [slot(1, '2030-01-31', 'donnee'), slot(1, '2030-02-01', 'tenue')]],
      ['c', [slot(0, '2030-02-04', 'tenue'), slot(1, '2030-02-28', 'donnee')]],
    ];
    for (const [caseId, claimed] of claims) {
      await db.store.log.write((unit) => unit.claimSlots(caseId, { freed: [], claimed }));
    }
    const { slots } = db.store.lists;
    const days = [Jour.parse('2030-01-01'), Jour.parse('2030-02-28')] as const;
    const given = await slots.given(places, ...days);
    const every = await slots.between(places, ...days);
    expect([given.length, every.length]).toEqual([3, 6]);
    for (const mois of ['2030-01', '2030-02']) {
      const gauge = jauge({ [mois]: 9 }, given, mois, 20);
      expect(gauge).toEqual(jauge({ [mois]: 9 }, every, mois, 20));
      expect(gauge.dossiers).toEqual(mois === '2030-01' ? ['a', 'b'] : ['c']);
    }
  });
});
