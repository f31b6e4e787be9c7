// Families whose place was given without the days of a closure that is there no more: whom to give them back to.
import type { CrecheContext } from '../../../workflows/creche/context.ts';
import { aRedonner } from '../../../workflows/crecheAvip/aRedonner.ts';
import { placeEnCours } from '../../../workflows/crecheAvip/states.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import { slotKey } from '../../../workflows/places/attribution.ts';
import { indexClaims } from '../../../workflows/places/books.ts';
import { sansFermeture } from '../../../workflows/places/suspensions.ts';
import type { Suspended } from '../../contract/placeActs.ts';
import { familiesOf, placeCases } from './families.ts';
import type { Ground } from './ground.ts';
import { type CrecheSeen, demandeIn } from './seen.ts';

/** AVIP-59. `sans`: as it would be without this closure or lowered day, and for it alone; null: as it is. */
export async function leftOutAt(
  ground: Ground,
  viewer: Viewer,
  { creche }: CrecheSeen,
  sans: string | null,
): Promise<Suspended['aRedonner']> {
  const { world } = ground;
  const moment = await ground.moment();
  const plan = creche.state.context;
  const ids = await world.lists.inStates('creche-avip', placeEnCours);
  const requests = (await world.cases.loadMany(world.log, ids))
    .flatMap((one) => demandeIn(one) ?? [])
    .filter(({ state }) => state.context.offre?.creche === creche.caseId);
  const leftOut = (calendar: CrecheContext) =>
    requests.flatMap(({ caseId, state }) =>
      aRedonner(state, calendar, moment.today).map((slot) => ({ ...slot, caseId })),
    );
  const before = new Set((sans === null ? [] : leftOut(plan)).map(slotKey));
  const found = leftOut(sans === null ? plan : sansFermeture(plan, sans)).filter(
    (slot) => !before.has(slotKey(slot)),
  );
  const days = found.map(({ jour }) => jour).sort();
  const [du] = days;
  const au = days.at(-1);
  if (!du || !au) return [];
  const taken = indexClaims(await ground.claims(plan.places, { du, au }));
  const families = await familiesOf(
    world,
    viewer,
    found.map(({ caseId }) => caseId),
    moment,
  );
  return placeCases(families, families.keys(), moment).map((one) => ({
    ...one,
    slots: found
      .filter(({ caseId }) => caseId === one.caseId)
      .map(({ place, jour, demi }) => ({
        place,
        jour,
        demi,
        prise: taken.has(slotKey({ place, jour, demi })),
      })),
  }));
}
