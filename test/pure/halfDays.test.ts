// AVIP-20 to AVIP-25: patterns over a period, the calendar, the books, the gauge.
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, isoWeek, jourOfNumber, weekDayOf } from '../../workflows/dates.ts';
import { expand, jusquA, sansDoublon, slotKey } from '../../workflows/places/attribution.ts';
import {
  books,
  type Claim,
  indexClaims,
  placesAAbaisser,
  touches,
} from '../../workflows/places/books.ts';
import { composer, type Rythme, vacancesConnues } from '../../workflows/places/compose.ts';
import { direDemis, semaineOuvrable } from '../../workflows/places/halfDays.ts';
import { addOpeningDays, empechement, type Plan } from '../../workflows/places/plan.ts';
import { direJauge, jauge, jaugeDeLAnnee } from '../../workflows/places/quota.ts';
import { jour } from './support/dossier.ts';
import { idOf } from './support/partenariat.ts';

const creche = idOf('lise');
const p1 = idOf('marc');
const p2 = idOf('claire');
const section = idOf('rose');

const plan: Plan = {
  places: [
    { id: p1, nom: '1', section, depuis: jour('2026-01-01'), dernierJour: null },
    { id: p2, nom: '2', section, depuis: jour('2026-01-01'), dernierJour: null },
  ],
  ouvertures: [{ effetLe: jour('2026-01-01'), demis: semaineOuvrable }],
  fermetures: [],
  baisses: [],
  vacances: null,
};
const rythme = (change: Partial<Rythme> = {}): Rythme => ({
  demis: ['lunMatin', 'jeuApresMidi'],
  semaines: 'toutes',
  vacances: 'avec',
  ...change,
});
const wish = (change: Partial<Rythme> = {}, place = p1) => ({
  creche,
  place,
  rythme: rythme(change),
  du: jour('2026-04-01'),
  au: jour('2026-05-31'),
});
const days = (given: Plan, change: Partial<Rythme> = {}) =>
  composer(given, wish(change)).flatMap((one) =>
    expand(one, 'tenue').map(({ jour: day, demi }) => `${day} ${demi}`),
  );
const claim = (caseId: string, place: string, day: string, demi: Claim['demi'] = 'matin') =>
  ({ caseId, place, jour: jour(day), demi, etat: 'donnee' }) as const;

describe('days as numbers', () => {
  it('are the calendar’s, week numbers included', () => {
    for (const day of ['1970-01-01', '2026-03-29', '2028-02-29', '2026-12-31', '2027-01-03']) {
      expect(jourOfNumber(dayNumber(jour(day)))).toBe(day);
    }
    expect(weekDayOf(dayNumber(jour('2026-11-22')))).toBe(7);
    expect(isoWeek(dayNumber(jour('2026-12-31')))).toBe(53);
    expect(isoWeek(dayNumber(jour('2027-01-03')))).toBe(53);
    expect(isoWeek(dayNumber(jour('2027-01-04')))).toBe(1);
  });
});

