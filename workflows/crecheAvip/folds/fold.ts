// What the folds of the context have in common: their shape, and the few changes that many facts make.
import { jusquA } from '../../places/attribution.ts';
import type { AvipContext, Echeances } from '../context.ts';
import type { AvipFact, AvipFactType } from '../facts.ts';

export type Change = Partial<AvipContext>;
export type FactOf<T extends AvipFactType> = Extract<AvipFact, { type: T }>;
/** One small function for each of these types: forgetting one does not compile. */
export type Folds<T extends AvipFactType> = {
  readonly [K in T]: (context: AvipContext, fact: FactOf<K>) => Change;
};

export const unchanged = (): Change => ({});

/** The ball moves with this fact: who holds it has held it since that day. */
export const ballMoves = (_context: AvipContext, fact: AvipFact): Change => ({
  depuis: fact.occurredOn,
});

export function due(context: AvipContext, change: Partial<Echeances>): Change {
  return { echeances: { ...context.echeances, ...change } };
}

/** AVIP-56. The request is over: what it was granted beside a place is free from the next day. */
export const sansSuite = ({ ponctuels }: AvipContext, { occurredOn }: AvipFact): Change => ({
  ponctuels: jusquA(ponctuels, occurredOn),
  depuis: occurredOn,
});

/** Nothing is being signed, changed or renewed any more. */
export const rienEnCours = {
  etape: null,
  signatures: [],
  changement: null,
  renouvellement: null,
} as const satisfies Change;

/** The place is nobody's: the half-days that were held are free. AVIP-20: days of adaptation that were lived are not. */
export const sansPlace = (
  { adaptation, adaptationVecue = [] }: AvipContext,
  { occurredOn }: AvipFact,
): Change => {
  const lived = jusquA(adaptation, occurredOn);
  return {
    ...rienEnCours,
    offre: null,
    contrat: null,
    adaptation: [],
    ...(lived.length > 0 && { adaptationVecue: [...adaptationVecue, ...lived] }),
    depuis: occurredOn,
  };
};
