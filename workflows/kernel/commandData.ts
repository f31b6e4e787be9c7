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

/** No place, no label, no agreement, no closure is decided for longer. */
const MOIS_AU_PLUS = 72;
/** What is noted of a case took place within it, or not long before it opened. */
const MOIS_AVANT = 120;
/** Nobody whom a case speaks of was born before. */
const PREMIERE_NAISSANCE = '1900-01-01';

/** Every day in the data of a command, with the name of what holds it. */
function jours(data: Json, name = ''): readonly { readonly name: string; readonly jour: Jour }[] {
  if (typeof data === 'string') {
    const jour = data.length === 10 ? Jour.safeParse(data).data : undefined;
    return jour ? [{ name, jour }] : [];
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, one]) => jours(one, key));
}

/** The days that what is decided or noted today may name, the first and the last of them. */
export function portee(today: Jour): { readonly premier: Jour; readonly dernier: Jour } {
  return { premier: addMonths(today, -MOIS_AVANT), dernier: addMonths(today, MOIS_AU_PLUS) };
}

/** The first day that nothing reaches: too far, or of another age. */
function horsDuTemps(data: Json, { today }: Pick<DecideContext, 'today'>): Jour | null {
  const { premier, dernier } = portee(today);
  const far = jours(data).find(
    ({ name, jour }) =>
      jour > dernier || jour < (name === 'naissance' ? PREMIERE_NAISSANCE : premier),
  );
  return far?.jour ?? null;
}

/** A command whose days are all within reach: whatever reckons from them, or walks over them, comes to its end. */
export function auxDatesBornees<C extends object, T, D extends JsonObject>(
  spec: CommandSpec<C, T, D>,
): CommandSpec<C, T, D> {
  const { content } = spec;
  return {
    ...spec,
    // What is signed is reckoned before the decision, which refuses such a day: there is nothing to sign.
    ...(content && {
      content: (situation, data, ctx) =>
        horsDuTemps(data, ctx) ? null : content(situation, data, ctx),
    }),
    decide(situation, data, ctx) {
      const date = horsDuTemps(data, ctx);
      return date ? refuse(refus('dateHorsDuTemps', { date })) : spec.decide(situation, data, ctx);
    },
  };
}
