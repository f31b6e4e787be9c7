// Taking over a seat that is handed over, or declining it: by whom it is asked, until the day of the answer.
import { z } from 'zod';
import { addDays } from '../../dates.ts';
import { facultatif } from '../../kernel/commandData.ts';
import { suppleances } from '../../kernel/conjoint.ts';
import { accepte, refuse } from '../../kernel/decision.ts';
import { fact, type NewFact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import { annulerSignature, rendreCaduque } from '../../kernel/lapse.ts';
import type { DecideContext, OptionContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { agentPourSiege, terminerSuppleance } from '../../kernel/substitution.ts';
import { type AgSituation, command, vivant } from '../command.ts';
import type { Passation } from '../context.ts';
import { passationAcceptee, passationDeclinee } from '../facts/passation.ts';
import { profils } from '../place.ts';
import { ailleurs, passationsAu } from '../relais.ts';
import { noter } from './accord.ts';

/**
 * AG-36. What the person agreed that the leaving organisation reads is from now on for the one that takes the seat as well.
 * A refusal stays a refusal: who was to read nothing hands nothing on.
 */
function accordEtendu(
  { state: { context }, contents }: AgSituation,
  { siege, vers: dit }: Passation,
  ctx: DecideContext,
): NewFact[] {
  const vers = ailleurs(context, siege, dit);
  if (!vers) return [];
  const { accord, refuseLe } = contents.partage;
  // AG-34. What both seats may read is another content now.
  const caduque =
    context.etape?.etape === 'validation'
      ? rendreCaduque(context, 'contenuModifie', ctx.today)
      : [];
  if (!accord?.destinataires.includes(context.sieges[siege].organisation)) return caduque;
  const { organisation, accordLe, mode } = vers;
  // What they agreed since a refusal does not name it.
  if (refuseLe !== null && accordLe < refuseLe) return caduque;
  const given = context.accord?.donneLe;
  const donneLe = given && given > accordLe ? given : accordLe;
  const destinataires = [...new Set([...accord.destinataires, organisation])];
  const jusquAu = context.accord?.jusquAu ?? null;
  return [...caduque, noter({ destinataires, themes: [...accord.themes], mode, donneLe, jusquAu })];
}

/** The handover that is named, when it is still the one asked of this receiver. */
const passationNommee = ({ state }: AgSituation, id: string, ctx: DecideContext) =>
  passationsAu(state, ctx.today).find((one) => one.id === id && one.agent === ctx.actor.agent) ??
  null;

/** AG-36. What the service wrote goes along on a word of the person that they have not taken back since. */
const avecDossier = ({ contents: { partage } }: AgSituation, { vers }: Passation): boolean =>
  vers?.dossier === true && (partage.refuseLe === null || vers.accordLe >= partage.refuseLe);

export const accepterPassation = command({
  type: 'accepterPassation',
  label: 'Accepter le relais',
  kind: 'signature',
  source: 'continuité du service : qui reçoit accepte',
  rules: ['AG-28', 'CLE-02', 'CLE-09'],
  from: vivant,
  who: ['receveur'],
  data: z.object({ passation: Id }),
  decide(situation, { passation: id }, ctx) {
    const { context } = situation.state;
    const passation = passationNommee(situation, id, ctx);
    if (!passation) return refuse(refus('passationInconnue'));
    const { siege } = passation;
    const vers = ailleurs(context, siege, passation.vers);
    const unfit = agentPourSiege(
      context,
      {
        siege,
        agent: ctx.actor.agent,
        role: profils[siege].role,
        organisation: vers?.organisation,
      },
      ctx,
    );
    if (unfit) return refuse(unfit);
    // AG-54. Who stood in, or was to, did so for who leaves.
    const finies = suppleances(context.sieges[siege]);
    const accepted = fact(passationAcceptee, {
      on: 'joint',
      clear: {
        passation: id,
        siege,
        lectureJusquAu: addDays(ctx.today, ctx.settings.values['ag.lectureAncienJours']),
        ...(vers ? { organisation: vers.organisation } : {}),
        ...(vers && avecDossier(situation, passation) ? { dossier: true } : {}),
      },
      parts: {},
      occurredOn: ctx.today,
      rules: ['AG-28'],
    });
    // CLE-09. Ending one's own substitution already voids the key that it turned.
    const ended = finies.flatMap((one) =>
      terminerSuppleance(context, siege, 'decision', ctx.today, one),
    );
    const voids = ended.some(({ type }) => type === 'signatureAnnulee.v1');
    const voided = voids
      ? ended
      : [...ended, ...annulerSignature(context, siege, 'passation', ctx.today)];
    return accepte(...voided, accepted, ...accordEtendu(situation, passation, ctx));
  },
});

const aucunePassation = ({ state }: AgSituation, ctx: OptionContext): Refusal | null =>
  passationsAu(state, ctx.today).some(({ agent }) => agent === ctx.actor.agent)
    ? null
    : refus('passationInconnue');

export const declinerPassation = command({
  type: 'declinerPassation',
  label: 'Décliner le relais',
  kind: 'signature',
  source: 'continuité du service : qui reçoit accepte',
  rules: ['AG-28'],
  from: vivant,
  who: ['receveur'],
  data: z.object({ passation: Id, mot: facultatif(texte(4000)) }),
  possible: aucunePassation,
  decide(situation, { passation: id, mot }, ctx) {
    if (!passationNommee(situation, id, ctx)) return refuse(refus('passationInconnue'));
    return accepte(
      fact(passationDeclinee, {
        on: 'joint',
        clear: { passation: id },
        parts: { mot: mot === null ? undefined : { texte: mot } },
        occurredOn: ctx.today,
        rules: ['AG-28'],
      }),
    );
  },
});
