// Who decides of a place, and whether somebody who stands before would fit on these half-days.
import { type CrecheVue, decideAu, reglesAu } from '../creche/label.ts';
import { sectionsPour } from '../creche/sections.ts';
import type { Qualite } from '../kernel/audience.ts';
import type { DecideContext } from '../kernel/pathway.ts';
import { type Refusal, refus } from '../kernel/refusal.ts';
import type { Rythme } from '../places/compose.ts';
import type { Rangee } from '../waitingList/criteria.ts';
import { comparer } from '../waitingList/rank.ts';
import { type AvipSituation, type DemandeVue, estDemande, interdit } from './command.ts';
import type { AvipContents } from './contents.ts';
import type { AvipContext } from './context.ts';
import type { Voulue } from './offer.ts';

/** AVIP-34. The rules say who decides; a gestionnaire decides of their own crèche only. */
export function autreDecideur(
  { state: { context } }: Pick<CrecheVue, 'state'>,
  { place, actor, today }: Pick<DecideContext, 'place' | 'actor' | 'today'>,
): Refusal | null {
  const decide = decideAu(context, today);
  const needed: Qualite = decide;
  if (!place.qualites.has(needed)) return interdit('autreDecideur');
  const foreign = decide === 'creche' && actor.organisation !== context.organisation;
  return foreign ? interdit('autreCreche') : null;
}

export function rangeeDe(
  caseId: string,
  context: AvipContext,
  contents: Pick<AvipContents, 'criteres'>,
  today: DecideContext['today'],
): Rangee {
  const { reference, demandeLe } = context;
  return { caseId, reference, demandeLe: demandeLe ?? today, criteres: contents.criteres };
}

/** A request on the list of a crèche: it names it, or names none. */
export function surLaListe({ state: { context } }: DemandeVue, creche: string): boolean {
  const { voeux, nature } = context;
  return (
    nature === 'reguliere' && (voeux.length === 0 || voeux.some((one) => one.creche === creche))
  );
}

const semainesDe = { toutes: ['paires', 'impaires'], paires: ['paires'], impaires: ['impaires'] };
const vacancesDe = { avec: ['sans', 'seulement'], sans: ['sans'], seulement: ['seulement'] };

/** Every half-day of a rhythm, in each kind of week and of season that it takes. */
export function moments({ demis, semaines, vacances }: Rythme): readonly string[] {
  return demis.flatMap((demi) =>
    semainesDe[semaines].flatMap((semaine) =>
      vacancesDe[vacances].map((saison) => `${demi}/${semaine}/${saison}`),
    ),
  );
}

/** Its whole need lies within these half-days from a day on which it wishes them, on places that suit the child's age. */
export function tiendrait(
  { contents: { besoin, naissance } }: DemandeVue,
  { state: { context } }: CrecheVue,
  { places, du, au }: Voulue,
): boolean {
  if (besoin === null || besoin.debutSouhaite > au) return false;
  const first = besoin.debutSouhaite > du ? besoin.debutSouhaite : du;
  const fit = naissance === null ? null : sectionsPour(context, naissance, first);
  const suitable = context.places.filter(({ section }) => fit?.includes(section) ?? true);
  const offered = places
    .filter(({ place }) => suitable.some(({ id }) => id === place))
    .flatMap(({ rythme }) => moments(rythme));
  return moments(besoin.rythme).every((moment) => offered.includes(moment));
}

/**
 * AVIP-35. The requests that stand before this one, or before a brother's offered with it, and would fit on the places of
 * all of them. Brothers and sisters never pass each other.
 */
export function devancees(
  { state, contents }: AvipSituation,
  ensemble: readonly DemandeVue[],
  creche: CrecheVue,
  voulue: Voulue,
  ctx: DecideContext,
): readonly DemandeVue[] {
  const rules = reglesAu(creche.state.context, ctx.today, ctx.settings);
  const offered = [{ caseId: ctx.caseId, state, contents }, ...ensemble].map((one) =>
    rangeeDe(one.caseId, one.state.context, one.contents, ctx.today),
  );
  return (ctx.peers ?? [])
    .filter(estDemande)
    .filter(({ caseId }) => caseId !== ctx.caseId && !state.context.liees.includes(caseId))
    .filter((one) => surLaListe(one, creche.caseId) && tiendrait(one, creche, voulue))
    .filter((one) => {
      const other = rangeeDe(one.caseId, one.state.context, one.contents, ctx.today);
      return offered.some((one) => comparer(other, one, rules, creche.caseId) < 0);
    });
}

/** AVIP-34, AVIP-35. A request that names no crèche is on no list that a crèche reads: it is for the coordination to propose. */
export function passeDevant(
  before: readonly DemandeVue[],
  { place }: Pick<DecideContext, 'place'>,
): Refusal | null {
  if (before.length === 0) return null;
  const unseen = before.filter(({ state: { context } }) => context.voeux.length === 0);
  const hers = unseen.length > 0 && !place.qualites.has('coordinateur');
  return hers
    ? refus('passeDevantCoordination', { nombre: unseen.length })
    : refus('passeDevant', { nombre: before.length });
}
