// The one order in which every command of every pathway is judged, and what a viewer may do now.

import type { Place } from './audience.ts';
import { refuse } from './decision.ts';
import type { ClearFact, NewFact } from './fact.ts';
import type { CommandKind } from './names.ts';
import type {
  AnyCommandSpec,
  CaseState,
  DecideContext,
  Decision,
  OptionContext,
  Pathway,
  Situation,
} from './pathway.ts';
import { type Refusal, refus } from './refusal.ts';

function meets<C extends object, T>(spec: AnyCommandSpec<C, T>, place: Place): boolean {
  return spec.who.some((qualite) => place.qualites.has(qualite));
}

/** A command that opens a case has no state to come from: legal before the first fact alone. */
function fromHere<C extends object, T>(
  pathway: Pathway<C, T>,
  spec: AnyCommandSpec<C, T>,
  state: CaseState<C>,
): Refusal | null {
  const legal =
    spec.from.length === 0
      ? state.value === pathway.initial.value
      : spec.from.includes(state.value);
  if (legal) return null;
  return refus('etatIncompatible', { etat: pathway.states[state.value]?.label ?? state.value });
}

/** What a chart sees of a fact that is about to be written: its version is not known yet, and no chart looks at it. */
export function asClearFact(fact: NewFact, ctx: Pick<DecideContext, 'actor' | 'now'>): ClearFact {
  return {
    type: fact.type,
    clear: fact.clear,
    actor: ctx.actor,
    version: 0,
    occurredOn: fact.occurredOn,
    recordedAt: ctx.now,
  };
}

/** Folds the joint facts of a decision; throws UnreplayableFact when a command wrote what its own chart refuses. */
export function prove<C extends object, T>(
  pathway: Pathway<C, T>,
  state: CaseState<C>,
  facts: readonly NewFact[],
  ctx: Pick<DecideContext, 'actor' | 'now'>,
): CaseState<C> {
  return facts
    .filter((fact) => fact.on === 'joint')
    .reduce((folded, fact) => pathway.evolve(folded, asClearFact(fact, ctx)), state);
}

/** What is said before the data are read: not yours, not at this step, not yet. */
export function refusalBefore<C extends object, T>(
  pathway: Pathway<C, T>,
  spec: AnyCommandSpec<C, T>,
  situation: Situation<C, T>,
  ctx: OptionContext,
): Refusal | null {
  if (!meets(spec, ctx.place)) return { kind: 'interdit', code: 'nonHabilite', params: {} };
  return fromHere(pathway, spec, situation.state) ?? spec.possible?.(situation, ctx) ?? null;
}

/** One command judged whole, its facts proved against the chart: what tests and a what-if ask. */
export function decide<C extends object, T>(
  pathway: Pathway<C, T>,
  situation: Situation<C, T>,
  type: string,
  data: unknown,
  ctx: DecideContext,
): Decision {
  const spec = Object.hasOwn(pathway.commands, type) ? pathway.commands[type] : undefined;
  if (!spec) return refuse({ kind: 'invalide', code: 'commandeInconnue', params: { type } });
  const early = refusalBefore(pathway, spec, situation, ctx);
  if (early) return refuse(early);
  const parsed = spec.data.safeParse(data);
  if (!parsed.success) {
    const champ = parsed.error.issues[0]?.path.join('.') ?? '';
    return refuse({ kind: 'invalide', code: 'donneesInvalides', params: { champ } });
  }
  const decision = spec.decide(situation, parsed.data, ctx);
  if (decision.ok) prove(pathway, situation.state, decision.facts, ctx);
  return decision;
}

export type Option = {
  readonly type: string;
  readonly label: string;
  readonly kind: CommandKind;
} & ({ readonly possible: true } | { readonly possible: false; readonly refusal: Refusal });

/** What this viewer may do now and, of what they may do at other times, why not now. */
export function options<C extends object, T>(
  pathway: Pathway<C, T>,
  situation: Situation<C, T>,
  ctx: OptionContext,
): Option[] {
  return Object.values(pathway.commands)
    .filter((spec) => spec.from.length > 0 && meets(spec, ctx.place))
    .map((spec) => {
      const { type, label, kind } = spec;
      const refusal =
        fromHere(pathway, spec, situation.state) ?? spec.possible?.(situation, ctx) ?? null;
      return refusal
        ? { type, label, kind, possible: false, refusal }
        : { type, label, kind, possible: true };
    });
}
