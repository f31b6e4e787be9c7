// What the screens ask about reserved places: each question with who may ask it.
import { mayKnow } from '../../../workflows/kernel/audience.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import type { Engine, Result } from '../api.ts';
import type { Fresh } from '../reading.ts';
import { introuvable, nonHabilite } from '../refusals.ts';
import type { World } from '../world.ts';
import { crecheList } from './crecheList.ts';
import { Ground } from './ground.ts';
import { occupancyOf } from './occupancy.ts';
import { offersFor } from './offers.ts';
import { previewOf } from './preview.ts';
import { keepsCalendar, readsList } from './rights.ts';
import { seanceAt, seanceRecord } from './seance.ts';
import type { CrecheSeen } from './seen.ts';
import { suspendedAt, touchedBy } from './touched.ts';
import { waitingListOf } from './waitingList.ts';
import { weekOfPlaces } from './week.ts';

export function placeReadings(world: World, fresh: Fresh): Engine['places'] {
  const ground = new Ground(world, fresh);
  async function at<T>(
    viewer: Viewer,
    crecheId: string,
    answer: (seen: CrecheSeen) => Promise<T>,
    may: (seen: CrecheSeen) => boolean = ({ place }) => mayKnow(place),
  ): Promise<Result<T>> {
    const seen = await ground.creche(viewer, crecheId);
    if (!seen) return introuvable;
    if (!may(seen)) return nonHabilite;
    return { ok: true, value: await answer(seen) };
  }
  return {
    list: (viewer, window) => crecheList(ground, viewer, window),
    week: (viewer, crecheId, window) =>
      at(viewer, crecheId, (seen) => weekOfPlaces(ground, viewer, seen, window)),
    waiting: (viewer, crecheId) =>
      at(viewer, crecheId, (seen) => waitingListOf(ground, viewer, seen), readsList),
    seance: async (viewer, crecheId, seanceId) => {
      const seen = await ground.creche(viewer, crecheId);
      const seance = seen && seanceAt(seen, seanceId);
      if (!seance) return introuvable;
      if (!readsList(seen)) return nonHabilite;
      return { ok: true, value: await seanceRecord(ground, viewer, seen, seance) };
    },
    occupancy: (viewer, crecheId, annee) =>
      at(viewer, crecheId, (seen) => occupancyOf(ground, viewer, seen, annee)),
    touched: (viewer, crecheId, body) =>
      at(viewer, crecheId, (seen) => touchedBy(ground, viewer, seen, body), keepsCalendar),
    suspended: (viewer, crecheId, sans) =>
      at(viewer, crecheId, (seen) => suspendedAt(ground, viewer, seen, sans), keepsCalendar),
    offers: (viewer, caseId) => offersFor(ground, viewer, caseId),
    preview: (viewer, caseId, body) => previewOf(ground, viewer, caseId, body),
  };
}
