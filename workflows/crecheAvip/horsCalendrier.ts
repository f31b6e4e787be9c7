// Half-days given that the school holidays, corrected since, no longer count: they stay given, and are said.
import { dayNumber, type Jour } from '../dates.ts';
import type { CaseState } from '../kernel/pathway.ts';
import type { Slot } from '../kernel/slot.ts';
import { expand, jusquA } from '../places/attribution.ts';
import { dansLeRythme } from '../places/compose.ts';
import type { Plan } from '../places/plan.ts';
import type { AvipContext } from './context.ts';
import { dernierJour } from './lastDay.ts';

type Demi = Pick<Slot, 'place' | 'jour' | 'demi'>;

/**
 * AVIP-61. From a day on, as far as the holidays are known: what the child has during holidays that the rhythm leaves out,
 * or beside those that it asks for. What it lacks by them is among the days to give back (AVIP-59).
 */
export function horsCalendrier(
  state: CaseState<AvipContext>,
  plan: Plan,
  depuis: Jour,
): readonly Demi[] {
  const { offre } = state.context;
  const dernier = dernierJour({ state });
  if (!offre || dernier === null || plan.vacances === null) return [];
  const { connuesJusquAu } = plan.vacances;
  const au = connuesJusquAu < dernier ? connuesJusquAu : dernier;
  return jusquA(offre.attributions, au)
    .filter(({ vacances }) => vacances !== 'avec')
    .flatMap((one) =>
      expand(one, 'donnee').filter(
        ({ jour }) => jour >= depuis && !dansLeRythme(plan, one, dayNumber(jour)),
      ),
    )
    .map(({ place, jour, demi }) => ({ place, jour, demi }));
}
