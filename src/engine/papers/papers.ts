// What leaves Tandem on paper or as a file: letters, tables, calendars.
import type { Engine } from '../api.ts';
import type { Listing } from '../listing.ts';
import { Ground } from '../places/ground.ts';
import type { Fresh, Reading } from '../reading.ts';
import type { World } from '../world.ts';
import { caseTable } from './caseTable.ts';
import { commissionRecord } from './commissionRecord.ts';
import { occupancyPaper, reportPaper } from './exports.ts';
import { calendarOf, feedBook } from './feeds.ts';
import { letterOf } from './letters.ts';
import { partnerMeeting } from './partnerMeeting.ts';

/** What papers are read through: the same rights as screens. */
interface Readings {
  readonly world: World;
  readonly reading: Reading;
  readonly listing: Listing;
}

export function papersOf(readings: Readings, fresh: Fresh): Engine['papers'] {
  const { world, listing } = readings;
  const ground = new Ground(world, fresh);
  return {
    letter: (viewer, caseId) => letterOf(ground, viewer, caseId),
    partnerMeeting: (viewer, caseId, meetingId) =>
      partnerMeeting(readings, viewer, { caseId, meetingId }),
    commission: (viewer, jour) => commissionRecord(world, viewer, jour),
    cases: async (viewer, search) => [caseTable(await listing.export(viewer, search))],
    occupancy: (viewer, crecheId, annee) => occupancyPaper(ground, { viewer, crecheId, annee }),
    report: (viewer, crecheId, annee) => reportPaper(ground, { viewer, crecheId, annee }),
    feeds: feedBook(ground),
    calendar: (token) => calendarOf(ground, token),
  };
}
