// What the data of many commands have in common: answers that may be left out, days that must be past or to come.
import { z } from 'zod';
import { addMonths, Jour } from '../dates.ts';
import { refuse } from './decision.ts';
import type { Json, JsonObject } from './json.ts';
import type { CommandSpec, DecideContext } from './pathway.ts';
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

/** No place, no label and no closure is decided for longer. */
const MOIS_AU_PLUS = 72;
/** Nobody whom a case speaks of was born before. */
const PREMIER_JOUR = '1900-01-01';

/** The first day, anywhere in the data of a command, that nothing reaches: too far, or of another age. */
function horsDuTemps(data: Json, last: Jour): Jour | null {
  if (typeof data === 'string') {
    const day = data.length === 10 ? Jour.safeParse(data).data : undefined;
    return day && (day > last || day < PREMIER_JOUR) ? day : null;
  }
  if (typeof data !== 'object' || data === null) return null;
  for (const one of Object.values(data)) {
    const found = horsDuTemps(one, last);
    if (found) return found;
  }
  return null;
}

/** A command whose days are all within reach: whatever walks over them day by day comes to its end. */
export function auxDatesBornees<C extends object, T, D extends JsonObject>(
  spec: CommandSpec<C, T, D>,
): CommandSpec<C, T, D> {
  return {
    ...spec,
    decide(situation, data, ctx) {
      const date = horsDuTemps(data, addMonths(ctx.today, MOIS_AU_PLUS));
      return date ? refuse(refus('dateHorsDuTemps', { date })) : spec.decide(situation, data, ctx);
    },
  };
}
