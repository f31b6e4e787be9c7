// What leaves Tandem on paper or as a file: letters, tables, calendars.
import type { Engine } from '../api.ts';
import type { Desk } from './creche.ts';
import { occupancyOf, reportOf } from './exports.ts';
import { calendarOf, feedBook } from './feeds.ts';
import { letterOf } from './letters.ts';

export function papersOf(desk: Desk): Engine['papers'] {
  return {
    letter: (viewer, caseId) => letterOf(desk, viewer, caseId),
    occupancy: (viewer, crecheId, annee) => occupancyOf(desk, { viewer, crecheId, annee }),
    report: (viewer, crecheId, annee) => reportOf(desk, { viewer, crecheId, annee }),
    feeds: feedBook(desk),
    calendar: (token) => calendarOf(desk, token),
  };
}
