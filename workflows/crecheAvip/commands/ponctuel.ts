// Accueil ponctuel: a half-day to three days within 48 hours, on two yeses, under a cap per family.
import { z } from 'zod';
import { reglesAu } from '../../creche/label.ts';
import { addDays, addMonths, Jour } from '../../dates.ts';
import { pasFutur, pasPasse } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact } from '../../kernel/fact.ts';
import { Id } from '../../kernel/json.ts';
import { modesSignature } from '../../kernel/recordedSignature.ts';
import { refus } from '../../kernel/refusal.ts';
import { mots } from '../../kernel/words.ts';
import { type AvipSituation, command, crecheVue, estDemande, interdit } from '../command.ts';
import type { AvipContext } from '../context.ts';
import { accueilPonctuelAccorde, DemiDePlace } from '../facts/accueil.ts';
import { labelRefuse } from '../offer.ts';
import { doublon } from '../onePlace.ts';
import { avantPlace } from '../states.ts';
import { unParUn } from './releve.ts';

/** Half-days of accueil ponctuel in the twelve months that end with a day. */
function comptees({ ponctuels }: Pick<AvipContext, 'ponctuels'>, jusquAu: Jour): number {
  const depuis = addMonths(jusquAu, -12);
  return ponctuels.filter(({ du }) => du > depuis).length;
}

/** AVIP-52. The family's: this request and those of the brothers and sisters. */
function deLaFamille(
  { state }: AvipSituation,
  others: readonly Pick<AvipContext, 'ponctuels'>[],
  jusquAu: Jour,
): number {
  return [state.context, ...others].reduce((sum, one) => sum + comptees(one, jusquAu), 0);
}

export const accorderPonctuel = command({
  type: 'accorderPonctuel',
  label: 'Accorder un accueil ponctuel',
  kind: 'decisive',
  source: 'usage local : une demi-journée à trois jours, sous 48 heures',
  rules: ['AVIP-04', 'AVIP-20', 'AVIP-52', 'AVIP-57'],
  from: avantPlace,
  who: ['creche'],
  data: z.object({
    creche: Id,
    demis: z.array(DemiDePlace).min(1).max(12),
    /** The parent's yes, as it was recorded. */
    accordParent: z.object({ le: Jour, mode: z.enum(mots(modesSignature)) }),
  }),
  related: ({ state }, { creche }) => [creche, ...state.context.liees],
  decide(situation, data, ctx) {
    const creche = crecheVue(data.creche, ctx);
    if ('code' in creche) return refuse(creche);
    const { context } = creche.state;
    const days = data.demis.map(({ jour }) => jour).sort();
    const [first = ctx.today] = days;
    const last = days.at(-1) ?? first;
    const { plafondPonctuel } = reglesAu(context, ctx.today, ctx.settings);
    const max = ctx.settings.values['avip.ponctuelDemiJournees'];
    const linked = situation.state.context.liees.map(ctx.related).filter(estDemande);
    const used = deLaFamille(
      situation,
      linked.map(({ state }) => state.context),
      ctx.today,
    );
    const refusal = premierRefus(
      context.organisation !== ctx.actor.organisation && interdit('autreCreche'),
      pasPasse(first, ctx),
      pasFutur(data.accordParent.le, ctx),
      labelRefuse(creche, first, ctx),
      (data.demis.length > max || last > addDays(first, 6)) && refus('ponctuelTropLong', { max }),
      used + data.demis.length > plafondPonctuel &&
        refus('plafondPonctuel', { plafond: plafondPonctuel, reste: plafondPonctuel - used }),
    );
    if (refusal) return refuse(refusal);
    const twice = doublon(data.demis, situation.state);
    if (twice) return refuse(twice);
    const attributions = unParUn(creche, data.demis);
    if ('code' in attributions) return refuse(attributions);
    return accepte(
      fact(accueilPonctuelAccorde, {
        on: 'joint',
        clear: { id: ctx.id('ponctuel'), organisation: context.organisation, attributions },
        parts: { accordParent: data.accordParent },
        occurredOn: ctx.today,
        rules: ['AVIP-52'],
      }),
    );
  },
});
