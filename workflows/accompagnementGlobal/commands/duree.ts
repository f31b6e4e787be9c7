// How long an accompaniment lasts: the day of its review, and the renewal, by two keys, within the cap.
import { z } from 'zod';
import { addDays, addMonths, type Jour, Jour as JourSchema } from '../../dates.ts';
import { facultatif, pasFutur } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact, type NewFact } from '../../kernel/fact.ts';
import * as keys from '../../kernel/keys.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { type AgSituation, command, delaiPourConfirmer, pasAvantProposition } from '../command.ts';
import type { AgContext } from '../context.ts';
import { AccordDeSuite, accompagnementRenouvele, suitePreparee } from '../facts/duree.ts';
import { renouvellementSigne } from '../signedContents.ts';

/** AG-18. The review's day before an end; never before the day from which one counts. */
export function bilanAvant(
  fin: Jour,
  depuis: Jour,
  { settings }: Pick<DecideContext, 'settings'>,
): Jour {
  const bilan = addDays(fin, -settings.values['ag.bilanAvantFinJours']);
  return bilan < depuis ? depuis : bilan;
}

interface Bornes {
  readonly fin: Jour;
  readonly plafond: Jour;
}

/** The end as it stands and the last day that the cap allows; null for what never began. */
function bornes(
  { debut, echeances: { fin } }: AgContext,
  { settings }: Pick<DecideContext, 'settings'>,
): Bornes | null {
  if (debut === null || fin === null) return null;
  return { fin, plafond: addMonths(debut, settings.values['ag.dureeMaxMois']) };
}

/** AG-92. What ends is not gone on with. */
export const sortieAnnoncee = ({ acte }: AgContext): Refusal | null =>
  acte ? refus('sortieAnnoncee') : null;

function renouvellementImpossible(
  { state: { context }, contents }: AgSituation,
  ctx: Pick<DecideContext, 'settings'>,
): Refusal | null {
  const known = bornes(context, ctx);
  return premierRefus(
    sortieAnnoncee(context),
    known !== null &&
      known.fin >= known.plafond &&
      refus('plafondAtteint', { mois: ctx.settings.values['ag.dureeMaxMois'] }),
    contents.bilan === null && refus('bilanNonEcrit'),
  );
}

const Renouvellement = z.object({ fin: facultatif(JourSchema), ...AccordDeSuite.shape });

/** AG-25. As long again when nothing else is said, within the cap. */
function finProposee(known: Bornes, fin: Jour | null, ctx: Pick<DecideContext, 'settings'>): Jour {
  const suite = addMonths(known.fin, ctx.settings.values['ag.dureeMois']);
  return fin ?? (suite < known.plafond ? suite : known.plafond);
}

export const proposerRenouvellement = command({
  type: 'proposerRenouvellement',
  label: 'Proposer le renouvellement',
  kind: 'decisive',
  source: 'usage : Yvelines, Guadeloupe ; accord de toutes les parties',
  rules: ['AG-25', 'AG-92', 'CLE-03', 'CLE-05'],
  from: ['bilan'],
  who: ['emploi', 'social'],
  data: Renouvellement,
  content({ state }, { fin, ...accord }, ctx) {
    const known = bornes(state.context, ctx);
    return known && renouvellementSigne({ fin: finProposee(known, fin, ctx), accord });
  },
  possible: renouvellementImpossible,
  decide({ state: { context } }, { fin: voulue, ...accord }, ctx) {
    const known = bornes(context, ctx);
    if (!known) throw new Error('a review of what never began');
    const fin = finProposee(known, voulue, ctx);
    const refusal = premierRefus(
      pasFutur(accord.accordLe, ctx),
      pasAvantProposition(context, accord.accordLe),
      fin <= known.fin && refus('finAvantFin', { date: known.fin }),
      fin > known.plafond &&
        refus('dureeTropLongue', { mois: ctx.settings.values['ag.dureeMaxMois'] }),
    );
    if (refusal) return refuse(refusal);
    const opened = keys.proposerEtape(
      context,
      { etape: 'renouvellement', audience: 'binome', caduqueLe: delaiPourConfirmer(ctx) },
      ctx,
    );
    if (!opened.ok) return refuse(opened.refusal);
    const prepared = fact(suitePreparee, {
      on: 'joint',
      clear: { fin },
      parts: { accord },
      occurredOn: ctx.today,
      rules: ['AG-25'],
    });
    return accepte(prepared, ...opened.facts);
  },
});

/** AG-25. Both have agreed: the new end, and the day of the next review. */
export function renouveler({ contents }: AgSituation, ctx: DecideContext): NewFact {
  if (!contents.renouvellement) throw new Error('a renewal was confirmed that nobody prepared');
  const { fin } = contents.renouvellement;
  return fact(accompagnementRenouvele, {
    on: 'joint',
    clear: { fin, bilanLe: bilanAvant(fin, ctx.today, ctx) },
    parts: {},
    occurredOn: ctx.today,
    rules: ['AG-25', 'AG-05'],
  });
}
