// What the responsables say of a case that has ended: kept longer for a dispute, or its elimination allowed.
import { z } from 'zod';
import { addMonths, Jour } from '../../dates.ts';
import type { Qualite } from '../../kernel/audience.ts';
import { aucuneDonnee, facultatif, pasFutur, pasPasse } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact } from '../../kernel/fact.ts';
import { texte } from '../../kernel/json.ts';
import { refus } from '../../kernel/refusal.ts';
import { type AgSituation, command } from '../command.ts';
import {
  conservationProlongee,
  eliminationVisee,
  prolongationLevee,
} from '../facts/conservation.ts';
import { etatsConserves } from '../states.ts';

const responsables: readonly Qualite[] = ['responsableEmploi', 'responsableSocial'];
const prolongee = ({ state }: AgSituation) => Boolean(state.context.prolongation);

export const prolongerConservation = command({
  type: 'prolongerConservation',
  label: 'Prolonger la conservation (litige)',
  kind: 'decisive',
  source: 'CASF R263-8',
  rules: ['AG-64'],
  from: etatsConserves,
  who: responsables,
  data: z.object({ motif: texte(2000), revoirLe: facultatif(Jour) }),
  possible: (situation) => (prolongee(situation) ? refus('dejaProlongee') : null),
  decide(_situation, { motif, revoirLe }, ctx) {
    const mois = ctx.settings.values['conservation.revueMois'];
    const last = addMonths(ctx.today, mois);
    const revoir = revoirLe ?? last;
    const refusal = premierRefus(
      pasPasse(revoir, ctx),
      revoir > last && refus('revueTropLointaine', { mois }),
    );
    if (refusal) return refuse(refusal);
    return accepte(
      fact(conservationProlongee, {
        on: 'joint',
        clear: { revoirLe: revoir },
        parts: { motif: { motif } },
        occurredOn: ctx.today,
        rules: ['AG-64'],
      }),
    );
  },
});

export const leverProlongation = command({
  type: 'leverProlongation',
  label: 'Lever la conservation prolongée',
  kind: 'decisive',
  source: 'CASF R263-8',
  rules: ['AG-64'],
  from: etatsConserves,
  who: responsables,
  data: aucuneDonnee,
  possible: (situation) => (prolongee(situation) ? null : refus('aucuneProlongation')),
  decide(_situation, _data, ctx) {
    return accepte(
      fact(prolongationLevee, {
        on: 'joint',
        clear: {},
        parts: {},
        occurredOn: ctx.today,
        rules: ['AG-64'],
      }),
    );
  },
});

export const enregistrerVisa = command({
  type: 'enregistrerVisa',
  label: 'Enregistrer le visa d’élimination',
  kind: 'decisive',
  source: 'Code du patrimoine L212-2',
  rules: ['AG-65'],
  from: ['archive'],
  // The archives are the Département's.
  who: ['responsableSocial'],
  data: z.object({ le: Jour, bordereau: texte(60) }),
  possible({ state }) {
    return premierRefus(
      state.context.visaLe !== undefined && refus('dejaVisee'),
      Boolean(state.context.prolongation) && refus('eliminationSuspendue'),
    );
  },
  decide(_situation, { le, bordereau }, ctx) {
    const future = pasFutur(le, ctx);
    if (future) return refuse(future);
    return accepte(
      fact(eliminationVisee, {
        on: 'joint',
        clear: { le },
        parts: { visa: { bordereau } },
        occurredOn: le,
        rules: ['AG-65'],
      }),
    );
  },
});
