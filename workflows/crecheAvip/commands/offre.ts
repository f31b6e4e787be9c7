// A place is proposed and held, alone or with a brother's; the family refuses it and keeps its rank.
import { z } from 'zod';
import { type CrecheVue, reglesAu } from '../../creche/label.ts';
import { Jour } from '../../dates.ts';
import { facultatif } from '../../kernel/commandData.ts';
import { accepte, premierRefus, refuse } from '../../kernel/decision.ts';
import type { NewFact, Target } from '../../kernel/fact.ts';
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
  referents,
} from '../command.ts';
import type { AvipContents } from '../contents.ts';
import type { AvipContext } from '../context.ts';
import { offreRefusee as offreRefuseeFait, placeProposee } from '../facts/contrat.ts';
import { attribuer, finParDefaut, offreRefusee, type Voulue } from '../offer.ts';
import { doublonDuRythme } from '../onePlace.ts';
import { autreDecideur, devancees } from '../priority.ts';
import { rendreEnsemble } from '../siblings.ts';
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
  readonly context: AvipContext;
  readonly contents: AvipContents;
  readonly on: Target;
}

const finOrdinaire = (context: AvipContext, du: Jour, { settings }: DecideContext): Jour =>
  finParDefaut(context, du, settings.values['avip.dureeMois']);

/** The fact that offers these places to one request, or why not. */
function offrir(
  { context, contents, on }: Destinataire,
  creche: CrecheVue,
  voulue: { readonly places: Voulue['places']; readonly du: Jour; readonly au: Jour | null },
  horsOrdre: boolean,
  ctx: DecideContext,
): NewFact | Refusal {
  const { du } = voulue;
  const au = voulue.au ?? finOrdinaire(context, du, ctx);
  const whole = { ...voulue, au };
  const refusal = offreRefusee({ context, contents }, creche, whole, ctx);
  if (refusal) return refusal;
  const attributions = attribuer(creche, whole);
  if ('code' in attributions) return attributions;
  const twice = doublonDuRythme(attributions, context);
  if (twice) return twice;
  const plan = creche.state.context;
  const { tenueJours } = reglesAu(plan, ctx.today, ctx.settings);
  return constat(
    placeProposee,
    {
      creche: creche.caseId,
      organisation: plan.organisation,
      referentFamilles: plan.referentFamilles,
      attributions: [...attributions],
      souhait: [...voulue.places],
      du,
      au,
      tenueJusquAu: addOpeningDays(plan, ctx.today, tenueJours),
      horsOrdre,
    },
    ctx.today,
    ['AVIP-04', 'AVIP-20', 'AVIP-21'],
    on,
  );
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

/** AVIP-34, AVIP-35. A request that names no crèche is on no list that a crèche reads: it is for the coordination to propose. */
function passeDevant(before: readonly DemandeVue[], { place }: DecideContext): Refusal | null {
  if (before.length === 0) return null;
  const unseen = before.filter(({ state: { context } }) => context.voeux.length === 0);
  const hers = unseen.length > 0 && !place.qualites.has('coordinateur');
  return hers
    ? refus('passeDevantCoordination', { nombre: unseen.length })
    : refus('passeDevant', { nombre: before.length });
}

export const proposerPlace = command({
  type: 'proposerPlace',
  label: 'Proposer une place',
  kind: 'decisive',
  source: 'usage local : une place proposée est tenue',
  rules: ['AVIP-04', 'AVIP-20', 'AVIP-21', 'AVIP-22', 'AVIP-34', 'AVIP-35', 'AVIP-36', 'AVIP-38'],
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
    const own = { context: situation.state.context, contents: situation.contents };
    const offers = [
      offrir(
        { ...own, on: 'joint' },
        creche,
        { places: data.places, du, au },
        before.length > 0,
        ctx,
      ),
      ...others.map(({ caseId, state, contents, places }) =>
        offrir(
          { context: state.context, contents, on: { case: caseId } },
          creche,
          { places, du, au },
          before.length > 0,
          ctx,
        ),
      ),
    ];
    const facts: NewFact[] = [];
    for (const offer of offers) {
      if ('code' in offer) return refuse(offer);
      facts.push(offer);
    }
    const why = before.length > 0 ? data.horsOrdre : null;
    return accepte(...motiver('horsOrdre', why, audienceDeLActeur(ctx), ctx), ...facts);
  },
});

/** A contract once signed is not refused any more: it ends. */
function dejaSigne({ state }: AvipSituation): Refusal | null {
  return state.context.contrat?.signe ? refus('contratDejaSigne') : null;
}

export const refuserOffre = command({
  type: 'refuserOffre',
  label: 'Noter que la place ne convient pas',
  kind: 'decisive',
  source: 'usage : le rang est gardé',
  rules: ['AVIP-31', 'AVIP-37', 'AVIP-38'],
  from: ['placeProposee', 'contrat'],
  who: [...referents, 'creche'],
  data: z.object({ motif: facultatif(texte(2000)) }),
  related: ({ state }) => state.context.liees,
  possible: dejaSigne,
  decide({ state }, { motif }, ctx) {
    const parLaCreche = ctx.place.qualites.has('creche');
    // The crèche is told no reason, and asks for none.
    if (parLaCreche && motif !== null) {
      return refuse({ kind: 'interdit', code: 'motifReserve', params: {} });
    }
    return accepte(
      ...motiver('refusOffre', motif, 'referents', ctx),
      constat(offreRefuseeFait, {}, ctx.today, ['AVIP-37']),
      ...rendreEnsemble(state.context, ctx),
    );
  },
});
