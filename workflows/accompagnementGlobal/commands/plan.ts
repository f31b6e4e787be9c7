// The action plan: actions, each with its owner and its day.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { facultatif, pasPasse } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import { refus } from '../../kernel/refusal.ts';
import { mots } from '../../kernel/words.ts';
import { command, enCours } from '../command.ts';
import { actionAjoutee, actionMiseAJour } from '../facts/suivi.ts';
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
