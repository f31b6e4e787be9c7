// An associated intervenant: asked for by one member with the person's agreement, accepted by the other, ended by any.
import { z } from 'zod';
import { addMonths, Jour } from '../../dates.ts';
import { facultatif, pasPasse } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import type { DecideContext, OptionContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import {
  type AgSituation,
  command,
  coteDeLActeur,
  delaiPourConfirmer,
  vivant,
} from '../command.ts';
import type { Intervenant } from '../context.ts';
import {
  Invitation,
  intervenantDecline,
  intervenantInvite,
  intervenantPropose,
} from '../facts/intervenant.ts';
import { associables, rolesAssocies, terminer } from '../intervenant.ts';
import { accordHorsDuTemps, aucunAccord } from './accord.ts';

const source = 'convention de partenariat : intervenant associé';

/** AG-49. A professional of an actor that the partnership names, who is of neither side. */
function nonAssociable(agent: string, ctx: DecideContext): Refusal | null {
  const card = ctx.agent(agent);
  if (!card) return refus('agentInconnu', { siege: 'intervenant' });
  if (!associables.includes(card.kind)) return refus('organisationNonAssociee');
  return rolesAssocies.some((role) => card.roles.includes(role)) ? null : refus('roleNonAssocie');
}

export const inviterIntervenant = command({
  type: 'inviterIntervenant',
  label: 'Inviter un intervenant associé',
  kind: 'additive',
  source,
  rules: ['AG-49', 'AG-05'],
  from: vivant,
  who: ['emploi', 'social'],
  data: z.object({ agent: Id, jusquAu: Jour, ...Invitation.shape }),
  // AG-49. Nobody stands beside a pair that shares nothing.
  possible: (situation) =>
    situation.state.context.intervenant ? refus('intervenantDeja') : aucunAccord(situation),
  decide(situation, { agent, jusquAu, ...invitation }, ctx) {
    const mois = ctx.settings.values['ag.intervenantMois'];
    const refusal = premierRefus(
      nonAssociable(agent, ctx),
      pasPasse(jusquAu, ctx),
      jusquAu > addMonths(ctx.today, mois) && refus('interventionTropLongue', { mois }),
      accordHorsDuTemps(situation, invitation.accordLe, ctx),
    );
    if (refusal) return refuse(refusal);
    return accepte(
      fact(intervenantPropose, {
        on: 'joint',
        clear: {
          id: ctx.id('intervenant'),
          siege: coteDeLActeur(situation, ctx),
          agent,
          organisation: ctx.agent(agent)?.organisation ?? '',
          jusquAu,
          repondreAvant: delaiPourConfirmer(ctx),
        },
        parts: { invitation },
        occurredOn: ctx.today,
        rules: ['AG-49'],
      }),
    );
  },
});

/** AG-49. The invitation that waits for the other member: the seat's, whoever has taken it over since. */
function enAttente({ state: { context } }: AgSituation): Intervenant | null {
  const { intervenant } = context;
  return intervenant?.depuis === null ? intervenant : null;
}

/** CLE-01. The other seat answers. */
function pasDeReponse(situation: AgSituation, ctx: OptionContext): Refusal | null {
  const waiting = enAttente(situation);
  if (!waiting) return refus('invitationInconnue');
  return ctx.place.qualites.has(waiting.siege) ? refus('invitationDeVous') : aucunAccord(situation);
}

const reponse = {
  kind: 'signature',
  source,
  rules: ['AG-49', 'CLE-01'],
  from: vivant,
  who: ['emploi', 'social'],
  possible: pasDeReponse,
} as const;

export const accepterIntervenant = command({
  ...reponse,
  type: 'accepterIntervenant',
  label: 'Accepter l’intervenant associé',
  data: z.object({ intervenant: Id }),
  decide(situation, { intervenant }, ctx) {
    const { invitation } = situation.contents;
    if (enAttente(situation)?.id !== intervenant || !invitation) {
      return refuse(refus('invitationInconnue'));
    }
    return accepte(
      fact(intervenantInvite, {
        on: 'joint',
        clear: { intervenant },
        parts: { mot: { texte: invitation.mot } },
        occurredOn: ctx.today,
        rules: ['AG-49', 'AG-50'],
      }),
    );
  },
});

export const declinerIntervenant = command({
  ...reponse,
  type: 'declinerIntervenant',
  label: 'Décliner l’intervenant associé',
  data: z.object({ intervenant: Id, mot: facultatif(texte(2000)) }),
  decide(situation, { intervenant, mot }, ctx) {
    if (enAttente(situation)?.id !== intervenant) {
      return refuse(refus('invitationInconnue'));
    }
    return accepte(
      fact(intervenantDecline, {
        on: 'joint',
        clear: { intervenant },
        parts: { mot: mot === null ? undefined : { texte: mot } },
        occurredOn: ctx.today,
        rules: ['AG-49'],
      }),
    );
  },
});

/** One member is enough to end it, or to take the invitation back; who was invited may go as well. */
export const terminerIntervention = command({
  type: 'terminerIntervention',
  label: 'Terminer l’intervention associée',
  kind: 'additive',
  source,
  rules: ['AG-49', 'AG-50'],
  from: vivant,
  who: ['emploi', 'social', 'intervenant'],
  data: z.object({ intervenant: Id }),
  possible: ({ state }) => (state.context.intervenant ? null : refus('aucunIntervenant')),
  decide({ state: { context } }, { intervenant }, ctx) {
    const running = context.intervenant;
    if (running?.id !== intervenant) return refuse(refus('aucunIntervenant'));
    return accepte(terminer(running, 'decision', ctx.today));
  },
});
