// Handing a seat over: proposed by its holder or their responsable, effective when the receiver accepts.
import { z } from 'zod';
import { addDays } from '../../dates.ts';
import { facultatif } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import { annulerSignature } from '../../kernel/lapse.ts';
import type { OptionContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { agentPourSiege, terminerSuppleance } from '../../kernel/substitution.ts';
import { type AgSituation, command, vivant } from '../command.ts';
import { passationAcceptee, passationDeclinee, passationProposee } from '../facts/passation.ts';
import { profils } from '../place.ts';

export const proposerPassation = command({
  type: 'proposerPassation',
  label: 'Passer le relais à un collègue',
  kind: 'decisive',
  source: 'continuité du service',
  rules: ['AG-28'],
  from: vivant,
  who: ['emploi', 'social', 'responsableEmploi', 'responsableSocial'],
  data: z.object({
    siege: z.enum(['emploi', 'social']),
    agent: Id,
    mot: facultatif(texte(4000)),
  }),
  decide({ state: { context } }, { siege, agent, mot }, ctx) {
    const { qualites } = ctx.place;
    const own = qualites.has(siege) || qualites.has(profils[siege].responsable);
    if (!own) {
      return refuse({ kind: 'interdit', code: 'siegeDeLAutreOrganisation', params: {} });
    }
    const refusal = premierRefus(
      context.sieges[siege].titulaire === agent && refus('dejaTitulaire', { siege }),
      agentPourSiege(context, { siege, agent, role: profils[siege].role }, ctx),
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
        },
        parts: { mot: mot === null ? undefined : { texte: mot } },
        occurredOn: ctx.today,
        rules: ['AG-28'],
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
    const { siege } = passation;
    const unfit = agentPourSiege(
      context,
      { siege, agent: ctx.actor.agent, role: profils[siege].role },
      ctx,
    );
    if (unfit) return refuse(unfit);
    const suppleant = context.sieges[siege].suppleance?.agent === ctx.actor.agent;
    const accepted = fact(passationAcceptee, {
      on: 'joint',
      clear: {
        passation: id,
        siege,
        lectureJusquAu: addDays(ctx.today, ctx.settings.values['ag.lectureAncienJours']),
      },
      parts: {},
      occurredOn: ctx.today,
      rules: ['AG-28'],
    });
    // CLE-09. Ending one's own substitution already voids the key that it turned.
    const voided = suppleant
      ? terminerSuppleance(context, siege, 'decision', ctx.today)
      : annulerSignature(context, siege, 'passation', ctx.today);
    return accepte(...voided, accepted);
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
