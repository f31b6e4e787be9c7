// What the data of many commands have in common: answers that may be left out, days that must be past or to come.
import { z } from 'zod';
import type { Jour } from '../dates.ts';
import type { DecideContext } from './pathway.ts';
import { type Refusal, refus } from './refusal.ts';

/** A command that asks for nothing but itself. */
export const aucuneDonnee = z.object({});

/** An answer that may be left out: null stands for it, so that a command's skeleton says everything. */
export function facultatif<S extends z.ZodType>(schema: S) {
  return schema.nullable().default(null);
}

export function pasFutur(date: Jour, ctx: Pick<DecideContext, 'today'>): Refusal | null {
  return date > ctx.today ? refus('dateFuture', { date }) : null;
}

export function pasPasse(date: Jour, ctx: Pick<DecideContext, 'today'>): Refusal | null {
  return date < ctx.today ? refus('dateDepassee', { date }) : null;
}
