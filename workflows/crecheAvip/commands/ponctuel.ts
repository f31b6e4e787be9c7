// Accueil ponctuel: a half-day to three days within 48 hours, on two yeses, under a cap per family.
import { z } from 'zod';
import { reglesAu } from '../../creche/label.ts';
import { addDays, addMonths, Jour } from '../../dates.ts';
import { pasFutur, pasPasse } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import { fact } from '../../kernel/fact.ts';
import { Id } from '../../kernel/json.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { modesSignature } from '../../kernel/recordedSignature.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { mots } from '../../kernel/words.ts';
import { addOpeningDays, type Plan } from '../../places/plan.ts';
import {
  type AvipSituation,
  command,
  crecheVue,
  type DemandeVue,
  estDemande,
  interdit,
} from '../command.ts';
import type { AvipContext } from '../context.ts';
import { accueilPonctuelAccorde, DemiDePlace } from '../facts/accueil.ts';
import { avantLaNaissance } from '../family.ts';
import { labelRefuse } from '../offer.ts';
import { doublon } from '../onePlace.ts';
import { avantPlace, connues } from '../states.ts';
import { unParUn } from './releve.ts';

const Ponctuel = z.object({
  creche: Id,
  demis: z.array(DemiDePlace).min(1).max(12),
  /** The parent's yes, as it was recorded. */
  accordParent: z.object({ le: Jour, mode: z.enum(mots(modesSignature)) }),
});
type Ponctuel = z.infer<typeof Ponctuel>;

/** Half-days of accueil ponctuel in the twelve months that end with a day. */
function comptees({ ponctuels }: Pick<AvipContext, 'ponctuels'>, jusquAu: Jour): number {
  const depuis = addMonths(jusquAu, -12);
  return ponctuels.filter(({ du }) => du > depuis).length;
}

/** AVIP-52. The family's: this request, those linked to it, and those that one of its parents signs, whatever became of them. */
function deLaFamille({ state }: AvipSituation, ctx: DecideContext): number {
  const { liees, signataires } = state.context;
  const same = ({ state: { context } }: DemandeVue) =>
    context.signataires.some((one) => signataires.includes(one));
  const linked = liees.map(ctx.related).filter(estDemande);
  const waiting = (ctx.peers ?? []).filter(estDemande).filter(same);
  const others = new Map([...linked, ...waiting].map((one) => [one.caseId, one.state.context]));
  others.set(ctx.caseId, state.context);
  return [...others.values()].reduce((sum, one) => sum + comptees(one, ctx.today), 0);
}

/** AVIP-52. Soon, short, and on a yes that is recent. 48 hours are those of opening days: from a Friday, until Tuesday. */
function horsDesBornes(data: Ponctuel, plan: Plan, ctx: DecideContext): Refusal | null {
  const { values } = ctx.settings;
  const days = [...new Set(data.demis.map(({ jour }) => jour))].sort();
  const [first = ctx.today] = days;
  const last = days.at(-1) ?? first;
  const latest = addOpeningDays(plan, ctx.today, Math.ceil(values['avip.ponctuelHeures'] / 24));
  const oldest = addDays(ctx.today, -values['avip.accordParentJours']);
  const max = values['avip.ponctuelDemiJournees'];
  const jours = values['avip.ponctuelJours'];
  const { le } = data.accordParent;
  return premierRefus(
    pasPasse(first, ctx),
    pasFutur(le, ctx),
    le < oldest && refus('accordTropAncien', { date: oldest }),
    first > latest && refus('ponctuelTropTard', { date: latest }),
    (data.demis.length > max || days.length > jours || last > addDays(first, 6)) &&
      refus('ponctuelTropLong', { max, jours }),
  );
}

export const accorderPonctuel = command({
  type: 'accorderPonctuel',
  label: 'Accorder un accueil ponctuel',
  kind: 'decisive',
  source: 'usage local : une demi-journée à trois jours, sous 48 heures',
  rules: ['AVIP-04', 'AVIP-20', 'AVIP-29', 'AVIP-52', 'AVIP-55', 'AVIP-57', 'AVIP-58'],
  from: avantPlace,
  who: ['creche'],
  data: Ponctuel,
  related: ({ state }, { creche }) => [creche, ...state.context.liees],
  // Whatever has become of them: a brother's half-days count once his request is over as well.
  peers: { pathway: 'creche-avip', states: connues },
  decide(situation, data, ctx) {
    const creche = crecheVue(data.creche, ctx);
    if ('code' in creche) return refuse(creche);
    const { context } = creche.state;
    const first = data.demis.map(({ jour }) => jour).sort()[0] ?? ctx.today;
    const { plafondPonctuel } = reglesAu(context, ctx.today, ctx.settings);
    const reste = plafondPonctuel - deLaFamille(situation, ctx);
    const { voeux } = situation.state.context;
    const named = voeux.length === 0 || voeux.some((one) => one.creche === data.creche);
    const refusal = premierRefus(
      context.organisation !== ctx.actor.organisation && interdit('autreCreche'),
      !named && refus('crecheNonSouhaitee'),
      horsDesBornes(data, context, ctx),
      labelRefuse(creche, first, ctx),
      avantLaNaissance(situation.contents.naissance, first),
      data.demis.length > reste &&
        refus('plafondPonctuel', { plafond: plafondPonctuel, reste: Math.max(0, reste) }),
      doublon(data.demis, situation.state),
    );
    if (refusal) return refuse(refusal);
    const granted = unParUn(creche, data.demis);
    if ('code' in granted) return refuse(granted);
    const { organisation } = context;
    const attributions = granted.map((one) => ({ ...one, organisation }));
    return accepte(
      fact(accueilPonctuelAccorde, {
        on: 'joint',
        clear: { id: ctx.id('ponctuel'), organisation, attributions },
        parts: { accordParent: data.accordParent },
        occurredOn: ctx.today,
        rules: ['AVIP-52'],
      }),
    );
  },
});
