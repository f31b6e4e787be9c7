// The shape of a command of this pathway, and what most of them look up first.
import type { z } from 'zod';
import { addDays, type Jour } from '../dates.ts';
import { auxDatesBornees } from '../kernel/commandData.ts';
import type { Cote } from '../kernel/fact.ts';
import type { JsonObject } from '../kernel/json.ts';
import { siegeDeLActeur } from '../kernel/keys.ts';
import type { AnyCommandSpec, CommandSpec, DecideContext, Situation } from '../kernel/pathway.ts';
import { type Refusal, refus } from '../kernel/refusal.ts';
import type { AgDossier } from './contents.ts';
import type { AgContext } from './context.ts';
import type { Rule } from './rules.ts';
import type { AgState } from './states.ts';

export type AgSituation = Situation<AgContext, AgDossier>;
export type AgCommand = AnyCommandSpec<AgContext, AgDossier>;

type Spec<S extends z.ZodType<JsonObject>> = Omit<
  CommandSpec<AgContext, AgDossier, z.infer<S>>,
  'data'
> & {
  readonly data: S;
  readonly from: readonly AgState[];
  readonly rules: readonly Rule[];
};

export function command<S extends z.ZodType<JsonObject>>(spec: Spec<S>): AgCommand {
  return auxDatesBornees(spec);
}

/** From the day the pair is named to the end: when the two may write. */
export const vivant: readonly AgState[] = [
  'diagnostic',
  'aValider',
  'enCommission',
  'valide',
  'actif',
  'bilan',
  'suspendu',
];
export const enCours: readonly AgState[] = ['actif', 'bilan', 'suspendu'];

/** The side whose seat the actor holds: `who` has already said that they hold one. */
export function coteDeLActeur(situation: AgSituation, ctx: DecideContext): Cote {
  const held = siegeDeLActeur(situation.state.context, ctx);
  if ('code' in held) throw new Error(`a command for seats was let through: ${held.code}`);
  return held.seat;
}

/** CLE-05. The last day on which a missing key may be turned. */
export function delaiPourConfirmer(ctx: Pick<DecideContext, 'today' | 'settings'>): Jour {
  return addDays(ctx.today, ctx.settings.values['ag.delaiValidationJours']);
}

/** AG-95. Nothing is agreed to, signed or ended of an accompagnement before it was proposed. */
export function pasAvantProposition({ prescritLe }: AgContext, le: Jour): Refusal | null {
  return prescritLe !== null && le < prescritLe
    ? refus('avantProposition', { date: prescritLe })
    : null;
}
