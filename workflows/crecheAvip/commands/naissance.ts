// The day of birth corrected: the child that was expected is born, or the day was mistyped.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact } from '../../kernel/fact.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { command, referents } from '../command.ts';
import type { AvipContext } from '../context.ts';
import { naissanceCorrigee } from '../facts/demande.ts';
import {
  avantLaNaissance,
  corrigerEnfant,
  dernierJourAvantLEcole,
  naissanceTropLoin,
} from '../family.ts';
import { vivant } from '../states.ts';

/** AVIP-50. A place that is already promised stays within the years of the child as they are known now. */
function finTropTard({ offre, contrat, arret }: AvipContext, last: Jour): Refusal | null {
  const fin = arret?.le ?? contrat?.fin ?? offre?.au ?? null;
  return fin !== null && fin > last ? refus('finApresRentree', { date: last }) : null;
}

/** AVIP-58. Nor is anybody welcomed before being born on half-days granted beside the place: they are given back first. */
function accueilAvant(
  { adaptation, adaptationVecue = [], ponctuels }: AvipContext,
  naissance: Jour,
): Refusal | null {
  const [date] = [...adaptation, ...adaptationVecue, ...ponctuels].map(({ du }) => du).sort();
  return date && date < naissance ? refus('accueilAvantLaNaissance', { date }) : null;
}

export const corrigerNaissance = command({
  type: 'corrigerNaissance',
  label: 'Corriger la date de naissance',
  kind: 'decisive',
  source: 'usage : une place se demande avant la naissance ; RGPD art. 16',
  rules: ['AVIP-50', 'AVIP-58'],
  from: vivant,
  who: referents,
  data: z.object({ naissance: Jour }),
  decide({ state: { context } }, { naissance }, ctx) {
    const { ageDeroge, dernierJourAge: granted, offre } = context;
    const avant = dernierJourAvantLEcole(naissance);
    const dernierJourAge = ageDeroge && granted !== null && granted > avant ? granted : avant;
    const refusal = premierRefus(
      naissanceTropLoin(naissance, ctx),
      offre && avantLaNaissance(naissance, offre.du),
      accueilAvant(context, naissance),
      finTropTard(context, dernierJourAge),
    );
    if (refusal) return refuse(refusal);
    return accepte(
      corrigerEnfant(context.enfant, naissance, ctx),
      fact(naissanceCorrigee, {
        on: 'joint',
        clear: { dernierJourAge },
        parts: { enfant: { naissance } },
        scopeIds: { person: context.enfant },
        occurredOn: ctx.today,
        rules: ['AVIP-50', 'AVIP-58'],
      }),
    );
  },
});
