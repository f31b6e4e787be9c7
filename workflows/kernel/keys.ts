// The one mechanism of joint steps: propose, turn a key, object, lapse, void. Pure, for any number of seats.

import type { Jour } from '../dates.ts';
import {
  type Cle,
  type Conjoint,
  type EtapeOuverte,
  siegeDe,
  siegesAttendus,
  suppleanceAu,
} from './conjoint.ts';
import { fact, type NewFact } from './fact.ts';
import { etapeConfirmee, etapeObjectee, etapeProposee } from './keyFacts.ts';
import { rendreCaduque } from './lapse.ts';
import type { DecideContext, OptionContext } from './pathway.ts';
import { type Refusal, refus } from './refusal.ts';

export type CommonAudience = 'binome' | 'referents' | 'creche';

/** A step as a pathway asks for it. Its content reaches us as `ctx.content`, digest and salt alone. */
export interface StepRequest {
  readonly etape: string;
  readonly audience: CommonAudience;
  /** CLE-05. The last day on which a missing key may be turned. */
  readonly caduqueLe: Jour;
}

export type KeyOutcome =
  | { readonly ok: false; readonly refusal: Refusal }
  | { readonly ok: true; readonly facts: readonly NewFact[]; readonly complete: boolean };

const interdit = (code: string): Refusal => ({ kind: 'interdit', code, params: {} });
const no = (refusal: Refusal): KeyOutcome => ({ ok: false, refusal });

/** CLE-02. The seat the actor holds today, in the name of that seat's own organisation; a refusal otherwise. */
export function siegeDeLActeur<Seat extends string>(
  conjoint: Conjoint<Seat>,
  ctx: Pick<DecideContext, 'actor' | 'today'>,
): { seat: Seat; parSuppleance: boolean } | Refusal {
  const seat = siegeDe(conjoint, ctx.actor.agent, ctx.today);
  if (seat === null) return interdit('siegeNonTenu');
  const siege = conjoint.sieges[seat];
  if (ctx.actor.organisation !== siege.organisation) return interdit('organisationEtrangere');
  const parSuppleance =
    siege.titulaire !== ctx.actor.agent &&
    suppleanceAu(siege, ctx.today)?.agent === ctx.actor.agent;
  return { seat, parSuppleance };
}

/** CLE-01. One human, one key: whoever has turned one already may not turn another of the same step. */
function turn(
  conjoint: Conjoint,
  etape: Pick<EtapeOuverte, 'id' | 'etape' | 'digest'> & { readonly cles: readonly Cle[] },
  ctx: DecideContext,
): { fact: NewFact; seat: string } | Refusal {
  const held = siegeDeLActeur(conjoint, ctx);
  if ('code' in held) return held;
  if (etape.cles.some((cle) => cle.siege === held.seat)) return refus('cleDejaTournee');
  if (etape.cles.some((cle) => cle.agent === ctx.actor.agent)) return refus('memeMain');
  return {
    seat: held.seat,
    fact: fact(etapeConfirmee, {
      on: 'joint',
      clear: {
        proposition: etape.id,
        etape: etape.etape,
        siege: held.seat,
        digest: etape.digest,
        parSuppleance: held.parSuppleance,
      },
      parts: {},
      occurredOn: ctx.today,
      rules: ['CLE-01', 'CLE-02', 'CLE-03'],
    }),
  };
}

/** Opens a step and turns the proposer's own key. A step already open is replaced: its keys fall (CLE-06). */
export function proposerEtape(
  conjoint: Conjoint,
  request: StepRequest,
  ctx: DecideContext,
): KeyOutcome {
  if (!ctx.content) throw new Error(`the step ${request.etape} is proposed without a content`);
  const id = ctx.id('etape');
  const { digest, salt } = ctx.content;
  const turned = turn(conjoint, { id, etape: request.etape, digest, cles: [] }, ctx);
  if ('code' in turned) return no(turned);
  const proposed = fact(etapeProposee, {
    on: 'joint',
    clear: {
      id,
      digest,
      etape: request.etape,
      caduqueLe: request.caduqueLe,
      audience: request.audience,
    },
    parts: { sel: { sel: salt } },
    occurredOn: ctx.today,
    rules: ['CLE-03', 'CLE-05'],
  });
  return {
    ok: true,
    facts: [...rendreCaduque(conjoint, 'remplacee', ctx.today), proposed, turned.fact],
    complete: Object.keys(conjoint.sieges).length === 1,
  };
}

/** What names a proposal: its id and the digest of what was read on the screen. */
export interface NamedProposal {
  readonly proposition: string;
  readonly digest: string;
}

/** CLE-03. The proposal is there, and its content is the one that was proposed, read, and is there now. */
function named(
  conjoint: Conjoint,
  data: NamedProposal,
  ctx: DecideContext,
): EtapeOuverte | Refusal {
  const { etape } = conjoint;
  if (etape?.id !== data.proposition) return refus('propositionDisparue');
  if (data.digest !== etape.digest || ctx.content?.digest !== etape.digest) {
    return { kind: 'perime', code: 'contenuModifie', params: {} };
  }
  return etape;
}

/** Turns the actor's key. `complete` when it was the last: the pathway then adds the fact that moves its chart. */
export function confirmerEtape(
  conjoint: Conjoint,
  data: NamedProposal,
  ctx: DecideContext,
): KeyOutcome {
  const etape = named(conjoint, data, ctx);
  if ('code' in etape) return no(etape);
  const turned = turn(conjoint, etape, ctx);
  if ('code' in turned) return no(turned);
  const missing = siegesAttendus(conjoint).filter((seat) => seat !== turned.seat);
  return { ok: true, facts: [turned.fact], complete: missing.length === 0 };
}

/** CLE-04. An objection closes the step; it carries its reason, for the signers alone. */
export function objecterEtape(
  conjoint: Conjoint,
  data: NamedProposal & { readonly motif: string },
  audience: CommonAudience,
  ctx: DecideContext,
): KeyOutcome {
  const etape = named(conjoint, data, ctx);
  if ('code' in etape) return no(etape);
  const held = siegeDeLActeur(conjoint, ctx);
  if ('code' in held) return no(held);
  const objected = fact(etapeObjectee, {
    on: 'joint',
    clear: { proposition: etape.id, etape: etape.etape, siege: held.seat, audience },
    parts: { motif: { motif: data.motif } },
    occurredOn: ctx.today,
    rules: ['CLE-04'],
  });
  return { ok: true, facts: [objected], complete: false };
}

/** Why this viewer has no key to turn now; null when they have one. Without data: for what is shown as possible. */
export function cleIndisponible(conjoint: Conjoint, ctx: OptionContext): Refusal | null {
  if (!conjoint.etape) return refus('aucuneEtapeOuverte');
  const seat = siegeDe(conjoint, ctx.actor.agent, ctx.today);
  return conjoint.etape.cles.some((cle) => cle.siege === seat) ? refus('cleDejaTournee') : null;
}
