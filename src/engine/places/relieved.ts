// Whether a child whose half-day is suspended has another place then that can be used, in whichever crèche it is.
import type { CrecheContext } from '../../../workflows/creche/context.ts';
import { crechesTouchees } from '../../../workflows/crecheAvip/touched.ts';
import type { Claim } from '../../../workflows/places/books.ts';
import { empechement, type Plan } from '../../../workflows/places/plan.ts';
import type { LoadedCase } from '../loadedCase.ts';
import { slotsOf } from '../slots.ts';
import type { World } from '../world.ts';
import type { Family } from './families.ts';
import { crecheIn } from './seen.ts';

/** The calendars of every crèche where these children have a place: the one asked about as it is looked at, the others as they are. */
export async function plansWith(
  { cases, log }: Pick<World, 'cases' | 'log'>,
  creche: string,
  plan: CrecheContext,
  families: Iterable<Family>,
): Promise<readonly Plan[]> {
  const held = [...families].flatMap(({ demande }) => crechesTouchees(demande.state));
  const others = new Set(held.filter((id) => id !== creche));
  const loaded = await cases.loadMany(log, [...others]);
  return [plan, ...loaded.flatMap((one) => crecheIn(one)?.state.context ?? [])];
}

/** AVIP-24, AVIP-43. A relief counts as long as its own crèche is open: where its host closes, the child goes without again. */
export function relieved(
  { place, jour, demi }: Pick<Claim, 'place' | 'jour' | 'demi'>,
  loaded: LoadedCase,
  plans: readonly Plan[],
): boolean {
  return slotsOf(loaded).some((one) => {
    if (one.jour !== jour || one.demi !== demi || one.place === place) return false;
    const its = plans.find(({ places }) => places.some(({ id }) => id === one.place));
    return its !== undefined && empechement(its, one.place, jour, demi) === null;
  });
}
