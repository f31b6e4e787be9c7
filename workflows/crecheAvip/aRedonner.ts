// Days that were left out when a place was given, the crèche being closed or not open then: what can be given back to the child.
import type { Jour } from '../dates.ts';
import type { CaseState } from '../kernel/pathway.ts';
import type { Slot } from '../kernel/slot.ts';
import { laissees } from '../places/laissees.ts';
import { empechement, type Plan } from '../places/plan.ts';
import type { AvipContext } from './context.ts';
import { bout, dernierJour } from './lastDay.ts';
import { enEntier } from './souhait.ts';

type Demi = Pick<Slot, 'place' | 'jour' | 'demi'>;

/** AVIP-59, AVIP-60. What is wished and was not given, whatever the reason was. */
function laisseesDe(context: AvipContext, plan: Plan): readonly Demi[] {
  const { offre } = context;
  const au = bout(context);
  if (!offre || au === null) return [];
  return laissees(plan, offre.attributions, enEntier(offre, au));
}

/** From a day on, within the welcome: half-days of the child's own rhythm that its crèche is open for by this calendar. */
export function aRedonner(
  state: CaseState<AvipContext>,
  plan: Plan,
  depuis: Jour,
): readonly Demi[] {
  const dernier = dernierJour({ state });
  if (dernier === null) return [];
  return laisseesDe(state.context, plan).filter(
    ({ place, jour, demi }) =>
      depuis <= jour && jour <= dernier && empechement(plan, place, jour, demi) === null,
  );
}

/** AVIP-43. The same, where the place cannot be used: the family did without those days, and may be relieved on them. */
export function laisseesFermees({ context }: CaseState<AvipContext>, plan: Plan): readonly Demi[] {
  return laisseesDe(context, plan).filter(({ place, jour, demi }) => {
    const cause = empechement(plan, place, jour, demi);
    return cause === 'fermeture' || cause === 'baisse';
  });
}
