// The place of a welcome as it stands, and its last day.
import type { Jour } from '../dates.ts';
import type { AvipSituation } from './command.ts';
import type { AvipContext, Offre } from './context.ts';

export function offreDe({ state }: AvipSituation): Offre | null {
  return state.context.offre;
}

/** The crèche of the place, for what a decision must see. */
export function crecheDeLaPlace(situation: AvipSituation): readonly string[] {
  const offre = offreDe(situation);
  return offre ? [offre.creche] : [];
}

/** The last day of the reserved place as it stands: nothing is changed beyond it. */
export function dernierJour({ state: { context } }: Pick<AvipSituation, 'state'>): Jour | null {
  return context.arret?.le ?? context.contrat?.fin ?? context.offre?.au ?? null;
}

/** From the first day of the adaptation, or of the place, to the last; null before any place. */
export function periodeDeLaPlace(
  situation: Pick<AvipSituation, 'state'>,
): { readonly du: Jour; readonly au: Jour } | null {
  const { offre, adaptation } = situation.state.context;
  const au = dernierJour(situation);
  if (!offre || au === null) return null;
  const du = adaptation.map((one) => one.du).reduce((a, b) => (a < b ? a : b), offre.du);
  return { du, au };
}

/** Until when a place is only held, that day included; null once it is given, or before any. */
export function tenueJusquAu({ state }: Pick<AvipSituation, 'state'>): Jour | null {
  const { offre } = state.context;
  return offre && !offre.donnee ? offre.tenueJusquAu : null;
}

/**
 * AVIP-46, AVIP-49, AVIP-51. How far the half-days of a welcome go: to the end of its contract, or beyond it to the eve of
 * an ordinary place. An end announced before cuts what is claimed, not what is written: taken back, it gives all of it again.
 */
export function bout({
  contrat,
  arret,
  offre,
}: Pick<AvipContext, 'contrat' | 'arret' | 'offre'>): Jour | null {
  const terme = contrat?.fin ?? offre?.au ?? null;
  return arret && (terme === null || arret.le > terme) ? arret.le : terme;
}
