// The place of a welcome as it stands, and its last day.
import type { Jour } from '../dates.ts';
import type { AvipSituation } from './command.ts';
import type { Offre } from './context.ts';

export function offreDe({ state }: AvipSituation): Offre | null {
  return state.context.offre;
}

/** The crèche of the place, for what a decision must see. */
export function crecheDeLaPlace(situation: AvipSituation): readonly string[] {
  const offre = offreDe(situation);
  return offre ? [offre.creche] : [];
}

/** The last day of the reserved place as it stands: nothing is changed beyond it. */
export function dernierJour({ state: { context } }: AvipSituation): Jour | null {
  return context.arret?.le ?? context.contrat?.fin ?? context.offre?.au ?? null;
}
