// Handing a seat over: proposed by its holder or their responsable, effective when the receiver accepts.
import { z } from 'zod';
import { addDays, Jour } from '../../dates.ts';
import { facultatif, pasFutur } from '../../kernel/commandData.ts';
import { suppleances } from '../../kernel/conjoint.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { type Cote, fact, type NewFact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import { annulerSignature, rendreCaduque } from '../../kernel/lapse.ts';
import type { DecideContext, OptionContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { agentPourSiege, terminerSuppleance } from '../../kernel/substitution.ts';
import { mots } from '../../kernel/words.ts';
import { type AgSituation, command, vivant } from '../command.ts';
import type { Passation } from '../context.ts';
import { passationAcceptee, passationDeclinee, passationProposee } from '../facts/passation.ts';
import { profils } from '../place.ts';
import { modesAccord } from '../vocabulary.ts';
import { noter } from './accord.ts';

const Vers = z.object({
  organisation: Id,
  accordLe: Jour,
  mode: z.enum(mots(modesAccord)),
  /** AG-36. The person agrees that what this service wrote goes along, its own thread included. */
  dossier: z.boolean().default(false),
});

function versAilleurs(
  { organisation, accordLe }: z.infer<typeof Vers>,
  siege: Cote,
  ctx: DecideContext,
): Refusal | null {
  return premierRefus(
    ctx.organisation(organisation)?.kind !== profils[siege].kind &&
      refus('organisationIncorrecte', { siege }),
    pasFutur(accordLe, ctx),
  );
}

/**
 * AG-36. What the person agreed that the leaving organisation reads is from now on for the one that takes the seat as well.
 * A refusal stays a refusal: who was to read nothing hands nothing on.
 */
function accordEtendu(
  { state: { context }, contents }: AgSituation,
  { siege, vers }: Passation,
  ctx: DecideContext,
): NewFact[] {
  if (!vers) return [];
  const { accord } = contents.partage;
  // AG-34. What both seats may read is another content now.
  const caduque =
    context.etape?.etape === 'validation'
      ? rendreCaduque(context, 'contenuModifie', ctx.today)
      : [];
  if (!accord?.destinataires.includes(context.sieges[siege].organisation)) return caduque;
  const { organisation, accordLe, mode } = vers;
  const given = context.accord?.donneLe;
  const donneLe = given && given > accordLe ? given : accordLe;
  const destinataires = [...new Set([...accord.destinataires, organisation])];
  const jusquAu = context.accord?.jusquAu ?? null;
  return [...caduque, noter({ destinataires, themes: [...accord.themes], mode, donneLe, jusquAu })];
}

/** In the fact, what goes along is said or is not there. */
function versDit({ dossier, ...vers }: z.infer<typeof Vers>) {
  return dossier ? { ...vers, dossier } : vers;
}

export const proposerPassation = command({
  type: 'proposerPassation',
  label: 'Passer le relais à un collègue',
  kind: 'decisive',
  source: 'continuité du service',
  rules: ['AG-28', 'AG-36'],
  from: vivant,
  who: ['emploi', 'social', 'responsableEmploi', 'responsableSocial'],
  data: z.object({
    siege: z.enum(['emploi', 'social']),
    agent: Id,
    /** AG-36. To another organisation: with the person's agreement to it. */
    vers: facultatif(Vers),
    mot: facultatif(texte(4000)),
  }),
  decide({ state: { context } }, { siege, agent, vers, mot }, ctx) {
    const { qualites } = ctx.place;
    const own = qualites.has(siege) || qualites.has(profils[siege].responsable);
    if (!own) {
      return refuse({ kind: 'interdit', code: 'siegeDeLAutreOrganisation', params: {} });
    }
    const refusal = premierRefus(
      context.sieges[siege].titulaire === agent && refus('dejaTitulaire', { siege }),
      vers && versAilleurs(vers, siege, ctx),
      agentPourSiege(
        context,
        { siege, agent, role: profils[siege].role, organisation: vers?.organisation },
        ctx,
      ),
    );
    if (refusal) return refuse(refusal);
    return accepte(
      fact(passationProposee, {
        on: 'joint',
        clear: {
          id: ctx.id('passation'),
          siege,
          agent,
          repondreAvant: addDays(ctx.today, ctx.settings.values['ag.passationJours']),
          ...(vers ? { vers: versDit(vers) } : {}),
        },
        parts: { mot: mot === null ? undefined : { texte: mot } },
        occurredOn: ctx.today,
        rules: [vers ? 'AG-36' : 'AG-28'],
      }),
    );
  },
});

/** The handover that is named, when it is still the one asked of this receiver. */
function passationNommee({ state: { context } }: AgSituation, id: string, agent: string) {
  const { passation } = context;
  return passation?.id === id && passation.agent === agent ? passation : null;
}

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
    const passation = passationNommee(situation, id, ctx.actor.agent);
    if (!passation) return refuse(refus('passationInconnue'));
    const { siege, vers } = passation;
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
    // AG-36. Nobody of an organisation stands in for a seat that has left it.
    const finies = suppleances(context.sieges[siege]).filter(
      ({ agent }) => vers || agent === ctx.actor.agent,
    );
    const accepted = fact(passationAcceptee, {
      on: 'joint',
      clear: {
        passation: id,
        siege,
        lectureJusquAu: addDays(ctx.today, ctx.settings.values['ag.lectureAncienJours']),
        ...(vers ? { organisation: vers.organisation } : {}),
        ...(vers?.dossier ? { dossier: true } : {}),
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

function aucunePassation({ state: { context } }: AgSituation, ctx: OptionContext): Refusal | null {
  return context.passation?.agent === ctx.actor.agent ? null : refus('passationInconnue');
}

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
    if (!passationNommee(situation, id, ctx.actor.agent)) return refuse(refus('passationInconnue'));
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