describe('AVIP-20 a pattern over a period', () => {
  it('takes the chosen half-days, and no holiday', () => {
    const found = days(plan);
    expect(found[0]).toBe('2026-04-02 apresMidi');
    // Easter Monday 6 April, Ascension Thursday 14 May, Whit Monday 25 May.
    for (const holiday of ['2026-04-06', '2026-05-14', '2026-05-25']) {
      expect(found.some((day) => day.startsWith(holiday))).toBe(false);
    }
    expect(found).toHaveLength(14);
  });

  it('even and odd weeks share a place without meeting', () => {
    const even = days(plan, { semaines: 'paires' });
    const odd = days(plan, { semaines: 'impaires' });
    expect(even.some((day) => odd.includes(day))).toBe(false);
    expect([...even, ...odd].sort()).toEqual(days(plan).sort());
  });

  it('leaves out closures, of its section only, and lowered days of its place only', () => {
    const closed: Plan = {
      ...plan,
      fermetures: [
        {
          id: p1,
          du: jour('2026-04-07'),
          au: jour('2026-04-19'),
          demi: null,
          sections: [section],
          motif: 'conges',
        },
        {
          id: p2,
          du: jour('2026-04-20'),
          au: jour('2026-04-20'),
          demi: null,
          sections: [creche],
          motif: 'autre',
        },
      ],
      baisses: [{ id: p1, jour: jour('2026-04-27'), demi: 'matin', places: [p1] }],
    };
    const found = days(closed);
    expect(found).not.toContain('2026-04-13 matin');
    expect(found).toContain('2026-04-20 matin');
    expect(found).not.toContain('2026-04-27 matin');
    expect(composer(closed, wish({}, p2)).flatMap((one) => expand(one, 'tenue'))).toContainEqual({
      place: p2,
      jour: '2026-04-27',
      demi: 'matin',
      etat: 'tenue',
    });
  });

  it('follows a change of opening from its day on', () => {
    const changed: Plan = {
      ...plan,
      ouvertures: [...plan.ouvertures, { effetLe: jour('2026-05-01'), demis: ['lunMatin'] }],
    };
    const found = days(changed);
    expect(found).toContain('2026-04-30 apresMidi');
    expect(found.some((day) => day.startsWith('2026-05') && day.endsWith('apresMidi'))).toBe(false);
  });

  it('AVIP-22 follows the school holidays, once they are known', () => {
    const vacances = {
      connuesJusquAu: jour('2026-08-31'),
      periodes: [{ du: jour('2026-04-04'), au: jour('2026-04-19') }],
    };
    const known = { ...plan, vacances };
    const without = days(known, { vacances: 'sans' });
    const only = days(known, { vacances: 'seulement' });
    expect(only).toEqual(['2026-04-09 apresMidi', '2026-04-13 matin', '2026-04-16 apresMidi']);
    expect([...without, ...only].sort()).toEqual(days(known).sort());
    expect(vacancesConnues(plan, rythme({ vacances: 'sans' }), jour('2026-05-31'))).toBe(false);
    expect(vacancesConnues(known, rythme({ vacances: 'sans' }), jour('2026-09-01'))).toBe(false);
    expect(vacancesConnues(plan, rythme(), jour('2026-05-31'))).toBe(true);
  });

  it('is whole in itself: what the crèche decides later does not move it', () => {
    const [one] = composer(plan, wish());
    if (!one) throw new Error('nothing composed');
    const stored = JSON.parse(JSON.stringify(one)) as typeof one;
    expect(expand(stored, 'tenue')).toEqual(expand(one, 'tenue'));
  });

  it('is nothing where the place is not reserved or never open', () => {
    expect(days({ ...plan, ouvertures: [] })).toEqual([]);
    expect(composer(plan, wish({}, section))).toEqual([]);
    const [first] = plan.places;
    if (!first) throw new Error('no place');
    const gone = { ...plan, places: [{ ...first, dernierJour: jour('2026-03-31') }] };
    expect(days(gone)).toEqual([]);
  });

  it('expands twelve months in less than five milliseconds', () => {
    const year = { ...wish({ demis: [...semaineOuvrable] }), au: jour('2027-03-31') };
    const composed = composer(plan, year);
    const reckon = () => composed.flatMap((one) => expand(one, 'tenue'));
    reckon();
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now();
      expect(reckon().length).toBeGreaterThan(480);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(5);
  });

  it('claims a half-day once: given wins over held', () => {
    const [held] = composer(plan, wish());
    if (!held) throw new Error('nothing composed');
    const both = sansDoublon([...expand(held, 'tenue'), ...expand(held, 'donnee')]);
    expect(new Set(both.map(slotKey)).size).toBe(both.length);
    expect(both.every(({ etat }) => etat === 'donnee')).toBe(true);
    expect(jusquA([held], jour('2026-03-01'))).toEqual([]);
  });
});

