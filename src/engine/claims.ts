// Which case claims which half-day, as it is at this date: a hold that has lapsed is free, whether or not the clock has run.
import { addDays, type Jour } from '../../workflows/dates.ts';
import type { Claim } from '../../workflows/places/books.ts';
import type { Fresh } from './reading.ts';
import type { World } from './world.ts';

/** No welcome is given for longer: beyond it, nobody claims anything. */
export const farthest = (today: Jour): Jour => addDays(today, 3653);

/**
 * AVIP-21. The claims on these places over these days, once what has fallen due on a case that claims one is written:
 * everyone concerned hears of it. What falls due only frees, so one more reading tells what is left.
 */
export async function freshClaims(
  world: World,
  fresh: Fresh,
  places: readonly string[],
  du: Jour,
  au: Jour,
): Promise<readonly Claim[]> {
  const { lists } = world;
  const claims = await lists.slots.between(places, du, au);
  const claiming = new Set(claims.map(({ caseId }) => caseId));
  const due = await lists.expiringBy(world.today());
  const overdue = due.filter((caseId) => claiming.has(caseId));
  if (overdue.length === 0) return claims;
  for (const caseId of overdue) await fresh(caseId);
  return lists.slots.between(places, du, au);
}
