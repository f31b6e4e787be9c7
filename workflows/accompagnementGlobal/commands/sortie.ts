// The exit: an act with an objection window, except where nobody is to be waited for.
import { z } from 'zod';
import { addDays, addMonths, addWorkingDays } from '../../dates.ts';
import { pasFutur } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import { rendreCaduque } from '../../kernel/lapse.ts';
import * as objection from '../../kernel/objectionWindow.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { type AgSituation, command, enCours, pasAvantProposition } from '../command.ts';
import type { AgContext } from '../context.ts';
import { clotureDemandee, clotureImmediate, Issue, Suivi, suiviSixMoisNote } from '../facts/fin.ts';
import { motifsImmediats } from '../vocabulary.ts';

/** AG-27. Attempts within the follow-up and since the person was last seen, on either side: those of one day are one. */
function pasAssezTente(
  { state: { context }, contents }: AgSituation,
  { settings: { values } }: Pick<DecideContext, 'settings'>,
): Refusal | null {
  const { debut, contacts } = context;
  const vus = [contacts.emploi?.dernier, contacts.social?.dernier];
  const since = contents.tentatives.filter(
    ({ le }) => debut !== null && le >= debut && vus.every((vu) => !vu || le > vu),
  );
  const jours = new Set(since.map(({ le }) => le)).size;
  const canaux = new Set(since.map(({ canal }) => canal)).size;
  const enough = jours >= values['ag.tentatives'] && canaux >= values['ag.tentativesCanaux'];
  return enough
    ? null
    : refus('tentativesManquantes', {
        tentatives: values['ag.tentatives'],
        canaux: values['ag.tentativesCanaux'],
        faites: jours,
      });
}

/** AG-90. What waits for nobody has happened, before the follow-up began as well. */
function dejaSorti(
  context: AgContext,
  { motif, sortieLe, parole }: Issue,
  ctx: DecideContext,
): Refusal | null {
  return premierRefus(
    motif === 'renoncement' && !parole && refus('paroleManquante'),
    parole && (pasAvantProposition(context, parole.le) ?? pasFutur(parole.le, ctx)),
    pasAvantProposition(context, sortieLe),
    pasFutur(sortieLe, ctx),
  );
}

/** AG-19. An exit lies within the follow-up, were it not begun (AG-90), and no later than the day on which it takes effect. */
function sortieAnnoncable(
  { debut }: AgContext,
  { sortieLe }: Issue,
  ctx: DecideContext,
): Refusal | null {
  const date = effetDeLAnnonce(ctx);
  return premierRefus(
    debut !== null &&
      debut <= ctx.today &&
      sortieLe < debut &&
      refus('sortieAvantDebut', { date: debut }),
    sortieLe > date && refus('sortieTropLoin', { date }),
  );
}

const effetDeLAnnonce = ({ today, settings }: Pick<DecideContext, 'today' | 'settings'>) =>
  addWorkingDays(today, settings.values['ag.objectionJoursOuvres']);

export const demanderCloture = command({
  type: 'demanderCloture',
  label: 'Demander la sortie',
  kind: 'decisive',
  source: 'convention locale : l’autre côté est informé et peut objecter',
  rules: ['AG-19', 'AG-20', 'AG-26', 'AG-27', 'AG-90', 'AG-91', 'AG-92', 'CLE-07'],
  from: enCours,
  who: ['emploi', 'social'],
  data: Issue,
  decide(situation, issue, ctx) {
    const { context } = situation.state;
    const immediate = motifsImmediats.includes(issue.motif);
    const refusal = premierRefus(
      immediate ? dejaSorti(context, issue, ctx) : sortieAnnoncable(context, issue, ctx),
      !immediate && issue.situation === null && refus('situationManquante'),
      issue.motif === 'sansNouvelles' && pasAssezTente(situation, ctx),
    );
    if (refusal) return refuse(refusal);
    const parts = { issue };
    const common = { on: 'joint', occurredOn: ctx.today } as const;
    if (immediate) {
      return accepte(fact(clotureImmediate, { ...common, clear: {}, parts, rules: ['AG-20'] }));
    }
    const effetLe = effetDeLAnnonce(ctx);
    const announced = objection.annoncerActe(context, { acte: 'cloture', effetLe }, ctx);
    if ('code' in announced) return refuse(announced);
    const { sortieLe } = issue;
    // AG-26. Counted from the end itself, not from the last day on which it could be objected to.
    const clear = { sortieLe, suiviLe: addMonths(sortieLe, ctx.settings.values['ag.suiviMois']) };
    return accepte(
      ...rendreCaduque(context, 'sortie', ctx.today),
      fact(clotureDemandee, { ...common, clear, parts, rules: ['AG-19', 'AG-26'] }),
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

/** From this many days before its day, what is known may be noted. */
const EN_AVANCE = 15;

export const noterSuiviSixMois = command({
  type: 'noterSuiviSixMois',
  label: 'Noter le suivi à six mois',
  kind: 'additive',
  source: 'évaluation nationale 2018',
  rules: ['AG-26'],
  from: ['cloture'],
  who: ['emploi', 'social'],
  data: Suivi,
  possible({ state: { context } }, { today }) {
    const { suiviLe } = context;
    if (!suiviLe) return refus('aucunSuivi');
    const depuis = addDays(suiviLe, -EN_AVANCE);
    return today < depuis ? refus('suiviTropTot', { date: depuis }) : null;
  },
  decide(_situation, data, ctx) {
    return accepte(
      fact(suiviSixMoisNote, {
        on: 'joint',
        clear: {},
        parts: { suivi: data },
        occurredOn: ctx.today,
        rules: ['AG-26'],
      }),
    );
  },
});
