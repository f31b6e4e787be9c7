// What leaves Tandem on paper or as a file: letters, tables, calendars.
import type { Engine } from '../api.ts';
import { Ground } from '../places/ground.ts';
import type { Fresh } from '../reading.ts';
import type { World } from '../world.ts';
import { occupancyPaper, reportPaper } from './exports.ts';
import { calendarOf, feedBook } from './feeds.ts';
import { letterOf } from './letters.ts';

export function papersOf(world: World, fresh: Fresh): Engine['papers'] {
  const ground = new Ground(world, fresh);
  return {
    letter: (viewer, caseId) => letterOf(ground, viewer, caseId),
    occupancy: (viewer, crecheId, annee) => occupancyPaper(ground, { viewer, crecheId, annee }),
    report: (viewer, crecheId, annee) => reportPaper(ground, { viewer, crecheId, annee }),
    feeds: feedBook(ground),
    calendar: (token) => calendarOf(ground, token),
  };
}
