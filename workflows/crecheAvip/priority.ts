// Who decides of a place, and whether somebody who stands before would fit on these half-days.
import { type CrecheVue, decideAu, reglesAu } from '../creche/label.ts';
import type { Qualite } from '../kernel/audience.ts';
import type { DecideContext } from '../kernel/pathway.ts';
import type { Refusal } from '../kernel/refusal.ts';
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

/** Its whole need lies within these half-days: it could have had the place. */
function tiendrait({ contents: { besoin } }: DemandeVue, { places, du }: Voulue): boolean {
  const offered = places.flatMap(({ rythme }) => rythme.demis);
  return (
    besoin !== null &&
    besoin.debutSouhaite <= du &&
    besoin.rythme.demis.every((demi) => offered.includes(demi))
  );
}

/** AVIP-35. The requests that stand before this one and would fit there. Brothers and sisters never pass each other. */
export function devancees(
  { state, contents }: AvipSituation,
  creche: CrecheVue,
  voulue: Voulue,
  ctx: DecideContext,
): readonly DemandeVue[] {
  const rules = reglesAu(creche.state.context, ctx.today, ctx.settings);
  const own = rangeeDe(ctx.caseId, state.context, contents, ctx.today);
  return (ctx.peers ?? [])
    .filter(estDemande)
    .filter(({ caseId }) => caseId !== ctx.caseId && !state.context.liees.includes(caseId))
    .filter((one) => surLaListe(one, creche.caseId) && tiendrait(one, voulue))
    .filter((one) => {
      const other = rangeeDe(one.caseId, one.state.context, one.contents, ctx.today);
      return comparer(other, own, rules, creche.caseId) < 0;
    });
}
