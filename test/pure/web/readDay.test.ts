// Days as people type them.
import { describe, expect, test } from 'vitest';
import { readDay } from '../../../src/web/dates/readDay.ts';
import { Jour } from '../../../workflows/dates.ts';

const tuesday = Jour.parse('2025-12-02');

describe('a day as people type it', () => {
  test.each([
    ['2/12', '2025-12-02'],
    ['02.12.26', '2026-12-02'],
    ['1/2/1991', '1991-02-01'],
    ['2025-12-31', '2025-12-31'],
    ['demain', '2025-12-03'],
    ['Après-demain', '2025-12-04'],
    ['hier', '2025-12-01'],
    ['aujourd’hui', '2025-12-02'],
    ['dans 15 jours', '2025-12-17'],
    ['dans une semaine', '2025-12-09'],
    ['il y a 2 mois', '2025-10-02'],
    ['jeudi', '2025-12-04'],
    ['mardi', '2025-12-09'],
    ['lundi dernier', '2025-12-01'],
    ['3 déc', '2025-12-03'],
    ['mercredi 3 décembre 2025', '2025-12-03'],
    ['1er août', '2025-08-01'],
  ])('« %s » is %s', (text, day) => expect(readDay(text, tuesday)).toBe(day));

  test.each([
    ['2/12', '2025-12-02'],
    ['15/12', '2024-12-15'],
    ['24 décembre', '2024-12-24'],
    ['15/12/2025', '2025-12-15'],
    ['lundi', '2025-12-01'],
    ['mardi', '2025-11-25'],
    ['lundi prochain', '2025-12-08'],
    ['demain', '2025-12-03'],
  ])('of a day that has already come, « %s » is %s', (text, day) =>
    expect(readDay(text, tuesday, 'past')).toBe(day),
  );

  test.each(['', 'bientôt', '31/2', '40/12', '12', '1e', 'dans'])('« %s » is no day', (text) =>
    expect(readDay(text, tuesday)).toBeNull(),
  );
});
