// The act with an objection window: announced by one seat, effective at the window's end unless another objects in time.
import type { Jour } from '../dates.ts';
import { type ActeAnnonce, type Conjoint, siegeDe } from './conjoint.ts';
import { fact, type NewFact } from './fact.ts';
import { acteAnnonce, acteAnnule, acteObjecte } from './keyFacts.ts';
import { type CommonAudience, siegeDeLActeur } from './keys.ts';
import type { DecideContext, OptionContext } from './pathway.ts';
import { type Refusal, refus } from './refusal.ts';

/** CLE-07. Announces an act that takes effect at the end of `effetLe`. */
export function annoncerActe(
  conjoint: Conjoint,
  request: { readonly acte: string; readonly effetLe: Jour },
  ctx: DecideContext,
): NewFact | Refusal {
  if (conjoint.acte) return refus('acteDejaAnnonce');
  const held = siegeDeLActeur(conjoint, ctx);
  if ('code' in held) return held;
  return fact(acteAnnonce, {
    on: 'joint',
    clear: { id: ctx.id('acte'), acte: request.acte, siege: held.seat, effetLe: request.effetLe },
    parts: {},
    occurredOn: ctx.today,
    rules: ['CLE-07'],
  });
}

/** Who may object now: another seat than the one that announced. */
export function objectionImpossible(conjoint: Conjoint, ctx: OptionContext): Refusal | null {
  if (!conjoint.acte) return refus('aucunActeAnnonce');
  return conjoint.acte.siege === siegeDe(conjoint, ctx.actor.agent, ctx.today)
    ? refus('acteDeVotreCote')
    : null;
}

/** Who may take the announcement back: the seat that made it. */
export function annulationImpossible(conjoint: Conjoint, ctx: OptionContext): Refusal | null {
  if (!conjoint.acte) return refus('aucunActeAnnonce');
  return conjoint.acte.siege === siegeDe(conjoint, ctx.actor.agent, ctx.today)
    ? null
    : refus('acteDeLAutreCote');
}

export function objecterActe(
  conjoint: Conjoint,
  acte: ActeAnnonce,
  motif: string,
  audience: CommonAudience,
  ctx: DecideContext,
): NewFact | Refusal {
  const held = siegeDeLActeur(conjoint, ctx);
  if ('code' in held) return held;
  return fact(acteObjecte, {
    on: 'joint',
    clear: { id: acte.id, acte: acte.acte, siege: held.seat, audience },
    parts: { motif: { motif } },
    occurredOn: ctx.today,
    rules: ['CLE-07'],
  });
}

export function annulerActe(acte: ActeAnnonce, ctx: DecideContext): NewFact {
  return fact(acteAnnule, {
    on: 'joint',
    clear: { id: acte.id, acte: acte.acte },
    parts: {},
    occurredOn: ctx.today,
    rules: ['CLE-07'],
  });
}
