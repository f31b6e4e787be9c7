// A crèche that welcomes some half-days of a child whose place, or request, is another's: what it stands towards it.
import type { Jour } from '../dates.ts';
import type { Place } from '../kernel/audience.ts';
import type { ClearFact } from '../kernel/fact.ts';
import type { CaseState } from '../kernel/pathway.ts';
import { estCetteDemi } from '../places/attribution.ts';
import type { AvipContext } from './context.ts';
import { accueilPonctuelAccorde, demiJourneesRendues } from './facts/accueil.ts';
import { voeuRevu } from './facts/demande.ts';

/**
 * AVIP-31, AVIP-43, AVIP-52. Of who keeps this crèche: until the last half-day of relief or of accueil ponctuel there. It
 * opens no case: what is read as such is read beside the half-days themselves.
 */
export function placeDHote(
  { context: { releves, ponctuels, arret } }: CaseState<AvipContext>,
  creche: string,
  today: Jour,
): Place {
  const hosts = [...releves, ...ponctuels].some(
    (one) => one.creche === creche && one.au >= today && (arret === null || one.du <= arret.le),
  );
  return { qualites: new Set(hosts ? (['crecheHote'] as const) : []), enInstruction: false };
}

/**
 * AVIP-55. The crèche that a fact is for: that of an accueil ponctuel, granted or given back, or whose rules changed, else
 * that of the place.
 */
export function crecheDuFait(
  { context: { offre, ponctuels } }: CaseState<AvipContext>,
  { type, clear }: ClearFact,
): string | null {
  const granted = accueilPonctuelAccorde.clear.safeParse(clear);
  if (type === accueilPonctuelAccorde.type && granted.success) return granted.data.organisation;
  const revu = voeuRevu.clear.safeParse(clear);
  if (type === voeuRevu.type && revu.success) return revu.data.voeu.organisation;
  const back = demiJourneesRendues.clear.safeParse(clear);
  if (type === demiJourneesRendues.type && back.success) {
    const { demis } = back.data;
    const own = ponctuels.find((one) => demis.some((demi) => estCetteDemi(one, demi)));
    if (own?.organisation) return own.organisation;
  }
  return offre?.organisation ?? null;
}
