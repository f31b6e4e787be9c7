// A place is proposed and held, alone or with a brother's; the family refuses it and keeps its rank.
import { z } from 'zod';
import { type CrecheVue, reglesAu } from '../../creche/label.ts';
import { Jour } from '../../dates.ts';
import { facultatif } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import type { NewFact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import type { DecideContext } from '../../kernel/pathway.ts';
import { type Refusal, refus } from '../../kernel/refusal.ts';
import { PlaceVoulue } from '../../places/compose.ts';
import { addOpeningDays } from '../../places/plan.ts';
import {
  type AvipSituation,
  audienceDeLActeur,
  command,
  constat,
  crecheVue,
  type DemandeVue,
  estDemande,
  motiver,
} from '../command.ts';
import type { AvipContents } from '../contents.ts';
import type { AvipContext } from '../context.ts';
import { placeProposee } from '../facts/contrat.ts';
import { attribuer, finParDefaut, offreRefusee, type Voulue } from '../offer.ts';
import { doublonDuRythme } from '../onePlace.ts';
import { autreDecideur, devancees, passeDevant } from '../priority.ts';
import { enAttente } from '../states.ts';

const Places = z.array(PlaceVoulue).min(1).max(2);
const Proposition = z.object({
  creche: Id,
  places: Places,
  du: Jour,
  au: facultatif(Jour),
  /** Needed when a request that stands before would fit: the reason stays. */
  horsOrdre: facultatif(texte(2000)),
  /** The linked requests of brothers and sisters, each with its own places: together or none. */
  ensemble: z
    .array(z.object({ demande: Id, places: Places }))
    .max(4)
    .default([]),
});
type Proposition = z.infer<typeof Proposition>;

interface Destinataire {
  readonly caseId: string;
  readonly context: AvipContext;
  readonly contents: AvipContents;
  readonly places: Voulue['places'];
}

const finOrdinaire = (context: AvipContext, du: Jour, { settings }: DecideContext): Jour =>
  finParDefaut(context, du, settings.values['avip.dureeMois']);

/** The fact that offers these places to one request, or why not. */
function offrir(
  { caseId, context, contents, places }: Destinataire,
  creche: CrecheVue,
  { du, au: fin }: Pick<Proposition, 'du' | 'au'>,
  horsOrdre: boolean,
  ctx: DecideContext,
): NewFact | Refusal {
  const au = fin ?? finOrdinaire(context, du, ctx);
  const whole = { places, du, au };
  const refusal = offreRefusee({ context, contents }, creche, whole, ctx);
  if (refusal) return refusal;
  const attributions = attribuer(creche, whole);
  if ('code' in attributions) return attributions;
  const twice = doublonDuRythme(attributions, context);
  if (twice) return twice;
  const plan = creche.state.context;
  const { tenueJours } = reglesAu(plan, ctx.today, ctx.settings);
  const { organisation, referentFamilles } = plan;
  const clear = {
    creche: creche.caseId,
    organisation,
    referentFamilles,
    attributions: [...attributions],
    souhait: [...places],
    du,
    au,
    tenueJusquAu: addOpeningDays(plan, ctx.today, tenueJours),
    horsOrdre,
  };
  const on = caseId === ctx.caseId ? 'joint' : { case: caseId };
  const rules = ['AVIP-04', 'AVIP-20', 'AVIP-21'] as const;
  return constat(placeProposee, clear, ctx.today, rules, on);
}

/** AVIP-38. The linked requests that still wait: all of them get a place now, or none does. */
function fratrie(
  { state }: AvipSituation,
  { ensemble }: Proposition,
  ctx: DecideContext,
): readonly (DemandeVue & { readonly places: Voulue['places'] })[] | Refusal {
  const waiting = state.context.liees
    .map(ctx.related)
    .filter(estDemande)
    .filter(({ state: { value } }) => [...enAttente, 'demande'].includes(value));
  const named = ensemble.map(({ demande }) => demande);
  const exact =
    waiting.length === named.length &&
    waiting.every(({ caseId, state: { value } }) => named.includes(caseId) && value !== 'demande');
  if (!exact) return refus('fratrieEnsemble');
  return waiting.map((one) => ({
    ...one,
    places: ensemble.find(({ demande }) => demande === one.caseId)?.places ?? [],
  }));
}

/** AVIP-34. No crèche knows of a request that names none: the coordinateur may propose, whatever the rules of the crèche. */
function sansCreche({ state }: AvipSituation, { place }: Pick<DecideContext, 'place'>): boolean {
  return state.context.voeux.length === 0 && place.qualites.has('coordinateur');
}

export const proposerPlace = command({
  type: 'proposerPlace',
  label: 'Proposer une place',
  kind: 'decisive',
  source: 'usage local : une place proposée est tenue',
  rules: [
    'AVIP-04',
    'AVIP-20',
    'AVIP-21',
    'AVIP-22',
    'AVIP-29',
    'AVIP-34',
    'AVIP-35',
    'AVIP-36',
    'AVIP-38',
  ],
  from: enAttente,
  who: ['creche', 'commission', 'coordinateur'],
  data: Proposition,
  related: ({ state }, { creche }) => [creche, ...state.context.liees],
  peers: { pathway: 'creche-avip', states: enAttente },
  decide(situation, data, ctx) {
    const creche = crecheVue(data.creche, ctx);
    if ('code' in creche) return refuse(creche);
    const linked = fratrie(situation, data, ctx);
    const others = 'code' in linked ? [] : linked;
    const { du, au } = data;
    const places = [data.places, ...others.map((one) => one.places)].flat();
    const asked = { places, du, au: au ?? finOrdinaire(situation.state.context, du, ctx) };
    const before = devancees(situation, others, creche, asked, ctx);
    const refusal = premierRefus(
      !sansCreche(situation, ctx) && autreDecideur(creche, ctx),
      'code' in linked && linked,
      data.horsOrdre === null && passeDevant(before, ctx),
    );
    if (refusal) return refuse(refusal);
    const own = { ...situation, caseId: ctx.caseId, places: data.places };
    const offers = [own, ...others].map(
      ({ caseId, state: { context }, contents, places: wanted }) =>
        offrir({ caseId, context, contents, places: wanted }, creche, data, before.length > 0, ctx),
    );
    const facts: NewFact[] = [];
    for (const offer of offers) {
      if ('code' in offer) return refuse(offer);
      facts.push(offer);
    }
    const why = before.length > 0 ? data.horsOrdre : null;
    return accepte(...motiver('horsOrdre', why, audienceDeLActeur(ctx), ctx), ...facts);
  },
});
