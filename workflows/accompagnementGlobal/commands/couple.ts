// Linking the situations of a couple: an agreement on each, recorded by each pair; ended by either.
import { z } from 'zod';
import { pasFutur } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact, type NewFact, type Target } from '../../kernel/fact.ts';
import type { DecideContext, RelatedCase } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { type AgSituation, command, pasAvantProposition, vivant } from '../command.ts';
import { AccordDeLien, lienConvenu, lienOuvert, lienTermine } from '../facts/couple.ts';
import { estAccompagnement } from '../related.ts';
import type { finsDeLien } from '../vocabulary.ts';

const source = 'RGPD art. 5 : accord des deux personnes ; CASF L121-6-2';

const Lien = z.object({
  lien: z.object({ reference: z.string(), cas: z.string().nullable() }).nullable(),
});

/** What another situation under way says of a link; null when it says nothing, has ended, or does not exist. */
function lienDe(other: RelatedCase | undefined) {
  if (!estAccompagnement(other) || !vivant.some((state) => state === other.state.value))
    return null;
  return Lien.safeParse(other.contents).data?.lien ?? null;
}

function ouvert(on: Target, cas: string, ctx: DecideContext): NewFact {
  const written = { on, clear: {}, occurredOn: ctx.today, rules: ['AG-41'] };
  return fact(lienOuvert, { ...written, parts: { lien: { cas } } });
}

/**
 * AG-41. Accepted whether or not there is such a situation, and whatever it says: who records an agreement learns nothing
 * of the other person. The link opens with the second agreement, each naming the other's reference.
 */
export const convenirLien = command({
  type: 'convenirLien',
  label: 'Lier à la situation du conjoint',
  kind: 'additive',
  source,
  rules: ['AG-41', 'AG-95', 'SECRET-16'],
  from: vivant,
  who: ['emploi', 'social'],
  data: AccordDeLien,
  related: (_situation, { reference }) => [reference],
  possible: ({ contents }) => (contents.lien?.cas ? refus('lienOuvert') : null),
  decide({ state: { context } }, accord, ctx) {
    const refusal = premierRefus(
      pasFutur(accord.accordLe, ctx),
      pasAvantProposition(context, accord.accordLe),
      accord.reference === context.reference && refus('memeSituation'),
    );
    if (refusal) return refuse(refusal);
    const convenu = fact(lienConvenu, {
      on: 'joint',
      clear: {},
      parts: { accord },
      occurredOn: ctx.today,
      rules: ['AG-41'],
    });
    const other = ctx.related(accord.reference);
    const theirs = lienDe(other);
    const both = theirs?.reference === context.reference && theirs.cas === null;
    return both && other
      ? accepte(
          convenu,
          ouvert('joint', other.caseId, ctx),
          ouvert({ case: other.caseId }, ctx.caseId, ctx),
        )
      : accepte(convenu);
  },
});

function aucunLien({ contents }: AgSituation): Refusal | null {
  return contents.lien === null ? refus('aucunLien') : null;
}

function termine(on: Target, cause: keyof typeof finsDeLien, ctx: DecideContext): NewFact {
  const written = { on, clear: {}, occurredOn: ctx.today, rules: ['AG-42'] };
  return fact(lienTermine, { ...written, parts: { fin: { cause } } });
}

export const terminerLien = command({
  type: 'terminerLien',
  label: 'Terminer le lien avec la situation du conjoint',
  kind: 'additive',
  source,
  rules: ['AG-42'],
  from: vivant,
  who: ['emploi', 'social'],
  data: z.object({ cause: z.enum(['separation', 'accordRetire']) }),
  related: ({ contents }) => (contents.lien?.cas ? [contents.lien.cas] : []),
  possible: aucunLien,
  decide(situation, { cause }, ctx) {
    const refusal = aucunLien(situation);
    if (refusal) return refuse(refusal);
    const { cas } = situation.contents.lien ?? {};
    const theirs = cas ? lienDe(ctx.related(cas)) : null;
    const other =
      cas && theirs?.cas === ctx.caseId ? [termine({ case: cas }, 'autreSituation', ctx)] : [];
    return accepte(termine('joint', cause, ctx), ...other);
  },
});
