// The calendar of a crèche: its opening, closures, lowered days, school holidays. Places already given stay given.
import { z } from 'zod';
import { relevesRendues } from '../../crecheAvip/relevesRendues.ts';
import { accueilli } from '../../crecheAvip/states.ts';
import { addDays, addMonths, Jour } from '../../dates.ts';
import { facultatif, pasPasse } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { Id } from '../../kernel/json.ts';
import { refus } from '../../kernel/refusal.ts';
import { mots } from '../../kernel/words.ts';
import { Demi } from '../../places/halfDays.ts';
import { sansFermeture } from '../../places/suspensions.ts';
import { clair, command } from '../command.ts';
import { byEffect } from '../contextFolds.ts';
import {
  Demis,
  fermetureAjoutee,
  fermetureRetiree,
  journeeAbaissee,
  journeeRetablie,
  ouvertureChangee,
  vacancesFixees,
} from '../facts/vie.ts';
import { enregistree } from '../states.ts';
import { motifsFermeture } from '../vocabulary.ts';

const source = 'règlement de fonctionnement de la crèche ; CSP R2324-30';

/** AVIP-43. The children who may have a relief to give back, once their own half-day can be used again. */
const peers = { pathway: 'creche-avip', states: accueilli } as const;

/** Longer, it is no closure: places end, or the opening changes. */
const FERMETURE_MOIS = 12;

export const changerOuverture = command({
  type: 'changerOuverture',
  label: 'Changer l’ouverture',
  kind: 'decisive',
  source,
  rules: ['AVIP-06', 'AVIP-07'],
  from: enregistree,
  who: ['creche', 'coordinateur'],
  data: z.object({ effetLe: Jour, demis: Demis }),
  peers,
  decide({ state }, data, ctx) {
    const past = pasPasse(data.effetLe, ctx);
    if (past) return refuse(past);
    const { context } = state;
    return accepte(
      clair(ouvertureChangee, data, ctx.today, ['AVIP-06']),
      ...relevesRendues(
        context,
        { ...context, ouvertures: byEffect(context.ouvertures, data) },
        ctx,
      ),
    );
  },
});

export const ajouterFermeture = command({
  type: 'ajouterFermeture',
  label: 'Ajouter une fermeture',
  kind: 'decisive',
  source,
  rules: ['AVIP-07', 'AVIP-24'],
  from: enregistree,
  who: ['creche', 'coordinateur'],
  data: z.object({
    du: Jour,
    au: Jour,
    demi: facultatif(Demi),
    sections: facultatif(z.array(Id).min(1)),
    motif: z.enum(mots(motifsFermeture)),
  }),
  decide({ state }, data, ctx) {
    const known = state.context.sections.map(({ id }) => id);
    const refusal = premierRefus(
      data.au < data.du && refus('finAvantDebut'),
      // AVIP-07. What was lived stays as it was: nothing is closed afterwards.
      pasPasse(data.du, ctx),
      data.au >= addMonths(data.du, FERMETURE_MOIS) &&
        refus('fermetureTropLongue', { mois: FERMETURE_MOIS }),
      (data.sections ?? []).some((id) => !known.includes(id)) && refus('sectionInconnue'),
    );
    if (refusal) return refuse(refusal);
    const id = ctx.id('fermeture');
    return accepte(clair(fermetureAjoutee, { id, ...data }, ctx.today, ['AVIP-07']));
  },
});

export const retirerFermeture = command({
  type: 'retirerFermeture',
  label: 'Retirer une fermeture',
  kind: 'decisive',
  source,
  rules: ['AVIP-07'],
  from: enregistree,
  who: ['creche', 'coordinateur'],
  data: z.object({ fermeture: Id }),
  peers,
  possible: ({ state }) =>
    state.context.fermetures.length === 0 ? refus('aucuneFermeture') : null,
  decide({ state }, data, ctx) {
    const known = state.context.fermetures.find(({ id }) => id === data.fermeture);
    const refusal = premierRefus(
      !known && refus('fermetureInconnue'),
      known !== undefined && pasPasse(known.au, ctx),
    );
    if (refusal) return refuse(refusal);
    const apres = sansFermeture(state.context, data.fermeture);
    // Its days that are over stay closed, in the books and in the year's figures.
    const begun = known !== undefined && known.du < ctx.today;
    const clear = begun ? { ...data, jusquAu: addDays(ctx.today, -1) } : data;
    return accepte(
      clair(fermetureRetiree, clear, ctx.today, ['AVIP-07']),
      ...relevesRendues(state.context, apres, ctx),
    );
  },
});

export const abaisserJournee = command({
  type: 'abaisserJournee',
  label: 'Abaisser une journée',
  kind: 'decisive',
  source: 'usage : la crèche dit quelles places ne peuvent pas servir',
  rules: ['AVIP-07', 'AVIP-08', 'AVIP-24'],
  from: enregistree,
  who: ['creche', 'coordinateur'],
  data: z.object({
    jour: Jour,
    demi: facultatif(Demi),
    places: z.array(Id).min(1).max(100),
  }),
  possible: ({ state }) => (state.context.places.length === 0 ? refus('aucunePlace') : null),
  decide({ state }, data, ctx) {
    const known = state.context.places.map(({ id }) => id);
    const refusal = premierRefus(
      pasPasse(data.jour, ctx),
      data.places.some((id) => !known.includes(id)) && refus('placeInconnue'),
    );
    if (refusal) return refuse(refusal);
    const id = ctx.id('baisse');
    return accepte(clair(journeeAbaissee, { id, ...data }, ctx.today, ['AVIP-07', 'AVIP-08']));
  },
});

export const retablirJournee = command({
  type: 'retablirJournee',
  label: 'Rétablir une journée',
  kind: 'decisive',
  source: 'usage',
  rules: ['AVIP-07'],
  from: enregistree,
  who: ['creche', 'coordinateur'],
  data: z.object({ baisse: Id }),
  peers,
  possible: ({ state }) => (state.context.baisses.length === 0 ? refus('aucuneBaisse') : null),
  decide({ state }, data, ctx) {
    const known = state.context.baisses.find(({ id }) => id === data.baisse);
    const refusal = known ? pasPasse(known.jour, ctx) : refus('baisseInconnue');
    if (refusal) return refuse(refusal);
    const apres = sansFermeture(state.context, data.baisse);
    return accepte(
      clair(journeeRetablie, data, ctx.today, ['AVIP-07']),
      ...relevesRendues(state.context, apres, ctx),
    );
  },
});

export const fixerVacances = command({
  type: 'fixerVacances',
  label: 'Fixer les vacances scolaires',
  kind: 'decisive',
  source: 'calendrier scolaire de l’académie, saisi par la commune',
  rules: ['AVIP-22'],
  from: enregistree,
  who: ['creche', 'coordinateur'],
  data: z.object({
    connuesJusquAu: Jour,
    periodes: z.array(z.object({ du: Jour, au: Jour })).max(60),
  }),
  decide(_situation, data, ctx) {
    if (data.periodes.some(({ du, au }) => au < du)) return refuse(refus('finAvantDebut'));
    return accepte(clair(vacancesFixees, data, ctx.today, ['AVIP-22']));
  },
});
