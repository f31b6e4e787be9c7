// The person's agreement to the sharing of information: noted anew, withdrawn on the person's word.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { pasFutur, pasPasse } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact, type NewFact } from '../../kernel/fact.ts';
import { rendreCaduque } from '../../kernel/lapse.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { mots } from '../../kernel/words.ts';
import { type AgSituation, command, pasAvantProposition, vivant } from '../command.ts';
import type { AgContext } from '../context.ts';
import { Accord, accordRecueilli, accordRetire } from '../facts/accord.ts';
import { terminer } from '../intervenant.ts';
import { sansDossier } from '../relais.ts';
import { modesAccord } from '../vocabulary.ts';

const source = 'protocole 2014 : jamais contre la volonté de la personne ; CASF L121-6-2';

/** AG-30. For organisations and on themes, or for none and on none: that is a refusal, as ordinary as the rest. */
export function accordInvalide(
  accord: Accord,
  { sieges }: AgContext,
  ctx: Pick<DecideContext, 'today'>,
): Refusal | null {
  const { destinataires, themes, donneLe, jusquAu } = accord;
  const known = [sieges.emploi.organisation, sieges.social.organisation];
  return premierRefus(
    pasFutur(donneLe, ctx),
    jusquAu !== null && pasPasse(jusquAu, ctx),
    (destinataires.length === 0) !== (themes.length === 0) && refus('accordIncomplet'),
    !destinataires.every((one) => known.includes(one)) && refus('destinataireInconnu'),
  );
}

/** AG-31. The day of the person's last word: what they said before it takes none of it back. */
function derniereParole({ accord }: AgContext): Jour | null {
  if (!accord) return null;
  const { fin, donneLe, jusquAu } = accord;
  // An agreement that came to its own end was not taken back: one that was given before it goes on from there.
  const spoken = fin !== null && !(fin.cause === 'terme' && fin.le === jusquAu);
  return spoken && fin.le > donneLe ? fin.le : donneLe;
}

export function antidate(context: AgContext, donneLe: Jour): Refusal | null {
  const date = derniereParole(context);
  return date !== null && donneLe < date ? refus('accordAnterieur', { date }) : null;
}

/**
 * AG-30, AG-49, AG-36. What the person agreed to beside the sharing (an intervenant, another organisation): since they last
 * said no, and not before they were followed here.
 */
export function accordHorsDuTemps(
  { state: { context }, contents: { partage } }: AgSituation,
  le: Jour,
  ctx: DecideContext,
): Refusal | null {
  const { refuseLe } = partage;
  return premierRefus(
    pasFutur(le, ctx),
    refuseLe !== null && le < refuseLe && refus('accordAnterieur', { date: refuseLe }),
    pasAvantProposition(context, le),
  );
}

/** AG-49, AG-36. Without any agreement in force nobody stands beside the pair, nor is about to; and no file goes along. */
function sansAccord({ state }: AgSituation, { today }: DecideContext): NewFact[] {
  if (!vivant.some((one) => one === state.value)) return [];
  const { intervenant } = state.context;
  const left = intervenant ? [terminer(intervenant, 'decision', today)] : [];
  return [...left, ...sansDossier(state.context, today)];
}

/** AG-31. Sharing ends on the person's word, whatever that word was: nothing of it tells why (SECRET-03). */
export function retirer(
  situation: AgSituation,
  { le, mode }: { readonly le: Jour; readonly mode: Accord['mode'] },
  ctx: DecideContext,
): NewFact[] {
  const retire = fact(accordRetire, {
    on: 'joint',
    clear: { mode },
    parts: {},
    occurredOn: le,
    rules: ['AG-31'],
  });
  return [retire, ...sansAccord(situation, ctx)];
}

export function noter(given: Accord): NewFact {
  const { donneLe, destinataires } = given;
  // A refusal has no end.
  const jusquAu = destinataires.length === 0 ? null : given.jusquAu;
  const accord = { ...given, jusquAu };
  return fact(accordRecueilli, {
    on: 'joint',
    clear: { donneLe, jusquAu, destinataires },
    parts: { accord },
    occurredOn: donneLe,
    rules: ['AG-30', 'AG-32'],
  });
}

/** AG-34. What both may read is another content now: a validation that was proposed falls. */
function validationCaduque({ state }: AgSituation, ctx: DecideContext): NewFact[] {
  return state.value === 'aValider'
    ? rendreCaduque(state.context, 'contenuModifie', ctx.today)
    : [];
}

export const noterAccord = command({
  type: 'noterAccord',
  label: 'Noter l’accord de la personne',
  kind: 'decisive',
  source,
  rules: ['AG-30', 'AG-32', 'AG-34'],
  from: vivant,
  who: ['emploi', 'social'],
  data: Accord,
  decide(situation, accord, ctx) {
    const { context } = situation.state;
    const refusal = premierRefus(
      accordInvalide(accord, context, ctx),
      antidate(context, accord.donneLe),
    );
    if (refusal) return refuse(refusal);
    const refused = accord.destinataires.length === 0;
    return accepte(
      ...validationCaduque(situation, ctx),
      noter(accord),
      ...(refused ? sansAccord(situation, ctx) : []),
    );
  },
});

/** An agreement is in force, for somebody: one of the first, of which the context holds nothing, among them. */
export function aucunAccord({ state, contents }: AgSituation): Refusal | null {
  const { accord } = state.context;
  const gone = accord && (accord.fin !== null || accord.destinataires.length === 0);
  return gone || contents.partage.accord === null ? refus('aucunAccord') : null;
}

export const retirerAccord = command({
  type: 'retirerAccord',
  label: 'Noter le retrait de l’accord',
  kind: 'decisive',
  source,
  rules: ['AG-31', 'AG-34'],
  from: ['prescrit', ...vivant, 'cloture', 'refuse', 'retire', 'changementDepartement'],
  who: ['emploi', 'social', 'proposant'],
  data: z.object({ le: Jour, mode: z.enum(mots(modesAccord)) }),
  possible: aucunAccord,
  decide(situation, { le, mode }, ctx) {
    const { accord } = situation.state.context;
    const refusal = premierRefus(
      pasFutur(le, ctx),
      accord !== undefined &&
        le < accord.donneLe &&
        refus('retraitAvantAccord', { date: accord.donneLe }),
    );
    if (refusal) return refuse(refusal);
    return accepte(...validationCaduque(situation, ctx), ...retirer(situation, { le, mode }, ctx));
  },
});
