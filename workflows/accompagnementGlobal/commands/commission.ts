// What a commission does with a diagnosis that the pair sent it: validates it, refuses it (etapes.ts), or sends it back.
import { z } from 'zod';
import { addDays } from '../../dates.ts';
import { aucuneDonnee } from '../../kernel/commandData.ts';
import { siegeDe } from '../../kernel/conjoint.ts';
import { accepte } from '../../kernel/decision.ts';
import { fact, type NewFact } from '../../kernel/fact.ts';
import { texte } from '../../kernel/json.ts';
import type { DecideContext, OptionContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { type AgSituation, command } from '../command.ts';
import { commissionTenue, diagnosticRenvoye, diagnosticTransmis } from '../facts/commission.ts';
import { diagnosticValide } from '../facts/diagnostic.ts';
import { ontTenu } from '../mains.ts';
import type { decisionsDeCommission } from '../vocabulary.ts';

const source = 'Pôle emploi 2015 : examen en commission dans certains territoires';

/** AG-47. Both members have agreed: the commission has it, with what they put before it. */
export function transmettre({ contents }: AgSituation, ctx: DecideContext): NewFact {
  const { aPresenter } = contents.commission;
  if (aPresenter === null) throw new Error('a diagnosis is sent to the commission without a word');
  return fact(diagnosticTransmis, {
    on: 'joint',
    clear: { reponseAvant: addDays(ctx.today, ctx.settings.values['ag.commissionJours']) },
    parts: { presentation: { texte: aPresenter } },
    occurredOn: ctx.today,
    rules: ['AG-47', 'AG-48'],
  });
}

/** AG-47. Who has held a seat of what is before the commission, or stood in for one, does not sit in judgment of it. */
export function jugeEtPartie({ state, contents }: AgSituation, ctx: OptionContext): Refusal | null {
  const { agent } = ctx.actor;
  const party = siegeDe(state.context, agent, ctx.today) || ontTenu(contents, agent, ctx.today);
  return party ? refus('jugeEtPartie') : null;
}

/** AG-53. What the record of a séance is made from. */
export function decision(said: keyof typeof decisionsDeCommission, ctx: DecideContext): NewFact {
  const jours = ctx.settings.values['ag.compteRenduJours'];
  return fact(commissionTenue, {
    on: 'joint',
    clear: { decision: said, lectureJusquAu: addDays(ctx.today, jours) },
    parts: {},
    occurredOn: ctx.today,
    rules: ['AG-47', 'AG-53'],
  });
}

export const validerDiagnostic = command({
  type: 'validerDiagnostic',
  label: 'Valider le diagnostic',
  kind: 'decisive',
  source,
  rules: ['AG-47'],
  from: ['enCommission'],
  who: ['commission'],
  data: aucuneDonnee,
  possible: jugeEtPartie,
  decide(_situation, _data, ctx) {
    return accepte(
      decision('valide', ctx),
      fact(diagnosticValide, {
        on: 'joint',
        clear: {},
        parts: {},
        occurredOn: ctx.today,
        rules: ['AG-47'],
      }),
    );
  },
});

export const renvoyerDiagnostic = command({
  type: 'renvoyerDiagnostic',
  label: 'Renvoyer le diagnostic au binôme',
  kind: 'decisive',
  source,
  rules: ['AG-47'],
  from: ['enCommission'],
  who: ['commission'],
  data: z.object({ motif: texte(2000) }),
  possible: jugeEtPartie,
  decide(_situation, data, ctx) {
    return accepte(
      decision('renvoye', ctx),
      fact(diagnosticRenvoye, {
        on: 'joint',
        clear: {},
        parts: { motif: data },
        occurredOn: ctx.today,
        rules: ['AG-47'],
      }),
    );
  },
});

/** AG-10, AG-47. Before the pair sends it, either member may refuse; before the commission, it alone. */
export function refusDUnAutre(situation: AgSituation, ctx: OptionContext): Refusal | null {
  const { qualites } = ctx.place;
  const devant = situation.state.value === 'enCommission';
  const may = devant ? ['commission' as const] : ['emploi' as const, 'social' as const];
  if (!may.some((qualite) => qualites.has(qualite))) {
    return { kind: 'interdit', code: 'nonHabilite', params: {} };
  }
  return devant ? jugeEtPartie(situation, ctx) : null;
}
