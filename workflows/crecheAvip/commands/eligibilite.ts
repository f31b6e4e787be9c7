// Eligibility, and joining the list.
import { z } from 'zod';
import { decideAu, estCreche } from '../../creche/label.ts';
import { addDays } from '../../dates.ts';
import { aucuneDonnee } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact } from '../../kernel/fact.ts';
import { texte } from '../../kernel/json.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { mots } from '../../kernel/words.ts';
import { type AvipSituation, command, constat, motiver } from '../command.ts';
import { eligibiliteReconnue, eligibiliteRefusee, listeRejointe } from '../facts/demande.ts';
import { parcours } from '../vocabulary.ts';

/** An accueil ponctuel asks for no place on the list. */
function ponctuelle({ state }: AvipSituation): Refusal | null {
  return state.context.nature === 'ponctuelle' ? refus('demandePonctuelle') : null;
}

/** AVIP-34. Who is to answer, by the rules of the wished crèches today; unsaid when it is the crèche, or they differ. */
function decideur({ state }: AvipSituation, ctx: Pick<DecideContext, 'related' | 'today'>) {
  const seen = state.context.voeux.map(({ creche }) => ctx.related(creche)).filter(estCreche);
  const [only, ...others] = new Set(seen.map((one) => decideAu(one.state.context, ctx.today)));
  return only && only !== 'creche' && others.length === 0 ? { decide: only } : {};
}

export const declarerEligible = command({
  type: 'declarerEligible',
  label: 'Reconnaître la demande éligible',
  kind: 'decisive',
  source: 'CASF L214-7 III',
  rules: ['AVIP-32', 'AVIP-33', 'AVIP-34'],
  from: ['demande'],
  who: ['insertion', 'coordinateur'],
  data: z.object({ parcours: z.enum(mots(parcours)), volontaire: z.boolean() }),
  related: ({ state }) => state.context.voeux.map(({ creche }) => creche),
  possible: ponctuelle,
  decide(situation, verification, ctx) {
    const { insertion } = situation.state.context.sieges;
    const refusal = premierRefus(
      ponctuelle(situation),
      situation.contents.criteres === null && refus('criteresManquants'),
      insertion.titulaire === null && refus('referentManquant'),
      !verification.volontaire && refus('volontariatManquant'),
    );
    if (refusal) return refuse(refusal);
    const reponseAvant = addDays(ctx.today, ctx.settings.values['avip.reponseJours']);
    return accepte(
      fact(eligibiliteReconnue, {
        on: 'joint',
        clear: { reponseAvant, ...decideur(situation, ctx) },
        parts: { verification },
        occurredOn: ctx.today,
        rules: ['AVIP-32', 'AVIP-33'],
      }),
    );
  },
});

export const declarerIneligible = command({
  type: 'declarerIneligible',
  label: 'Déclarer la demande non éligible',
  kind: 'decisive',
  source: 'CASF L214-7 III',
  rules: ['AVIP-31', 'AVIP-32'],
  from: ['demande'],
  who: ['insertion', 'coordinateur'],
  data: z.object({ motif: texte(2000) }),
  decide(_situation, { motif }, ctx) {
    return accepte(
      ...motiver('ineligibilite', motif, 'referents', ctx),
      constat(eligibiliteRefusee, {}, ctx.today, ['AVIP-32']),
    );
  },
});

export const inscrireListeAttente = command({
  type: 'inscrireListeAttente',
  label: 'Inscrire sur la liste d’attente',
  kind: 'decisive',
  source: 'usage local : ordre publié',
  rules: ['AVIP-33'],
  from: ['eligible'],
  who: ['creche', 'commission', 'coordinateur'],
  data: aucuneDonnee,
  decide(_situation, _data, ctx) {
    return accepte(constat(listeRejointe, {}, ctx.today, ['AVIP-33']));
  },
});
