// The shape of a command of this pathway, and what most of them look up first.
import type { z } from 'zod';
import { type CrecheVue, estCreche } from '../creche/label.ts';
import type { Jour } from '../dates.ts';
import { auxDatesBornees } from '../kernel/commandData.ts';
import { type FactSpec, fact, type NewFact, type Target } from '../kernel/fact.ts';
import type { JsonObject } from '../kernel/json.ts';
import type {
  AnyCommandSpec,
  CaseState,
  CommandSpec,
  DecideContext,
  RelatedCase,
  Situation,
} from '../kernel/pathway.ts';
import { type Refusal, refus } from '../kernel/refusal.ts';
import type { AvipContents } from './contents.ts';
import type { AvipContext } from './context.ts';
import { motifConsigne } from './facts/motifs.ts';
import type { AvipRule } from './rules.ts';
import type { AvipState } from './states.ts';
import type { decisionsMotivees } from './vocabulary.ts';

export type AvipSituation = Situation<AvipContext, AvipContents>;
export type AvipCommand = AnyCommandSpec<AvipContext, AvipContents>;

type Spec<S extends z.ZodType<JsonObject>> = Omit<
  CommandSpec<AvipContext, AvipContents, z.infer<S>>,
  'data'
> & {
  readonly data: S;
  readonly from: readonly AvipState[];
  readonly rules: readonly AvipRule[];
};

export function command<S extends z.ZodType<JsonObject>>(spec: Spec<S>): AvipCommand {
  return auxDatesBornees(spec);
}

/** Who follows the family: never the crèche. */
export const referents = ['insertion', 'referentSocial', 'coordinateur'] as const;

type Nu = FactSpec & { readonly parts: Record<string, never> };

/** A fact that seals nothing, on this case or on a linked one. */
export function constat<S extends Nu>(
  spec: S,
  clear: z.infer<S['clear']>,
  occurredOn: Jour,
  rules: readonly AvipRule[],
  on: Target = 'joint',
): NewFact {
  return fact<Nu>(spec, { on, clear, parts: {}, occurredOn, rules });
}

/** AVIP-31. A reason is a fact of its own: whoever may not read it does not know that there is one. */
export function motiver(
  de: keyof typeof decisionsMotivees,
  motif: string | null,
  audience: 'referents' | 'creche',
  ctx: Pick<DecideContext, 'id' | 'today'>,
): NewFact[] {
  if (motif === null) return [];
  return [
    fact(motifConsigne, {
      on: 'joint',
      clear: { id: ctx.id(`motif:${de}`), audience, de },
      parts: { motif: { motif } },
      occurredOn: ctx.today,
      rules: ['AVIP-31'],
    }),
  ];
}

/** What a gestionnaire writes is the crèche's to read again; what a referent writes stays among referents. */
export function audienceDeLActeur({ place }: Pick<DecideContext, 'place'>): 'referents' | 'creche' {
  return place.qualites.has('creche') ? 'creche' : 'referents';
}

export function interdit(code: string): Refusal {
  return { kind: 'interdit', code, params: {} };
}

/** The crèche of an id, as it is now. */
export function crecheVue(id: string, ctx: Pick<DecideContext, 'related'>): CrecheVue | Refusal {
  const related = ctx.related(id);
  return estCreche(related) ? related : refus('crecheInconnue');
}

export type DemandeVue = RelatedCase & {
  readonly state: CaseState<AvipContext>;
  readonly contents: AvipContents;
};

/** Another case seen while deciding is a request: its chart wrote this context, its folds these contents. */
export function estDemande(related: RelatedCase | undefined): related is DemandeVue {
  return related?.pathway === 'creche-avip';
}
