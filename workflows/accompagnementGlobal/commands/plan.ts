// The action plan and the contract with its one-month clock.
import { z } from 'zod';
import { addMonths, Jour } from '../../dates.ts';
import { facultatif, pasFutur, pasPasse } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import { refus } from '../../kernel/refusal.ts';
import { mots } from '../../kernel/words.ts';
import { command, enCours, vivant } from '../command.ts';
import {
  actionAjoutee,
  actionMiseAJour,
  Contrat,
  contratEnregistre,
  orientationNotifiee,
} from '../facts/suivi.ts';
import { etatsAction, porteurs } from '../vocabulary.ts';

export const ajouterAction = command({
  type: 'ajouterAction',
  label: 'Ajouter une action au plan',
  kind: 'additive',
  source: 'C. trav. L5411-6 II',
  rules: ['AG-16'],
  from: enCours,
  who: ['emploi', 'social'],
  data: z.object({
    texte: texte(1000),
    porteur: z.enum(mots(porteurs)),
    echeance: Jour,
    objectif: facultatif(Id),
  }),
  decide({ contents }, { texte: text, porteur, echeance, objectif }, ctx) {
    const known = objectif === null || contents.objectifs.some(({ id }) => id === objectif);
    const refusal = premierRefus(pasPasse(echeance, ctx), !known && refus('objectifInconnu'));
    if (refusal) return refuse(refusal);
    return accepte(
      fact(actionAjoutee, {
        on: 'joint',
        clear: { id: ctx.id('action'), porteur, echeance, objectif },
        parts: { action: { texte: text } },
        occurredOn: ctx.today,
        rules: ['AG-16'],
      }),
    );
  },
});

export const majAction = command({
  type: 'majAction',
  label: 'Mettre à jour une action',
  kind: 'additive',
  source: 'C. trav. L5411-6 II',
  rules: ['AG-16'],
  from: enCours,
  who: ['emploi', 'social'],
  data: z.object({
    action: Id,
    etat: z.enum(mots(etatsAction)),
    echeance: facultatif(Jour),
    commentaire: facultatif(texte(1000)),
  }),
  possible: ({ state }) => (state.context.actions.length === 0 ? refus('aucuneAction') : null),
  decide({ state }, { action, etat, echeance, commentaire }, ctx) {
    const reportee = etat === 'reportee';
    const refusal = premierRefus(
      !state.context.actions.some(({ id }) => id === action) && refus('actionInconnue'),
      reportee && echeance === null && refus('echeanceManquante'),
      reportee && echeance !== null && pasPasse(echeance, ctx),
    );
    if (refusal) return refuse(refusal);
    return accepte(
      fact(actionMiseAJour, {
        on: 'joint',
        clear: { action, etat, echeance: reportee ? echeance : null },
        parts: { commentaire: commentaire === null ? undefined : { texte: commentaire } },
        occurredOn: ctx.today,
        rules: ['AG-16'],
      }),
    );
  },
});

export const noterOrientation = command({
  type: 'noterOrientation',
  label: 'Noter la notification de l’orientation',
  kind: 'additive',
  source: 'C. trav. R5411-8-1, D5411-14-1',
  rules: ['AG-05', 'AG-17'],
  from: vivant,
  who: ['emploi', 'social'],
  data: z.object({ le: Jour }),
  decide(_situation, { le }, ctx) {
    const future = pasFutur(le, ctx);
    if (future) return refuse(future);
    const contratAvant = addMonths(le, ctx.settings.values['ag.contratMois']);
    return accepte(
      fact(orientationNotifiee, {
        on: 'joint',
        clear: { le, contratAvant },
        parts: {},
        occurredOn: le,
        rules: ['AG-05', 'AG-17'],
      }),
    );
  },
});

/** Loi 2023-1196, transition: PPAE and CER are signed no more from this day. */
const finDesAnciensContrats = Jour.parse('2027-01-01');

export const enregistrerContrat = command({
  type: 'enregistrerContrat',
  label: 'Enregistrer le contrat',
  kind: 'decisive',
  source: 'C. trav. L5411-6, D5411-14-2',
  rules: ['AG-17'],
  from: vivant,
  who: ['emploi', 'social'],
  data: Contrat,
  decide(_situation, data, ctx) {
    const ancien = data.nature !== 'contratEngagement' && data.signeLe >= finDesAnciensContrats;
    const refusal = premierRefus(pasFutur(data.signeLe, ctx), ancien && refus('contratAncien'));
    if (refusal) return refuse(refusal);
    return accepte(
      fact(contratEnregistre, {
        on: 'joint',
        clear: { signeLe: data.signeLe },
        parts: { contrat: data },
        occurredOn: data.signeLe,
        rules: ['AG-17'],
      }),
    );
  },
});
