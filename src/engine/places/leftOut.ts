// Families whose days no longer follow the calendar: given without a closure that is there no more, or by holidays corrected since.
import type { CrecheContext } from '../../../workflows/creche/context.ts';
import { aRedonner } from '../../../workflows/crecheAvip/aRedonner.ts';
import type { DemandeVue } from '../../../workflows/crecheAvip/command.ts';
import { horsCalendrier } from '../../../workflows/crecheAvip/horsCalendrier.ts';
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
  const requests = await placesOf(ground, creche.caseId);
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

/** The requests whose place, offered or given, is of this crèche. */
async function placesOf({ world }: Ground, crecheId: string): Promise<readonly DemandeVue[]> {
  const ids = await world.lists.inStates('creche-avip', placeEnCours);
  return (await world.cases.loadMany(world.log, ids))
    .flatMap((one) => demandeIn(one) ?? [])
    .filter(({ state }) => state.context.offre?.creche === crecheId);
}

/** AVIP-61. Given days that corrected school holidays no longer count, by family. */
export async function offCalendarAt(
  ground: Ground,
  viewer: Viewer,
  { creche }: CrecheSeen,
): Promise<Suspended['horsCalendrier']> {
  const moment = await ground.moment();
  const found = new Map(
    (await placesOf(ground, creche.caseId)).flatMap(({ caseId, state }) => {
      const slots = horsCalendrier(state, creche.state.context, moment.today);
      return slots.length > 0 ? [[caseId, slots] as const] : [];
    }),
  );
  const families = await familiesOf(ground.world, viewer, found.keys(), moment);
  return placeCases(families, families.keys(), moment).map((one) => ({
    ...one,
    slots: [...(found.get(one.caseId) ?? [])],
  }));
}
