// The week of places as it is drawn: bars, month cells, what lights up under the hand, where the arrows lead.
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/contract/places.ts';
import { changedSlots, steadyList } from '../../../src/web/places/arrivals.ts';
import { barsOf, columnsOf, indexCells } from '../../../src/web/places/bars.ts';
import { movedBy } from '../../../src/web/places/gridMoves.ts';
import { firstPlace } from '../../../src/web/places/hand.ts';
import { dayCells, sayDayOfMonth } from '../../../src/web/places/month.ts';
import { firstDayOf, reach } from '../../../src/web/places/reach.ts';
import { Jour } from '../../../workflows/dates.ts';

const days = ['2026-11-23', '2026-11-24', '2026-11-25'];
const columns = columnsOf(days);

function cell(at: number, change: Partial<Cell> = {}, place = 'p1'): Cell {
  const column = columns[at];
  if (!column) throw new Error('no such column');
  return { place, ...column, etat: 'libre', cause: null, caseId: null, accueilli: null, ...change };
}
const given = (at: number, caseId: string | null) => cell(at, { etat: 'donnee', caseId });
const shut = (at: number, cause: string) => cell(at, { etat: 'fermee', cause });

describe('bars', () => {
  test('the half-days of one child in a row are one bar; free ones stay one by one', () => {
    const index = indexCells([
      ...[0, 1, 2].map((at) => given(at, 'leo')),
      given(3, 'ines'),
      cell(4),
      cell(5),
    ]);
    expect(barsOf(index, 'p1', columns)).toMatchObject([
      { from: 0, span: 3, caseId: 'leo' },
      { from: 3, span: 1, caseId: 'ines' },
      { from: 4, span: 1, etat: 'libre' },
      { from: 5, span: 1, etat: 'libre' },
    ]);
  });

  test('another state, or another reason to be closed, begins another bar', () => {
    const held = cell(1, { etat: 'tenue', caseId: 'leo' });
    const closed = [shut(2, 'ferie'), shut(3, 'ferie'), shut(4, 'baisse'), shut(5, 'fermeture')];
    const index = indexCells([given(0, 'leo'), held, ...closed]);
    expect(barsOf(index, 'p1', columns).map(({ span }) => span)).toEqual([1, 1, 2, 1, 1]);
  });

  test('what nothing is said of cannot be used; every column is covered once', () => {
    expect(barsOf(new Map(), 'p1', columns)).toMatchObject([{ from: 0, span: 6, etat: 'fermee' }]);
  });
});

test('a day of the month is its morning and its afternoon, and knows when both are one child’s', () => {
  const index = indexCells([given(0, 'leo'), given(1, 'leo'), given(2, 'leo'), cell(3)]);
  const [monday, tuesday, wednesday] = dayCells(index, 'p1', days);
  expect(monday).toMatchObject({ entiere: true, matin: { caseId: 'leo' } });
  expect(tuesday).toMatchObject({ entiere: false, apresMidi: { etat: 'libre' } });
  expect(wednesday).toMatchObject({ entiere: true, matin: { etat: 'fermee' } });
});

test('past days of the month are past, whatever stayed free', () => {
  const count = { capacite: 2, libres: 2, tenues: 0, donnees: 0, suspendues: 0, fermees: 0 };
  const day = { jour: days[0] ?? '', ouvert: true, ferie: false, matin: count, apresMidi: count };
  expect(sayDayOfMonth(day, false)).toBe('4\u00a0demi-journées libres');
  expect(sayDayOfMonth(day, true)).toBe('passé');
  expect(sayDayOfMonth({ ...day, ouvert: false, ferie: true }, true)).toBe('férié');
});

describe('the place under the hand first', () => {
  const section = (id: string, ageMinMois: number, ageMaxMois: number) => ({
    id,
    nom: id,
    ageMinMois,
    ageMaxMois,
  });
  const place = (id: string, of: string) => ({
    id,
    nom: id,
    section: of,
    depuis: '2026-01-01',
    dernierJour: null,
  });
  const week = {
    view: {
      today: '2026-11-23',
      sections: [section('petits', 3, 14), section('grands', 15, 36)],
    },
    places: [
      place('p1', 'petits'),
      place('p2', 'petits'),
      place('g1', 'grands'),
      place('g2', 'grands'),
    ],
    columns,
    index: indexCells([
      ...['p1', 'p2', 'g1', 'g2'].flatMap((id) => [0, 2].map((at) => cell(at, {}, id))),
      cell(0, { etat: 'donnee' }, 'p1'),
      cell(0, { etat: 'donnee' }, 'g1'),
    ]),
  };
  const asks = (ageMois: number | null) => ({
    ageMois,
    solution: null,
    besoin: {
      demis: ['lunMatin', 'marMatin'],
      semaines: 'toutes' as const,
      vacances: 'avec' as const,
      debutSouhaite: '2026-11-23',
      minutesSemaine: 600,
    },
  });
  const first = (ageMois: number | null, du = '2026-11-23') =>
    firstPlace(asks(ageMois), Jour.parse(du), week);

  test('is of the child’s age, and has most of its half-days free', () => {
    expect(first(23)).toBe('g2');
    expect(first(8)).toBe('p2');
  });

  test('is of the age that the child will have on the first day', () => {
    expect(first(14)).toBe('p2');
    expect(first(14, '2026-12-28')).toBe('g1');
    expect(first(null)).toBe('p2');
  });

  test('is the one that was found, wherever it stands', () => {
    const solution = {
      places: [{ place: 'p1', nom: 'p1', rythme: asks(23).besoin }],
      du: '2026-11-23',
      au: '2027-11-22',
      manque: [],
    };
    expect(firstPlace({ ...asks(23), solution }, Jour.parse('2026-11-23'), week)).toBe('p1');
  });

  test('no place on screen: none', () => {
    expect(firstPlace(asks(23), Jour.parse('2026-11-23'), { ...week, places: [] })).toBeNull();
  });
});

