// The crèches whose week, list or gauge a request bears on: those of its places, and those whose list it is on.
import type { CaseState } from '../kernel/pathway.ts';
import type { AvipContext } from './context.ts';
import { avantAccueil } from './states.ts';

/** AVIP-55. While it waits for a place: the crèches it names or, when it names none, its commune for all of them. */
function surLaListeDe({ value, context }: CaseState<AvipContext>): readonly string[] {
  if (!avantAccueil.some((state) => state === value)) return [];
  return context.voeux.length === 0 ? [context.commune] : context.voeux.map(({ creche }) => creche);
}

export function crechesTouchees(state: CaseState<AvipContext>): readonly string[] {
  const { offre, changement, renouvellement, adaptation, releves, ponctuels } = state.context;
  const attributions = [
    ...(changement?.attributions ?? []),
    ...(renouvellement?.attributions ?? []),
    ...adaptation,
    ...releves,
    ...ponctuels,
  ];
  const places = [...(offre ? [offre.creche] : []), ...attributions.map(({ creche }) => creche)];
  return [...new Set([...places, ...surLaListeDe(state)])];
}
