// One child, one place at a time: what an act may not give on a half-day that the child already has elsewhere.
import { estCreche } from '../creche/label.ts';
import type { CaseState, DecideContext } from '../kernel/pathway.ts';
import { type Refusal, refus } from '../kernel/refusal.ts';
import type { Slot } from '../kernel/slot.ts';
import { type Attribution, expand } from '../places/attribution.ts';
import { empechement } from '../places/plan.ts';
import { laisseesFermees } from './aRedonner.ts';
import type { AvipContext } from './context.ts';
import { slots } from './slots.ts';

type Demi = Pick<Slot, 'place' | 'jour' | 'demi'>;

const moment = ({ jour, demi }: Demi) => `${jour}/${demi}`;

function parMoment(held: readonly Slot[]): ReadonlyMap<string, readonly Slot[]> {
  const found = new Map<string, Slot[]>();
  for (const one of held) found.set(moment(one), [...(found.get(moment(one)) ?? []), one]);
  return found;
}

function premierAilleurs(wanted: readonly Demi[], held: readonly Slot[]): Refusal | null {
  const known = parMoment(held);
  const elsewhere = wanted.find((one) =>
    known.get(moment(one))?.some(({ place }) => place !== one.place),
  );
  return elsewhere ? refus('enfantDejaAttendu', { date: elsewhere.jour }) : null;
}

/** AVIP-57. Half-days one by one: neither two places at once, nor another place than the one the child has. */
export function doublon(wanted: readonly Demi[], state: CaseState<AvipContext>): Refusal | null {
  if (deuxFois(wanted)) return refus('deuxPlacesALaFois');
  return premierAilleurs(wanted, slots(state));
}

function deuxFois(wanted: readonly Demi[]): boolean {
  return new Set(wanted.map(moment)).size < wanted.length;
}

/** AVIP-57. A rhythm, against what was granted half-day by half-day: that is given back first. */
export function doublonDuRythme(
  attributions: readonly Attribution[],
  { adaptation, releves, ponctuels }: AvipContext,
): Refusal | null {
  const beside = [...adaptation, ...releves, ...ponctuels];
  if (beside.length === 0) return null;
  const all = (list: readonly Attribution[]) => list.flatMap((one) => expand(one, 'donnee'));
  return premierAilleurs(all(attributions), all(beside));
}

/** AVIP-43, AVIP-57. Relief replaces: each half-day is of the child's own rhythm, and no place of its can be used then. */
export function releveInutile(
  wanted: readonly Demi[],
  state: CaseState<AvipContext>,
  crechesTenues: readonly string[],
  { related }: Pick<DecideContext, 'related'>,
): Refusal | null {
  if (deuxFois(wanted)) return refus('deuxPlacesALaFois');
  const plans = crechesTenues
    .map(related)
    .filter(estCreche)
    .map((seen) => seen.state.context);
  const suspendue = ({ place, jour, demi }: Slot) => {
    const plan = plans.find(({ places }) => places.some(({ id }) => id === place));
    return plan !== undefined && empechement(plan, place, jour, demi) !== null;
  };
  const known = parMoment(slots(state));
  const own = (one: Demi) => known.get(moment(one)) ?? [];
  // Nothing was given then, a closure being known: the child goes without its place all the same.
  const without = new Set(plans.flatMap((plan) => laisseesFermees(state, plan)).map(moment));
  const needless = wanted.find(
    (one) => !own(one).every(suspendue) || (own(one).length === 0 && !without.has(moment(one))),
  );
  return needless ? refus('pasSuspendue', { date: needless.jour }) : null;
}
