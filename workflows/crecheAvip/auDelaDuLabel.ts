// The wall of the label's number: whatever a command writes, the half-days that it adds are held against it, here and nowhere else.
import { type CrecheVue, estCreche } from '../creche/label.ts';
import { auDelaDuNombre, placesACompter } from '../creche/nombreDuLabel.ts';
import { asClearFact } from '../kernel/decide.ts';
import { refuse } from '../kernel/decision.ts';
import type { NewFact } from '../kernel/fact.ts';
import type { CaseState, DecideContext } from '../kernel/pathway.ts';
import { type Refusal, refus } from '../kernel/refusal.ts';
import type { Slot } from '../kernel/slot.ts';
import type { Claim } from '../places/books.ts';
import { chart } from './chart.ts';
import { type AvipCommand, type AvipSituation, estDemande } from './command.ts';
import type { AvipContext } from './context.ts';
import { slots } from './slots.ts';

interface Dossier {
  readonly caseId: string;
  readonly state: CaseState<AvipContext>;
}

/** The request decided on, and those of brothers and sisters on which the same decision writes. */
function dossiers({ state }: AvipSituation, facts: readonly NewFact[], ctx: DecideContext) {
  const others = facts.flatMap(({ on }) => {
    const seen = typeof on === 'object' && 'case' in on ? ctx.related(on.case) : undefined;
    return estDemande(seen) ? [[seen.caseId, seen.state] as const] : [];
  });
  const all = new Map([[ctx.caseId, state] as const, ...others]);
  return [...all].map(([caseId, before]): Dossier => ({ caseId, state: before }));
}

/** The half-days that these facts give or hold at a crèche, and that the child did not have there, on whichever place. */
function ajoutees(
  { caseId, state }: Dossier,
  facts: readonly NewFact[],
  { state: { context } }: CrecheVue,
  ctx: DecideContext,
): Claim[] {
  const after = facts
    .filter(({ on }) =>
      typeof on === 'object'
        ? 'case' in on && on.case === caseId
        : caseId === ctx.caseId && on === 'joint',
    )
    .reduce((folded, one) => chart.evolve(folded, asClearFact(one, ctx)), state);
  const own = new Set(context.places.map(({ id }) => id));
  const moment = ({ jour, demi }: Slot) => `${jour}/${demi}`;
  const had = new Set(
    slots(state)
      .filter(({ place }) => own.has(place))
      .map(moment),
  );
  return slots(after)
    .filter((slot) => own.has(slot.place) && slot.jour >= ctx.today && !had.has(moment(slot)))
    .map((slot) => ({ ...slot, caseId }));
}

/** AVIP-29. The first crèche at which what is added would be one child more than its label gives places. */
function auDelaDuLabel(
  on: AvipSituation,
  facts: readonly NewFact[],
  creches: readonly CrecheVue[],
  ctx: DecideContext,
): Refusal | null {
  for (const creche of creches) {
    const { context } = creche.state;
    const added = dossiers(on, facts, ctx).flatMap((one) => ajoutees(one, facts, creche, ctx));
    const over = auDelaDuNombre(context, ctx.claims ?? [], added);
    if (over) return refus('auDelaDuLabel', { date: over.jour, places: over.nombre });
  }
  return null;
}

/** AVIP-29. A command, its additions counted at every crèche that it sees whose label gives fewer places than are reserved. */
export function sousLeLabel(spec: AvipCommand): AvipCommand {
  const aCompter = (
    on: AvipSituation,
    data: Parameters<AvipCommand['decide']>[1],
    ctx: Pick<DecideContext, 'related' | 'today'>,
  ) =>
    (spec.related?.(on, data) ?? [])
      .map(ctx.related)
      .filter(estCreche)
      .filter(({ state }) => placesACompter(state.context, ctx.today).length > 0);
  return {
    ...spec,
    counted: (on, data, ctx) =>
      aCompter(on, data, ctx).flatMap(({ state }) => placesACompter(state.context, ctx.today)),
    decide(on, data, ctx) {
      const decision = spec.decide(on, data, ctx);
      if (!decision.ok) return decision;
      const over = auDelaDuLabel(on, decision.facts, aCompter(on, data, ctx), ctx);
      return over ? refuse(over) : decision;
    },
  };
}
