// The shape of a command of a crèche.
import type { z } from 'zod';
import type { Jour } from '../dates.ts';
import { auxDatesBornees } from '../kernel/commandData.ts';
import { type FactSpec, fact, type NewFact } from '../kernel/fact.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { AnyCommandSpec, CommandSpec } from '../kernel/pathway.ts';
import type { CrecheContext } from './context.ts';
import type { CrecheRule } from './rules.ts';
import type { CrecheState } from './states.ts';

export type CrecheCommand = AnyCommandSpec<CrecheContext, null>;

type Spec<S extends z.ZodType<JsonObject>> = Omit<
  CommandSpec<CrecheContext, null, z.infer<S>>,
  'data'
> & {
  readonly data: S;
  readonly from: readonly CrecheState[];
  readonly rules: readonly CrecheRule[];
};

export function command<S extends z.ZodType<JsonObject>>(spec: Spec<S>): CrecheCommand {
  return auxDatesBornees(spec);
}

type ClearSpec = FactSpec & { readonly parts: Record<string, never> };

/** A fact of a crèche: clear, on its own stream. */
export function clair<S extends ClearSpec>(
  spec: S,
  clear: z.infer<S['clear']>,
  occurredOn: Jour,
  rules: readonly CrecheRule[],
): NewFact {
  const parts: Record<string, never> = {};
  return fact<ClearSpec>(spec, { on: 'joint', clear, parts, occurredOn, rules });
}
