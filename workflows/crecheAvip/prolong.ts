// A welcome to its end: what every act that moves its hours, its place or its end asks for, so that no day is left without a place.
import type { CrecheVue } from '../creche/label.ts';
import { addDays, type Jour } from '../dates.ts';
import type { DecideContext } from '../kernel/pathway.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { Attribution } from '../places/attribution.ts';
import type { Offre } from './context.ts';
import { composees } from './offer.ts';
import { dernierSouhait } from './souhait.ts';

/**
 * AVIP-60. The latest wish from the day after the last half-day written (never a past day) to `au`, as the crèche is open
 * then: a half-day on which it was not open before is part of it.
 */
export function prolonger(
  offre: Pick<Offre, 'attributions' | 'souhaits'>,
  au: Jour,
  creche: CrecheVue,
  { today }: Pick<DecideContext, 'today'>,
): Attribution[] | Refusal {
  const last = offre.attributions
    .map((one) => one.au)
    .sort()
    .at(-1);
  if (last === undefined) return [];
  const next = addDays(last, 1);
  const du = next < today ? today : next;
  if (du > au) return [];
  const each = composees(creche, { places: dernierSouhait(offre), du, au });
  return 'code' in each ? each : each.flat();
}
