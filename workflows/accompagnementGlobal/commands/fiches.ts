// Two records of one person: united by a responsable who knows both situations, and separated again.
import { z } from 'zod';
import { mayRead } from '../../kernel/audience.ts';
import { aucuneDonnee } from '../../kernel/commandData.ts';
import { accepte, refuse } from '../../kernel/decision.ts';
import { type FactSpec, fact, type NewFact } from '../../kernel/fact.ts';
import { Id } from '../../kernel/json.ts';
import type { DecideContext, OptionContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { fichesReunies, fichesSeparees } from '../../people/personFacts.ts';
import { personStream } from '../../streams.ts';
import { type AgCommand, type AgSituation, command, vivant } from '../command.ts';
import { placeOf } from '../place.ts';
import { type AccompagnementVu, estAccompagnement } from '../related.ts';
import type { AgState } from '../states.ts';

const source = 'RGPD art. 5 : exactitude ; usage : une personne, une fiche';
const connus: readonly AgState[] = [
  'prescrit',
  ...vivant,
  'cloture',
  'refuse',
  'retire',
  'changementDepartement',
];
const responsables = ['responsableEmploi', 'responsableSocial'] as const;

/** The other situation, for who answers for it too; to others it does not exist. */
function autreSituation(caseId: string, ctx: DecideContext): AccompagnementVu | null {
  const other = ctx.related(caseId);
  const author = ctx.agent(ctx.actor.agent);
  if (!estAccompagnement(other) || !author || caseId === ctx.caseId) return null;
  const place = placeOf(other.state, { ...author, agent: author.id }, ctx.today);
  const answers = responsables.some((qualite) => place.qualites.has(qualite));
  return answers && mayRead('identite', place) ? other : null;
}

/** The same fact on both persons' streams: neither record can be read without it. */
function surLesDeux(
  spec: typeof fichesReunies | typeof fichesSeparees,
  clear: { readonly gardee: string; readonly autre: string },
  rule: 'AG-43' | 'AG-44',
  ctx: DecideContext,
): readonly NewFact[] {
  return [clear.gardee, clear.autre].map((person) =>
    fact<FactSpec>(spec, {
      on: { stream: personStream(person) },
      clear,
      parts: {},
      scopeIds: { person },
      occurredOn: ctx.today,
      rules: [rule],
    }),
  );
}

/** This record as it stands; null where nobody can tell (a refusal before the records are read). */
function fiche({ state }: AgSituation, ctx: Pick<OptionContext, 'person'>) {
  return ctx.person?.(state.context.personne) ?? null;
}

export const reunirFiches: AgCommand = command({
  type: 'reunirFiches',
  label: 'Réunir avec une autre fiche de la même personne',
  kind: 'additive',
  source,
  rules: ['AG-43'],
  from: connus,
  who: responsables,
  data: z.object({ avec: Id }),
  related: (_situation, { avec }) => [avec],
  persons: ({ state }, related) => [
    state.context.personne,
    ...related.filter(estAccompagnement).map((other) => other.state.context.personne),
  ],
  possible(situation, ctx): Refusal | null {
    const own = fiche(situation, ctx);
    return own && (own.reunieDans || (own.accueille ?? []).length > 0)
      ? refus('fichesDejaReunies')
      : null;
  },
  decide(situation, { avec }, ctx) {
    const other = autreSituation(avec, ctx);
    if (!other) return refuse(refus('ficheInconnue'));
    const autre = situation.state.context.personne;
    const { personne } = other.state.context;
    const gardee = ctx.person?.(personne)?.reunieDans ?? personne;
    const already = reunirFiches.possible?.(situation, ctx);
    if (already || gardee === autre) return refuse(refus('fichesDejaReunies'));
    return accepte(...surLesDeux(fichesReunies, { gardee, autre }, 'AG-43', ctx));
  },
});

export const separerFiches = command({
  type: 'separerFiches',
  label: 'Séparer cette fiche de l’autre',
  kind: 'additive',
  source,
  rules: ['AG-44'],
  from: connus,
  who: responsables,
  data: aucuneDonnee,
  persons: ({ state }) => [state.context.personne],
  possible(situation, ctx) {
    const own = fiche(situation, ctx);
    return own && !own.reunieDans ? refus('fichesNonReunies') : null;
  },
  decide(situation, _data, ctx) {
    const gardee = fiche(situation, ctx)?.reunieDans;
    if (!gardee) return refuse(refus('fichesNonReunies'));
    const autre = situation.state.context.personne;
    return accepte(...surLesDeux(fichesSeparees, { gardee, autre }, 'AG-44', ctx));
  },
});
