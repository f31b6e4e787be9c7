// The review and the exit: an act with an objection window, except where nobody is to be waited for.
import { z } from 'zod';
import { addWorkingDays } from '../../dates.ts';
import { aucuneDonnee, pasFutur } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import * as objection from '../../kernel/objectionWindow.ts';
import { refus } from '../../kernel/refusal.ts';
import { type AgSituation, command, enCours } from '../command.ts';
import { clotureDemandee, clotureImmediate, Issue } from '../facts/fin.ts';
import { bilanOuvert, bilanRedige } from '../facts/suivi.ts';
import { motifsImmediats } from '../vocabulary.ts';

export const ouvrirBilan = command({
  type: 'ouvrirBilan',
  label: 'Ouvrir le bilan',
  kind: 'decisive',
  source: 'usage : renouvellement après bilan',
  rules: ['AG-18'],
  from: ['actif'],
  who: ['emploi', 'social'],
  data: aucuneDonnee,
  decide(_situation, _data, ctx) {
    return accepte(
      fact(bilanOuvert, {
        on: 'joint',
        clear: {},
        parts: {},
        occurredOn: ctx.today,
        rules: ['AG-18'],
      }),
    );
  },
});

export const redigerBilan = command({
  type: 'redigerBilan',
  label: 'Écrire le bilan',
  kind: 'decisive',
  source: 'usage : renouvellement après bilan',
  rules: ['AG-18'],
  from: ['bilan'],
  who: ['emploi', 'social'],
  data: z.object({ texte: texte(20_000) }),
  decide(_situation, data, ctx) {
    return accepte(
      fact(bilanRedige, {
        on: 'joint',
        clear: {},
        parts: { bilan: data },
        occurredOn: ctx.today,
        rules: ['AG-18'],
      }),
    );
  },
});

export const demanderCloture = command({
  type: 'demanderCloture',
  label: 'Demander la sortie',
  kind: 'decisive',
  source: 'convention locale : l’autre côté est informé et peut objecter',
  rules: ['AG-19', 'AG-20', 'CLE-07'],
  from: enCours,
  who: ['emploi', 'social'],
  data: Issue,
  decide({ state: { context } }, issue, ctx) {
    const immediate = motifsImmediats.includes(issue.motif);
    const { debut } = context;
    const refusal = premierRefus(
      debut !== null && issue.sortieLe < debut && refus('sortieAvantDebut', { date: debut }),
      immediate && pasFutur(issue.sortieLe, ctx),
      !immediate && issue.situation === null && refus('situationManquante'),
    );
    if (refusal) return refuse(refusal);
    const parts = { issue };
    const common = { on: 'joint', occurredOn: ctx.today } as const;
    if (immediate) {
      return accepte(fact(clotureImmediate, { ...common, clear: {}, parts, rules: ['AG-20'] }));
    }
    const effetLe = addWorkingDays(ctx.today, ctx.settings.values['ag.objectionJoursOuvres']);
    const announced = objection.annoncerActe(context, { acte: 'cloture', effetLe }, ctx);
    if ('code' in announced) return refuse(announced);
    const { sortieLe } = issue;
    return accepte(
      fact(clotureDemandee, { ...common, clear: { sortieLe }, parts, rules: ['AG-19'] }),
      announced,
    );
  },
});

/** The act that a command names, if it is still the one announced. */
const acteNomme = ({ state }: AgSituation, id: string) =>
  state.context.acte?.id === id ? state.context.acte : null;

export const objecterCloture = command({
  type: 'objecterCloture',
  label: 'Objecter à la sortie',
  kind: 'signature',
  source: 'convention locale : l’autre côté peut objecter',
  rules: ['AG-19', 'CLE-07'],
  from: enCours,
  who: ['emploi', 'social'],
  data: z.object({ acte: Id, motif: texte(2000) }),
  possible: ({ state }, ctx) => objection.objectionImpossible(state.context, ctx),
  decide(situation, { acte: id, motif }, ctx) {
    const acte = acteNomme(situation, id);
    if (!acte) return refuse(refus('aucunActeAnnonce'));
    const objected = objection.objecterActe(situation.state.context, acte, motif, 'binome', ctx);
    return 'code' in objected ? refuse(objected) : accepte(objected);
  },
});

export const annulerCloture = command({
  type: 'annulerCloture',
  label: 'Annuler la demande de sortie',
  kind: 'signature',
  source: 'convention locale : l’autre côté est informé et peut objecter',
  rules: ['AG-19', 'CLE-07'],
  from: enCours,
  who: ['emploi', 'social'],
  data: z.object({ acte: Id }),
  possible: ({ state }, ctx) => objection.annulationImpossible(state.context, ctx),
  decide(situation, { acte: id }, ctx) {
    const acte = acteNomme(situation, id);
    return acte ? accepte(objection.annulerActe(acte, ctx)) : refuse(refus('aucunActeAnnonce'));
  },
});
