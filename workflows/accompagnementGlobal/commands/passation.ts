// Handing a seat over: proposed by its holder or their responsable, effective when the receiver accepts.
import { z } from 'zod';
import { addDays, Jour } from '../../dates.ts';
import type { Qualite } from '../../kernel/audience.ts';
import { facultatif } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { type Cote, fact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import type { DecideContext, OptionContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { agentPourSiege } from '../../kernel/substitution.ts';
import { mots } from '../../kernel/words.ts';
import { type AgSituation, command, vivant } from '../command.ts';
import type { AgContext, Passation } from '../context.ts';
import { passationProposee } from '../facts/passation.ts';
import { profils } from '../place.ts';
import { ailleurs, passationDuSiege, passationsAu, retirer } from '../relais.ts';
import { modesAccord } from '../vocabulary.ts';
import { accordHorsDuTemps } from './accord.ts';

const Vers = z.object({
  organisation: Id,
  accordLe: Jour,
  mode: z.enum(mots(modesAccord)),
  /** AG-36. The person agrees that what this service wrote goes along, its own thread included. */
  dossier: z.boolean().default(false),
});

/** AG-36. To another organisation, with an agreement that the person has not taken back since. */
function versAilleurs(
  situation: AgSituation,
  { organisation, accordLe }: z.infer<typeof Vers>,
  siege: Cote,
  ctx: DecideContext,
): Refusal | null {
  return premierRefus(
    ctx.organisation(organisation)?.kind !== profils[siege].kind &&
      refus('organisationIncorrecte', { siege }),
    accordHorsDuTemps(situation, accordLe, ctx),
  );
}

const cotes: readonly Cote[] = ['emploi', 'social'];

/** AG-28. Who holds a seat hands it over, or their responsable; a stand-in keeps it for them. */
function peutPasser({ sieges }: AgContext, siege: Cote, ctx: OptionContext): Refusal | null {
  const { qualites } = ctx.place;
  if (qualites.has(profils[siege].responsable)) return null;
  if (!qualites.has(siege)) {
    return { kind: 'interdit', code: 'siegeDeLAutreOrganisation', params: {} };
  }
  return sieges[siege].titulaire === ctx.actor.agent
    ? null
    : { kind: 'interdit', code: 'relaisParSuppleance', params: {} };
}

/** In the fact, what goes along is said or is not there. */
function versDit({ dossier, ...vers }: z.infer<typeof Vers>) {
  return dossier ? { ...vers, dossier } : vers;
}

const dejaPropose = (context: AgContext, siege: Cote): Refusal | null =>
  passationDuSiege(context, siege) && refus('relaisDejaPropose');

const quiPasse: readonly Qualite[] = ['emploi', 'social', 'responsableEmploi', 'responsableSocial'];

/** Where none of the seats may be handed over by this viewer: why, of the one that is theirs. */
function personneNePasse({ state: { context } }: AgSituation, ctx: OptionContext): Refusal | null {
  const refusals = cotes.map(
    (siege) => peutPasser(context, siege, ctx) ?? dejaPropose(context, siege),
  );
  const own = refusals.find((one) => one?.code !== 'siegeDeLAutreOrganisation');
  return own === undefined ? (refusals[0] ?? null) : own;
}

export const proposerPassation = command({
  type: 'proposerPassation',
  label: 'Passer le relais à un collègue',
  kind: 'decisive',
  source: 'continuité du service',
  rules: ['AG-28', 'AG-36'],
  from: vivant,
  who: quiPasse,
  data: z.object({
    siege: z.enum(['emploi', 'social']),
    agent: Id,
    /** AG-36. To another organisation: with the person's agreement to it. */
    vers: facultatif(Vers),
    mot: facultatif(texte(4000)),
  }),
  possible: personneNePasse,
  decide(situation, { siege, agent, vers: dit, mot }, ctx) {
    const { context } = situation.state;
    const vers = ailleurs(context, siege, dit);
    const refusal = premierRefus(
      peutPasser(context, siege, ctx),
      context.sieges[siege].titulaire === agent && refus('dejaTitulaire', { siege }),
      dejaPropose(context, siege),
      vers && versAilleurs(situation, vers, siege, ctx),
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
        parts: { mot: undefined, motAuReceveur: mot === null ? undefined : { texte: mot } },
        occurredOn: ctx.today,
        rules: [vers ? 'AG-36' : 'AG-28'],
      }),
    );
  },
});

/** The handovers that this viewer may take back: of their own seat, or of the one they answer for. */
const aRetirer = ({ state }: AgSituation, ctx: OptionContext): readonly Passation[] =>
  passationsAu(state, ctx.today).filter(
    ({ siege }) => peutPasser(state.context, siege, ctx) === null,
  );

export const retirerPassation = command({
  type: 'retirerPassation',
  label: 'Retirer la proposition de relais',
  kind: 'decisive',
  source: 'continuité du service : rien ne change sans qui reçoit',
  rules: ['AG-28', 'AG-36'],
  from: vivant,
  who: quiPasse,
  data: z.object({ passation: Id }),
  possible: (situation, ctx) =>
    aRetirer(situation, ctx).length > 0 ? null : refus('aucunRelaisPropose'),
  decide(situation, { passation: id }, ctx) {
    const passation = aRetirer(situation, ctx).find((one) => one.id === id);
    if (!passation) return refuse(refus('aucunRelaisPropose'));
    return accepte(retirer(passation, 'decision', ctx.today));
  },
});
