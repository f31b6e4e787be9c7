// The orientation, asked for and notified, with the clocks that the law gives it. Nothing follows by itself when a day passes.
import { z } from 'zod';
import { addDays, addMonths, type Jour, Jour as JourSchema } from '../../dates.ts';
import { facultatif, pasFutur } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact } from '../../kernel/fact.ts';
import { texte } from '../../kernel/json.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { refus } from '../../kernel/refusal.ts';
import { mots } from '../../kernel/words.ts';
import { type AgSituation, command, vivant } from '../command.ts';
import { Orientation, orientationDemandee, orientationNotifiee } from '../facts/orientation.ts';
import { parcours as lesParcours } from '../vocabulary.ts';

export const demanderOrientation = command({
  type: 'demanderOrientation',
  label: 'Demander une nouvelle orientation',
  kind: 'decisive',
  source: 'C. trav. L5411-5-2 II, D5411-14-1 ; CASF D262-65-2',
  rules: ['AG-57', 'AG-58', 'AG-93'],
  from: vivant,
  who: ['emploi', 'social'],
  data: z.object({ le: JourSchema, motif: texte(2000) }),
  possible: ({ state }) => (state.context.orientation ? refus('orientationDejaDemandee') : null),
  decide({ contents: { notifieLe } }, { le, motif }, ctx) {
    const future = pasFutur(le, ctx);
    if (future) return refuse(future);
    const answered = notifieLe !== null && le < notifieLe;
    const reponseAvant = addDays(le, ctx.settings.values['ag.orientationJours']);
    return accepte(
      fact(orientationDemandee, {
        on: 'joint',
        clear: { le, reponseAvant: answered ? null : reponseAvant },
        parts: { demande: { motif } },
        occurredOn: le,
        rules: ['AG-57', 'AG-58'],
      }),
    );
  },
});

export const noterOrientation = command({
  type: 'noterOrientation',
  label: 'Noter la notification de l’orientation',
  kind: 'additive',
  source: 'C. trav. R5411-8-1, D5411-14-1',
  rules: ['AG-05', 'AG-17', 'AG-58', 'AG-93'],
  from: vivant,
  who: ['emploi', 'social'],
  data: z.object({
    le: JourSchema,
    parcours: facultatif(z.enum(mots(lesParcours))),
    organisme: Orientation.shape.organisme,
  }),
  decide(situation, { le, parcours, organisme }, ctx) {
    const demandee = situation.state.context.orientation?.demandeeLe;
    const refusal = premierRefus(
      pasFutur(le, ctx),
      demandee !== undefined &&
        le < demandee &&
        refus('notificationAvantDemande', { date: demandee }),
    );
    if (refusal) return refuse(refusal);
    const contratAvant = contratApres(situation, le, ctx);
    return accepte(
      fact(orientationNotifiee, {
        on: 'joint',
        clear: { le, contratAvant },
        parts: { orientation: parcours === null ? undefined : { parcours, organisme } },
        occurredOn: le,
        rules: ['AG-05', 'AG-17', 'AG-58'],
      }),
    );
  },
});

/** AG-93. One older than another, or than the contract that answers it, opens no month. */
function contratApres(
  { contents: { notifieLe, contrat } }: AgSituation,
  le: Jour,
  ctx: Pick<DecideContext, 'settings'>,
): Jour | null {
  const older = notifieLe !== null && le < notifieLe;
  if (older || (contrat && contrat.signeLe >= le)) return null;
  return addMonths(le, ctx.settings.values['ag.contratMois']);
}
