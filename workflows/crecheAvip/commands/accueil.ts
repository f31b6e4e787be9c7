// The welcome as the crèche lives it: adaptation, first day, what deserves a talk; and the contact taken up again.
import { z } from 'zod';
import { addWorkingDays, dayOfWeek, Jour } from '../../dates.ts';
import { aucuneDonnee, facultatif, pasFutur } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { Id } from '../../kernel/json.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { ponctuelle } from '../../places/attribution.ts';
import { demiSemaine } from '../../places/halfDays.ts';
import { empechement } from '../../places/plan.ts';
import { adaptationRefusee, premierJourPrevu } from '../adaptation.ts';
import { type AvipSituation, command, constat, crecheVue, referents } from '../command.ts';
import {
  absenceSignalee,
  accueilCommence,
  adaptationPlanifiee,
  Creneau,
  premierJourManque,
  recontactNote,
} from '../facts/accueil.ts';
import { avantLaNaissanceParmi } from '../family.ts';
import { dernierJour } from '../lastDay.ts';
import { doublon } from '../onePlace.ts';
import { fratrieASigner } from '../siblings.ts';
import { accueilli } from '../states.ts';

const charte = 'charte nationale 2016 : période d’adaptation';

export const planifierAdaptation = command({
  type: 'planifierAdaptation',
  label: 'Planifier l’adaptation',
  kind: 'decisive',
  source: charte,
  rules: ['AVIP-20', 'AVIP-29', 'AVIP-41', 'AVIP-57', 'AVIP-58'],
  from: ['contrat', 'accueil'],
  who: ['creche'],
  data: z.object({ place: facultatif(Id), creneaux: z.array(Creneau).min(1).max(30) }),
  related: ({ state }) => (state.context.offre ? [state.context.offre.creche] : []),
  decide({ state, contents }, data, ctx) {
    const { offre } = state.context;
    const place = data.place ?? offre?.attributions[0]?.place;
    if (!offre || !place) return refuse(refus('placeManquante'));
    const creche = crecheVue(offre.creche, ctx);
    if ('code' in creche) return refuse(creche);
    const plan = creche.state.context;
    const closed = data.creneaux.find(({ jour, demi }) => empechement(plan, place, jour, demi));
    const refusal = premierRefus(
      data.creneaux.some(({ de, a }) => a <= de) && refus('heuresContradictoires'),
      avantLaNaissanceParmi(contents.naissance, data.creneaux),
      adaptationRefusee(state, data.creneaux, ctx),
      closed !== undefined && refus('rienDOuvert'),
      doublon(
        data.creneaux.map(({ jour, demi }) => ({ place, jour, demi })),
        state,
      ),
    );
    if (refusal) return refuse(refusal);
    const attributions = data.creneaux.flatMap(({ jour, demi }) => {
      const week = demiSemaine(dayOfWeek(jour), demi);
      return week ? [ponctuelle(offre.creche, place, jour, week)] : [];
    });
    const clear = { attributions, creneaux: data.creneaux };
    return accepte(constat(adaptationPlanifiee, clear, ctx.today, ['AVIP-41']));
  },
});

export const commencerAccueil = command({
  type: 'commencerAccueil',
  label: 'Noter le premier jour',
  kind: 'decisive',
  source: charte,
  rules: ['AVIP-38', 'AVIP-41', 'AVIP-42'],
  from: ['contrat'],
  who: ['creche'],
  data: z.object({ le: facultatif(Jour) }),
  related: ({ state }) => state.context.liees,
  decide({ state }, data, ctx) {
    const le = data.le ?? ctx.today;
    const first = premierJourPrevu(state.context);
    const last = dernierJour({ state });
    const refusal = premierRefus(
      pasFutur(le, ctx),
      first !== null && le < first && refus('avantLePremierJour', { date: first }),
      last !== null && le > last && refus('apresLaFin', { date: last }),
      fratrieASigner(state.context, ctx),
    );
    if (refusal) return refuse(refusal);
    return accepte(constat(accueilCommence, { le }, le, ['AVIP-41', 'AVIP-42']));
  },
});

const recontacterAvant = (ctx: Pick<DecideContext, 'today' | 'settings'>): Jour =>
  addWorkingDays(ctx.today, ctx.settings.values['avip.recontactJours']);

/** Said once: a second note would be a count. */
function dejaSignale({ state }: AvipSituation): Refusal | null {
  return state.context.echeances.recontact === null ? null : refus('dejaSignale');
}

export const noterPremierJourManque = command({
  type: 'noterPremierJourManque',
  label: 'Noter que l’enfant n’est pas venu le premier jour',
  kind: 'additive',
  source: 'usage',
  rules: ['AVIP-42', 'AVIP-44'],
  from: ['contrat'],
  who: ['creche'],
  data: aucuneDonnee,
  possible: dejaSignale,
  decide(situation, _data, ctx) {
    const { contrat } = situation.state.context;
    const refusal = premierRefus(
      dejaSignale(situation),
      contrat !== null && contrat.debut > ctx.today && refus('dateFuture', { date: contrat.debut }),
    );
    if (refusal) return refuse(refusal);
    const clear = { recontacterAvant: recontacterAvant(ctx) };
    return accepte(constat(premierJourManque, clear, ctx.today, ['AVIP-42']));
  },
});

export const signalerAbsence = command({
  type: 'signalerAbsence',
  label: 'Signaler une absence qui mérite d’en parler',
  kind: 'additive',
  source: 'usage : la crèche signale ce qui mérite d’en parler, sans motif',
  rules: ['AVIP-44'],
  from: accueilli,
  who: ['creche'],
  data: aucuneDonnee,
  possible: dejaSignale,
  decide(situation, _data, ctx) {
    const said = dejaSignale(situation);
    if (said) return refuse(said);
    const clear = { recontacterAvant: recontacterAvant(ctx) };
    return accepte(constat(absenceSignalee, clear, ctx.today, ['AVIP-44']));
  },
});

export const noterRecontact = command({
  type: 'noterRecontact',
  label: 'Noter que le contact est repris',
  kind: 'additive',
  source: 'usage',
  rules: ['AVIP-44'],
  from: ['contrat', ...accueilli],
  who: referents,
  data: z.object({ le: facultatif(Jour) }),
  possible: ({ state }) =>
    state.context.echeances.recontact === null ? refus('rienASuivre') : null,
  decide({ state }, data, ctx) {
    const le = data.le ?? ctx.today;
    const refusal = premierRefus(
      state.context.echeances.recontact === null && refus('rienASuivre'),
      pasFutur(le, ctx),
    );
    if (refusal) return refuse(refusal);
    return accepte(constat(recontactNote, {}, le, ['AVIP-44']));
  },
});