describe('what a request would take', () => {
  const rythme = {
    demis: ['lunMatin', 'marMatin', 'merMatin'],
    semaines: 'toutes' as const,
    vacances: 'avec' as const,
  };
  const index = indexCells([cell(0), given(2, 'ines'), shut(4, 'ferie')]);
  const wish = { rythme, du: '2026-11-23', au: null };

  test('its half-days light up, those of others say so, closed ones are left out', () => {
    expect(reach(index, 'p1', columns, wish)).toEqual([
      { column: 0, pris: false },
      { column: 2, pris: true },
    ]);
  });

  test('nothing before its first day nor after its last', () => {
    const one = { ...wish, du: '2026-11-24', au: '2026-11-24' };
    expect(reach(index, 'p1', columns, one)).toEqual([{ column: 2, pris: true }]);
  });

  test('every other week follows the ISO number of the week', () => {
    // 23 November 2026 is in week 48.
    const even = { ...wish, rythme: { ...rythme, semaines: 'paires' as const } };
    const odd = { ...wish, rythme: { ...rythme, semaines: 'impaires' as const } };
    expect(reach(index, 'p1', columns, even)).toHaveLength(2);
    expect(reach(index, 'p1', columns, odd)).toEqual([]);
  });
});

test('the first day of a rhythm is one of its days, in its weeks', () => {
  const wednesdays = { demis: ['merApresMidi'], vacances: 'avec' as const };
  const from = Jour.parse('2026-11-26');
  expect(firstDayOf({ ...wednesdays, semaines: 'toutes' }, from)).toBe('2026-12-02');
  expect(firstDayOf({ ...wednesdays, semaines: 'paires' }, from)).toBe('2026-12-09');
});

describe('what a colleague changes', () => {
  test('only half-days that come to another case or state are new', () => {
    const before = [given(0, 'leo'), cell(1), cell(2)];
    const after = [given(0, 'leo'), given(1, 'ines'), cell(2)];
    expect(changedSlots(before, after)).toEqual([given(1, 'ines')]);
    expect(changedSlots(before, [...before, given(3, 'sana')])).toEqual([]);
  });

  test('under the hand a list keeps its order: who left stays in place, who came stands last', () => {
    const list = (...ids: string[]) => ids.map((caseId) => ({ caseId }));
    const steady = steadyList(list('a', 'b', 'c'), list('d', 'c', 'a'));
    expect(steady.map(({ item, sort }) => [item.caseId, sort])).toEqual([
      ['a', null],
      ['b', 'partie'],
      ['c', null],
      ['d', 'arrivee'],
    ]);
  });
});

describe('arrows', () => {
  const rows = [
    [
      { from: 0, span: 4 },
      { from: 4, span: 2 },
    ],
    [0, 1, 2, 3, 4, 5].map((from) => ({ from, span: 1 })),
  ];

  test('right and left go from bar to bar, up and down keep the half-day', () => {
    expect(movedBy('ArrowRight', rows, { row: 0, column: 0 }, false)).toEqual({
      row: 0,
      column: 4,
    });
    expect(movedBy('ArrowRight', rows, { row: 0, column: 4 }, false)).toEqual({
      row: 0,
      column: 4,
    });
    expect(movedBy('ArrowLeft', rows, { row: 0, column: 5 }, false)).toEqual({ row: 0, column: 0 });
    expect(movedBy('ArrowUp', rows, { row: 1, column: 3 }, false)).toEqual({ row: 0, column: 3 });
    expect(movedBy('ArrowDown', rows, { row: 0, column: 3 }, false)).toEqual({ row: 1, column: 3 });
  });

  test('Home and End stay in the row, or with Ctrl span the grid; other keys are not its own', () => {
    expect(movedBy('End', rows, { row: 1, column: 2 }, false)).toEqual({ row: 1, column: 5 });
    expect(movedBy('Home', rows, { row: 1, column: 2 }, true)).toEqual({ row: 0, column: 0 });
    expect(movedBy('End', rows, { row: 0, column: 0 }, true)).toEqual({ row: 1, column: 4 });
    expect(movedBy('a', rows, { row: 0, column: 0 }, false)).toBeNull();
  });
});
