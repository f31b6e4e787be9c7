// Sending and withdrawing a proposal.
import { z } from 'zod';
import { addDays } from '../../dates.ts';
import { facultatif } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact } from '../../kernel/fact.ts';
import { texte } from '../../kernel/json.ts';
import { refus } from '../../kernel/refusal.ts';
import { command } from '../command.ts';
import { Accord } from '../facts/accord.ts';
import { accompagnementPrescrit, Demande, propositionRetiree } from '../facts/proposition.ts';
import { autreEnCours } from '../suite.ts';
import { accordInvalide, noter } from './accord.ts';

export const prescrire = command({
  type: 'prescrire',
  label: 'Envoyer la proposition (prescription)',
  kind: 'decisive',
  source: 'protocole 2014 : freins cumulés, accord de la personne',
  rules: ['AG-02', 'AG-03', 'AG-05', 'AG-30', 'AG-97'],
  from: ['brouillon'],
  who: ['proposant'],
  data: z.object({ ...Demande.shape, accord: Accord }),
  peersOf: ({ state }) => [state.context.personne],
  persons: ({ state }) => [state.context.personne],
  decide(situation, { accord, ...demande }, ctx) {
    const refusal = premierRefus(
      autreEnCours(situation.state.context.personne, ctx),
      !demande.freins.some((theme) => theme !== 'vieProfessionnelle') &&
        refus('freinSocialManquant'),
      demande.besoins.length === 0 && refus('besoinProfessionnelManquant'),
      !demande.noticeRemise && refus('noticeNonRemise'),
      accordInvalide(accord, situation.state.context, ctx),
    );
    if (refusal) return refuse(refusal);
    const { values } = ctx.settings;
    return accepte(
      noter(accord),
      fact(accompagnementPrescrit, {
        on: 'joint',
        clear: {
          binomeAvant: addDays(ctx.today, values['ag.delaiBinomeJours']),
          diagnosticAvant: addDays(ctx.today, values['ag.delaiDiagnosticJours']),
          premierEntretienAvant: addDays(ctx.today, values['ag.premierEntretienJours']),
        },
        parts: { demande },
        occurredOn: ctx.today,
        rules: ['AG-02', 'AG-05'],
      }),
    );
  },
});

export const retirerProposition = command({
  type: 'retirerProposition',
  label: 'Retirer la proposition',
  kind: 'decisive',
  source: 'protocole 2014 : jamais contre la volonté de la personne',
  rules: ['AG-11'],
  // `valide` too: one validated and never begun would have no other way out.
  from: ['brouillon', 'prescrit', 'diagnostic', 'aValider', 'enCommission', 'valide'],
  who: ['proposant', 'emploi', 'social'],
  // AG-91. Whoever stops owes no reason.
  data: z.object({ motif: facultatif(texte(2000)) }),
  decide(_situation, { motif }, ctx) {
    return accepte(
      fact(propositionRetiree, {
        on: 'joint',
        clear: {},
        parts: { motif: motif === null ? undefined : { motif } },
        occurredOn: ctx.today,
        rules: ['AG-11'],
      }),
    );
  },
});
