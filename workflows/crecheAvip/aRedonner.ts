// Days of a closure that was known when a place was given, and that is there no more: what can be given back to the child.
import type { Jour } from '../dates.ts';
import type { CaseState } from '../kernel/pathway.ts';
import type { Slot } from '../kernel/slot.ts';
import { laissees } from '../places/laissees.ts';
import { empechement, type Plan } from '../places/plan.ts';
import type { AvipContext } from './context.ts';
import { dernierJour } from './lastDay.ts';

type Demi = Pick<Slot, 'place' | 'jour' | 'demi'>;

/** From a day on, within the welcome: half-days of the child's own rhythm that its crèche is open for by this calendar. */
export function aRedonner(
  state: CaseState<AvipContext>,
  plan: Plan,
  depuis: Jour,
): readonly Demi[] {
  const { offre } = state.context;
  const dernier = dernierJour({ state });
  if (!offre || dernier === null) return [];
  return laissees(plan, offre.attributions).filter(
    ({ place, jour, demi }) =>
      depuis <= jour && jour <= dernier && empechement(plan, place, jour, demi) === null,
  );
}

/** AVIP-43. The same, where the place cannot be used: the family did without those days, and may be relieved on them. */
export function laisseesFermees(
  { context: { offre } }: CaseState<AvipContext>,
  plan: Plan,
): readonly Demi[] {
  if (!offre) return [];
  return laissees(plan, offre.attributions).filter(({ place, jour, demi }) => {
    const cause = empechement(plan, place, jour, demi);
    return cause === 'fermeture' || cause === 'baisse';
  });
}
