// Dates as people say them.
import { describe, expect, test } from 'vitest';
import {
  localOf,
  sayDay,
  sayDayHeading,
  sayDistance,
  sayDue,
  sayFullDay,
  sayMoment,
  sayNearDay,
  saySince,
} from '../../../src/web/dates/frenchDates.ts';
import { monthsRunning } from '../../../src/web/dates/monthsRunning.ts';

const today = '2025-12-02';

describe('dates as people say them', () => {
  test('a day of this year has no year, another has', () => {
    expect(sayDay('2025-12-02', today)).toBe('mardi 2 décembre');
    expect(sayDay('2026-01-01', today)).toBe('jeudi 1er janvier 2026');
    expect(sayFullDay('2025-08-01')).toBe('1er août 2025');
  });

  test.each([
    ['2025-12-02', 'aujourd’hui'],
    ['2025-12-03', 'demain'],
    ['2025-12-01', 'hier'],
    ['2025-12-05', 'dans 3 jours'],
    ['2025-11-29', 'il y a 3 jours'],
    ['2026-06-02', 'dans 6 mois'],
  ])('%s is « %s »', (jour, words) => expect(sayDistance(jour, today)).toBe(words));

  test('a deadline says how far it is, or by how much it is past', () => {
    expect(sayDue('2025-12-14', today)).toBe('avant le 14 décembre, dans 12 jours');
    expect(sayDue('2025-11-30', today)).toBe('dépassé de 2 jours');
    expect(sayDue(today, today)).toBe('aujourd’hui');
  });

  test('since when the ball has been there', () => {
    expect(saySince('2025-11-29', today)).toBe('depuis 3 jours');
    expect(saySince('2025-12-01', today)).toBe('depuis hier');
    expect(saySince(today, today)).toBe('depuis aujourd’hui');
  });

  test('an instant is told in the partnership’s own time, whatever the machine’s', () => {
    expect(localOf('2025-12-01T23:30:00.000Z')).toEqual({ jour: '2025-12-02', heure: '00:30' });
    expect(localOf('2025-07-01T08:02:00.000Z').heure).toBe('10:02');
    expect(sayMoment('2025-12-02T09:02:00.000Z', today)).toBe('à 10\u00a0h\u00a002');
    expect(sayMoment('2025-12-01T15:40:00.000Z', today)).toBe('hier à 16\u00a0h\u00a040');
    expect(sayMoment('2025-11-28T08:15:00.000Z', today)).toBe('le 28 novembre à 9\u00a0h\u00a015');
  });

  test('headings of days begin with a capital', () => {
    expect(sayDayHeading(today, today)).toBe('Aujourd’hui');
    expect(sayDayHeading('2025-12-01', today)).toBe('Hier');
    expect(sayDayHeading('2025-11-28', today)).toBe('Vendredi 28 novembre');
    expect(sayNearDay('2025-12-03', today)).toBe('demain');
  });

  test('how many months an accompaniment has run', () => {
    expect(monthsRunning('2025-10-01', '2026-04-01', today)).toBe('3e mois sur 6');
    expect(monthsRunning('2025-12-01', '2026-06-01', today)).toBe('1er mois sur 6');
    expect(monthsRunning('2025-10-01', null, today)).toBe('3e mois');
    expect(monthsRunning('2025-12-10', '2026-06-10', today)).toBeNull();
  });
});
