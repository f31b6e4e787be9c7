// What a desk does: moves meetings, leaves a message for a member of the pair, says that it was passed on.
import { z } from 'zod';
import { addWorkingDays, Jour } from '../../dates.ts';
import { facultatif, pasPasse } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import type { OptionContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { mots } from '../../kernel/words.ts';
import { messageDuBureau, rendezVousDuBureau } from '../bureau.ts';
import { type AgSituation, command, vivant } from '../command.ts';
import type { MessageLaisse, RendezVousPrevu } from '../context.ts';
import { messageLaisse, messageTransmis, rendezVousDeplace } from '../facts/secretariat.ts';
import { Heure } from '../facts/suivi.ts';
import { modalites } from '../vocabulary.ts';

const duBinome = ({ place }: Pick<OptionContext, 'place'>): boolean =>
  place.qualites.has('emploi') || place.qualites.has('social');

/** AG-51. A desk keeps the agenda of its own side; a meeting of three is on both. The pair keeps it whole. */
export function agendaDeLAutreCote(
  { state: { context } }: AgSituation,
  type: RendezVousPrevu['type'],
  ctx: Pick<OptionContext, 'place' | 'actor'>,
): Refusal | null {
  const { organisation } = ctx.actor;
  const own = duBinome(ctx) || rendezVousDuBureau(context, { type }, organisation ?? '');
  return own ? null : { kind: 'interdit', code: 'agendaDeLAutreCote', params: {} };
}

/** AG-51. The messages that wait for a member of the desk's own side; the pair sees them all. */
function messagesA(
  { state: { context } }: AgSituation,
  ctx: Pick<OptionContext, 'place' | 'actor'>,
): readonly MessageLaisse[] {
  const { messages = [] } = context;
  if (duBinome(ctx)) return messages;
  return messages.filter((one) => messageDuBureau(context, one, ctx.actor.organisation ?? ''));
}

export const deplacerRendezVous = command({
  type: 'deplacerRendezVous',
  label: 'Déplacer un rendez-vous',
  kind: 'additive',
  source: 'usage',
  rules: ['AG-13', 'AG-51', 'TEMPS-01'],
  from: vivant,
  who: ['emploi', 'social', 'secretariat'],
  data: z.object({
    rendezVous: Id,
    modalite: z.enum(mots(modalites)),
    jour: Jour,
    heure: Heure,
    lieu: facultatif(texte(200)),
  }),
  possible: ({ state }) =>
    state.context.rendezVous.length === 0 ? refus('aucunRendezVous') : null,
  decide(situation, { rendezVous, modalite, jour, heure, lieu }, ctx) {
    const known = situation.state.context.rendezVous.find(({ id }) => id === rendezVous);
    if (!known) return refuse(refus('rendezVousInconnu'));
    const refusal = premierRefus(
      agendaDeLAutreCote(situation, known.type, ctx),
      pasPasse(jour, ctx),
    );
    if (refusal) return refuse(refusal);
    return accepte(
      fact(rendezVousDeplace, {
        on: 'joint',
        clear: { rendezVous, jour, heure },
        parts: { lieu: { modalite, lieu } },
        occurredOn: ctx.today,
        rules: ['AG-13', 'AG-51'],
      }),
    );
  },
});

export const laisserMessage = command({
  type: 'laisserMessage',
  label: 'Laisser un message',
  kind: 'additive',
  source: 'usage',
  rules: ['AG-51', 'SECRET-01'],
  from: vivant,
  who: ['secretariat'],
  data: z.object({ siege: z.enum(['emploi', 'social']), texte: texte(1000) }),
  decide({ state }, { siege, texte: text }, ctx) {
    if (!messageDuBureau(state.context, { siege }, ctx.actor.organisation ?? '')) {
      return refuse({ kind: 'interdit', code: 'messageDeLAutreCote', params: {} });
    }
    return accepte(
      fact(messageLaisse, {
        on: 'joint',
        clear: { id: ctx.id('message'), siege, avant: addWorkingDays(ctx.today, 1) },
        parts: { message: { texte: text } },
        occurredOn: ctx.today,
        rules: ['AG-51'],
      }),
    );
  },
});

export const transmettreMessage = command({
  type: 'transmettreMessage',
  label: 'Noter qu’un message est transmis',
  kind: 'additive',
  source: 'usage',
  rules: ['AG-51'],
  from: vivant,
  who: ['emploi', 'social', 'secretariat'],
  data: z.object({ message: Id }),
  possible: (situation, ctx) =>
    messagesA(situation, ctx).length > 0 ? null : refus('aucunMessage'),
  decide(situation, { message }, ctx) {
    if (!messagesA(situation, ctx).some(({ id }) => id === message)) {
      return refuse(refus('aucunMessage'));
    }
    return accepte(
      fact(messageTransmis, {
        on: 'joint',
        clear: { message },
        parts: {},
        occurredOn: ctx.today,
        rules: ['AG-51'],
      }),
    );
  },
});
