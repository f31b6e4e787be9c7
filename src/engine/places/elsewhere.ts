// Where no relief is free in the crèche itself: another crèche of the town that has a place that half-day, for its coordinateur.
import { sectionsPour } from '../../../workflows/creche/sections.ts';
import type { Jour } from '../../../workflows/dates.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import { slotKey } from '../../../workflows/places/attribution.ts';
import { type Claim, indexClaims } from '../../../workflows/places/books.ts';
import { releve } from '../../../workflows/places/suspensions.ts';
import type { Days } from '../api.ts';
import type { Ground } from './ground.ts';
import type { CrecheSeen } from './seen.ts';

type Demi = Pick<Claim, 'jour' | 'demi'>;

/** The name of a crèche with a free place; a place is named once, as in the crèche itself. */
export type Elsewhere = (demi: Demi, naissance: Jour | null) => string | null;

const nowhere: Elsewhere = () => null;

/** AVIP-43. Only who may grant a relief there is told: the coordinateur of the town. */
export async function reliefElsewhere(
  ground: Ground,
  viewer: Viewer,
  { creche, place }: CrecheSeen,
  window: Days | null,
): Promise<Elsewhere> {
  if (window === null || !place.qualites.has('coordinateur')) return nowhere;
  const { commune } = creche.state.context;
  const known = await ground.creches(viewer, await ground.moment());
  const others: { plan: CrecheSeen['creche']['state']['context']; taken: Set<string> }[] = [];
  for (const one of known) {
    const plan = one.creche.state.context;
    if (one.creche.caseId === creche.caseId || plan.commune !== commune) continue;
    const claims = await ground.claims(plan.places, window);
    others.push({ plan, taken: new Set(indexClaims(claims).keys()) });
  }
  return (demi, naissance) => {
    for (const { plan, taken } of others) {
      const sections = naissance
        ? sectionsPour(plan, naissance, demi.jour)
        : plan.sections.map(({ id }) => id);
      const free = releve(plan, taken, demi, sections);
      if (free === null) continue;
      taken.add(slotKey({ place: free, ...demi }));
      return plan.nom;
    }
    return null;
  };
}
