// TEMPS-01: a day is a day of the partnership, on any machine, across both clock changes.
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkingDays,
  ageOn,
  endOf,
  heureOf,
  instantAt,
  isWorkingDay,
  jourOf,
} from '../../workflows/dates.ts';
import { jour } from './support/dossier.ts';

const probe = (TZ: string) =>
  execFileSync(process.execPath, ['test/pure/support/datesProbe.ts'], {
    encoding: 'utf8',
    env: { ...process.env, TZ },
  });

describe('TEMPS-01', () => {
  it('is the same in UTC, in Auckland, in Paris and on the Line Islands', () => {
    const [utc, ...others] = ['UTC', 'Pacific/Auckland', 'Europe/Paris', 'Pacific/Kiritimati'].map(
      probe,
    );
    expect(utc).toContain('2026-10-25');
    for (const other of others) expect(other).toBe(utc);
  });

  it('a day of the clock change lasts 23 or 25 hours, and ends at its own end', () => {
    expect(endOf(jour('2026-03-28'))).toBe('2026-03-28T22:59:59.999Z');
    expect(endOf(jour('2026-03-29'))).toBe('2026-03-29T21:59:59.999Z');
    expect(endOf(jour('2026-10-24'))).toBe('2026-10-24T21:59:59.999Z');
    expect(endOf(jour('2026-10-25'))).toBe('2026-10-25T22:59:59.999Z');
    expect(jourOf(endOf(jour('2026-10-25')))).toBe('2026-10-25');
  });

  it('an hour that the spring change skips slides one hour later', () => {
    expect(heureOf(instantAt(jour('2026-03-29'), '02:30'))).toBe('03:30');
  });

  it('months clamp: 31 August, 29 February', () => {
    expect(addMonths(jour('2026-08-31'), 6)).toBe('2027-02-28');
    expect(addMonths(jour('2027-08-31'), 6)).toBe('2028-02-29');
    expect(addMonths(jour('2024-02-29'), 12)).toBe('2025-02-28');
    expect(ageOn(jour('2008-02-29'), jour('2026-02-28'))).toBe(17);
    expect(addDays(jour('2028-02-28'), 1)).toBe('2028-02-29');
  });

  it('working days skip weekends and holidays', () => {
    expect(isWorkingDay(jour('2026-05-01'))).toBe(false);
    expect(isWorkingDay(jour('2026-04-06'))).toBe(false); // Easter Monday
    expect(addWorkingDays(jour('2026-12-24'), 1)).toBe('2026-12-28');
    expect(addWorkingDays(jour('2026-04-30'), 5)).toBe('2026-05-11');
  });
});
