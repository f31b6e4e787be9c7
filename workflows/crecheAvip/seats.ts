// Who holds the seats of a request: the crèche's is its gestionnaires', the parent's is signed before a professional.
import type { Conjoint } from '../kernel/conjoint.ts';
import type { DecideContext } from '../kernel/pathway.ts';
import type { Signers } from '../kernel/recordedSignature.ts';
import type { AvipContext, AvipSeat } from './context.ts';

/** AVIP-40. Whoever of the crèche's gestionnaires acts holds its seat that day; `placeOf` has said that they are one. */
export function siegesDuJour(
  context: AvipContext,
  { place, actor }: Pick<DecideContext, 'place' | 'actor'>,
): AvipContext {
  if (!place.qualites.has('creche')) return context;
  const creche = { ...context.sieges.creche, titulaire: actor.agent };
  return { ...context, sieges: { ...context.sieges, creche } };
}

export function signatairesDe({ signataires, signatures }: AvipContext): Signers {
  return { siege: 'parent', signataires, signatures };
}

export const sieges: readonly AvipSeat[] = ['creche', 'insertion', 'parent'];

/** Seats whose key is still to turn on the open step, in the order of the contract. */
export function attendus({ etape, ...context }: Conjoint<AvipSeat>): readonly AvipSeat[] {
  if (!etape) return [];
  return sieges.filter(
    (seat) => seat in context.sieges && !etape.cles.some((cle) => cle.siege === seat),
  );
}