describe('AVIP-21 opening days', () => {
  it('skip weekends, holidays and closures of the whole crèche', () => {
    expect(addOpeningDays(plan, jour('2026-04-02'), 2)).toBe('2026-04-07');
    const closed: Plan = {
      ...plan,
      fermetures: [
        {
          id: p1,
          du: jour('2026-04-07'),
          au: jour('2026-04-08'),
          demi: null,
          sections: null,
          motif: 'conges',
        },
      ],
    };
    expect(addOpeningDays(closed, jour('2026-04-02'), 2)).toBe('2026-04-09');
    expect(addOpeningDays({ ...plan, ouvertures: [] }, jour('2026-04-02'), 1) > '2027').toBe(true);
  });
});

describe('AVIP-23 AVIP-24 the books', () => {
  const monday = jour('2026-04-13');
  const claims = [claim('a', p1, monday), { ...claim('b', p2, monday), etat: 'tenue' as const }];

  it('balance: free, held, taken and suspended make the capacity', () => {
    const [matin, apresMidi] = books(plan, indexClaims(claims), monday);
    expect(matin).toMatchObject({ capacite: 2, libres: 0, tenues: 1, donnees: 1, suspendues: 0 });
    expect(apresMidi).toMatchObject({ capacite: 2, libres: 2, donnees: 0 });
  });

  it('suspend what a closure touches, and name it; nobody loses a claim', () => {
    const closed: Plan = {
      ...plan,
      fermetures: [
        { id: p1, du: monday, au: monday, demi: 'matin', sections: null, motif: 'effectif' },
      ],
    };
    const [matin, apresMidi] = books(closed, indexClaims(claims), monday);
    expect(matin).toMatchObject({ capacite: 2, suspendues: 2, libres: 0, fermees: 0 });
    expect(apresMidi.libres).toBe(2);
    expect(touches(closed, claims).map(({ caseId, cause }) => [caseId, cause])).toEqual([
      ['a', 'fermeture'],
      ['b', 'fermeture'],
    ]);
    const [sunday] = books(plan, indexClaims([]), addDays(monday, -1));
    expect(sunday).toMatchObject({ capacite: 0, fermees: 2 });
    expect(empechement(plan, p1, addDays(monday, -1), 'matin')).toBe('horsOuverture');
  });

  it('throw on two claims of one half-day', () => {
    expect(() => indexClaims([claim('a', p1, monday), claim('b', p1, monday)])).toThrow();
  });

  it('say which places to lower first: those that nobody claims, then those held', () => {
    const all = books(plan, indexClaims(claims), monday);
    expect(placesAAbaisser(all, 1)).toEqual([p2]);
    expect(placesAAbaisser(books(plan, indexClaims([claims[0] as Claim]), monday), 2)).toEqual([
      p2,
      p1,
    ]);
  });
});

describe('AVIP-25 the gauge', () => {
  const claims = [claim('a', p1, '2026-04-13'), claim('b', p2, '2026-04-14')];

  it('gives the share with its list, or says that it cannot be reckoned', () => {
    const known = jauge({ '2026-04': 9 }, claims, '2026-04', 20);
    expect(known).toMatchObject({ part: 22, dossiers: ['a', 'b'] });
    expect(direJauge(known)).toBe('2 sur 9, soit 22 %');
    expect(direJauge(jauge({}, claims, '2026-04', 20))).toMatch(/^non calculable/);
    expect(jauge({ '2026-04': 0 }, claims, '2026-04', 20).part).toBeNull();
  });

  it('of a year is the mean of the months that can be reckoned', () => {
    const year = jaugeDeLAnnee({ '2026-04': 10, '2026-05': 10 }, claims, '2026', 20);
    expect(year).toMatchObject({ part: 10, enfants: 10, dossiers: ['a', 'b'] });
    expect(jaugeDeLAnnee({}, claims, '2026', 20).part).toBeNull();
  });
});

it('says half-days as people do', () => {
  expect(direDemis(['jeuApresMidi', 'lunMatin'])).toBe('lundi matin, jeudi après-midi');
});
