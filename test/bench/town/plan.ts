// How large a measured town is, and what stands in it: given to the process that builds it, and read back from it.
import { z } from 'zod';
import { addDays, addMonths, type Jour } from '../../../workflows/dates.ts';

export const TownPlan = z.object({
  creches: z.int(),
  placesEach: z.int(),
  gestionnairesEach: z.int(),
  /** Requests that wait at each crèche, once places are given. */
  waitingEach: z.int(),
  /** The places of this month are given, and a few held. */
  given: z.boolean(),
  yearsBehind: z.int(),
});
export type TownPlan = z.infer<typeof TownPlan>;

export const Town = z.object({
  /** E-mails. */
  coordinateur: z.string(),
  creches: z.array(
    z.object({
      id: z.string(),
      places: z.array(z.string()),
      gestionnaires: z.array(z.string()),
      /** Requests. */
      waiting: z.array(z.string()),
    }),
  ),
  /** What lies behind, and in all. */
  claims: z.int(),
  facts: z.int(),
});
export type Town = z.infer<typeof Town>;

export interface Window {
  readonly du: Jour;
  readonly au: Jour;
}

export function monthOf(today: Jour): Window {
  const du = addDays(today, 1 - Number(today.slice(8)));
  return { du, au: addDays(addMonths(du, 1), -1) };
}
