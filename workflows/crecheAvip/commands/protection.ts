// The contacts of a parent in danger: kept for who follows the family, and given back to the usual readers.
import { z } from 'zod';
import { mayRead } from '../../kernel/audience.ts';
import { accepte, refuse } from '../../kernel/decision.ts';
import { Id } from '../../kernel/json.ts';
import type { OptionContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { parDAutres, usageDesContacts } from '../../people/protection.ts';
import { type AvipSituation, command, interdit, referents } from '../command.ts';
import { connues } from '../states.ts';

/** SECRET-18. Whoever would not read them afterwards neither protects nor lifts. */
const horsDePortee = ({ place }: Pick<OptionContext, 'place'>): Refusal | null =>
  mayRead('contactsProtegesFamille', place) ? null : interdit('nonHabilite');

const parentsDe = ({ contents: { famille } }: AvipSituation): readonly string[] =>
  (famille?.parents ?? []).map(({ personne }) => personne);

/**
 * SECRET-13. Nothing is written on the request. Where the pair has protected this parent too, setting it again changes
 * nothing that is read, and lifting leaves the pair's: neither tells of it.
 */
export const fixerUsageContacts = command({
  type: 'fixerUsageContacts',
  label: 'Protéger les coordonnées d’un parent',
  kind: 'additive',
  source: 'C. civ. 515-11 6° bis ; RGPD art. 18 et 32',
  rules: ['SECRET-12', 'SECRET-13', 'SECRET-18'],
  from: connues,
  who: referents,
  data: z.object({ parent: Id, proteges: z.boolean() }),
  persons: parentsDe,
  possible: (_situation, ctx) => horsDePortee(ctx),
  decide(situation, { parent, proteges }, ctx) {
    const closed = horsDePortee(ctx);
    if (closed) return refuse(closed);
    if (!parentsDe(situation).includes(parent)) return refuse(refus('parentInconnu'));
    if (!proteges && parDAutres(ctx.person?.(parent), ctx.caseId)) {
      return refuse(refus('protegeeParUneAutre'));
    }
    const set = { proteges, par: 'referents', demande: ctx.caseId } as const;
    return accepte(usageDesContacts(parent, set, ctx.today));
  },
});
