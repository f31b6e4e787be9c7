// The dated substitution of a suddenly absent member, started by the responsable of the same organisation.

import { addDays, type Jour } from '../dates.ts';
import { type Conjoint, type Suppleance, suppleances, tient } from './conjoint.ts';
import { fact, type NewFact } from './fact.ts';
import { suppleanceOuverte, suppleanceTerminee } from './keyFacts.ts';
import { annulerSignature } from './lapse.ts';
import type { DecideContext } from './pathway.ts';
import { type Refusal, refus } from './refusal.ts';

export interface SubstitutionRequest<Seat extends string> {
  readonly siege: Seat;
  readonly agent: string;
  /** The first day; null: today. */
  readonly depuis: Jour | null;
  readonly jusquAu: Jour;
  /** The role that this seat asks for. */
  readonly role: string;
}

/** Who may sit in a seat: an active agent of its organisation who has the role, and sits nowhere else in the case. */
export function agentPourSiege<Seat extends string>(
  conjoint: Conjoint<Seat>,
  request: Pick<SubstitutionRequest<Seat>, 'siege' | 'agent' | 'role'> & {
    /** The organisation that the seat goes to, when it is another. */
    readonly organisation?: string | undefined;
  },
  ctx: Pick<DecideContext, 'agent' | 'today'>,
): Refusal | null {
  const { siege, agent, role, organisation = conjoint.sieges[siege].organisation } = request;
  const card = ctx.agent(agent);
  if (!card) return refus('agentInconnu', { siege });
  if (card.organisation !== organisation) return refus('agentHorsOrganisation', { siege });
  if (!card.roles.includes(role)) return refus('roleManquant', { siege });
  const elsewhere = (Object.keys(conjoint.sieges) as Seat[]).some(
    (seat) => seat !== siege && tient(conjoint.sieges[seat], agent, ctx.today),
  );
  return elsewhere ? refus('memePersonne') : null;
}

/** CLE-08. Opens a substitution; the seat's key on an open step falls (CLE-09), on the first day when that is to come. */
export function ouvrirSuppleance<Seat extends string>(
  conjoint: Conjoint<Seat>,
  request: SubstitutionRequest<Seat>,
  ctx: DecideContext,
): readonly NewFact[] | Refusal {
  const { siege, agent, jusquAu, depuis } = request;
  const first = depuis ?? ctx.today;
  // AG-54. A leave said ahead forbids no absence before it: two substitutions are never of one day.
  const same = suppleances(conjoint.sieges[siege]).some(
    (one) => one.depuis <= jusquAu && one.jusquAu >= first,
  );
  if (same) return refus('suppleanceEnCours', { siege });
  if (conjoint.sieges[siege].titulaire === agent) return refus('dejaTitulaire', { siege });
  if (first < ctx.today) return refus('dateDepassee', { date: first });
  if (jusquAu < ctx.today) return refus('dateDepassee', { date: jusquAu });
  if (jusquAu < first) return refus('suppleanceTropCourte', { date: first });
  const unfit = agentPourSiege(conjoint, request, ctx);
  if (unfit) return unfit;
  const opened = fact(suppleanceOuverte, {
    on: 'joint',
    clear: { siege, agent, jusquAu, ...(first > ctx.today ? { depuis: first } : {}) },
    parts: {},
    occurredOn: ctx.today,
    rules: ['CLE-08'],
  });
  const voided = first > ctx.today ? [] : annulerSignature(conjoint, siege, 'suppleance', first);
  return [opened, ...voided];
}

/** Ends a substitution: by decision, or at its term. A key that the stand-in turned is to be turned again (CLE-09). */
export function terminerSuppleance(
  conjoint: Conjoint,
  siege: string,
  cause: 'terme' | 'decision',
  jour: Jour,
  which: Suppleance | null = null,
): readonly NewFact[] {
  const aVenir = which !== null && which.depuis > jour;
  const ended = fact(suppleanceTerminee, {
    on: 'joint',
    clear: { siege, cause, ...(which ? { depuis: which.depuis } : {}) },
    parts: {},
    occurredOn: jour,
    rules: ['CLE-08'],
  });
  const parSuppleance = conjoint.etape?.cles.some(
    (cle) => cle.siege === siege && cle.parSuppleance,
  );
  // Who has not begun has turned no key.
  return parSuppleance && !aVenir
    ? [ended, ...annulerSignature(conjoint, siege, 'suppleance', jour)]
    : [ended];
}

/** CLE-09. A leave said ahead has begun, and its holder had turned a key before: it falls that day. Null otherwise. */
export function suppleanceCommencee(
  conjoint: Conjoint,
  today: Jour,
): { siege: string; due: Jour; from: Jour; facts: readonly NewFact[] } | null {
  for (const [siege, { suppleance }] of Object.entries(conjoint.sieges)) {
    if (!suppleance || suppleance.depuis > today) continue;
    const { depuis } = suppleance;
    const before = conjoint.etape?.cles.some(
      (cle) => cle.siege === siege && !cle.parSuppleance && cle.le < depuis,
    );
    if (!before) continue;
    const facts = annulerSignature(conjoint, siege, 'suppleance', depuis);
    return { siege, due: depuis, from: depuis, facts };
  }
  return null;
}

/** The first substitution whose last day is over, or null. */
export function suppleanceEchue(
  conjoint: Conjoint,
  today: Jour,
): { siege: string; due: Jour; from: Jour; facts: readonly NewFact[] } | null {
  const over = Object.entries(conjoint.sieges)
    .flatMap(([siege, { suppleance }]) =>
      suppleance && suppleance.jusquAu < today ? [{ siege, due: suppleance.jusquAu }] : [],
    )
    .sort((a, b) => (a.due < b.due ? -1 : 1))[0];
  if (!over) return null;
  return {
    ...over,
    from: addDays(over.due, 1),
    facts: terminerSuppleance(conjoint, over.siege, 'terme', over.due),
  };
}
