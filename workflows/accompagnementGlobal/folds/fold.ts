// What the folds of the context have in common: their shape, and the few changes that many facts make.
import type { AgContext, Echeances } from '../context.ts';
import type { AgFact, AgFactType } from '../facts.ts';

export type Change = Partial<AgContext>;
export type FactOf<T extends AgFactType> = Extract<AgFact, { type: T }>;
/** One small function for each of these types: forgetting one does not compile. */
export type Folds<T extends AgFactType> = {
  readonly [K in T]: (context: AgContext, fact: FactOf<K>) => Change;
};

export const unchanged = (): Change => ({});

/** The ball moves with this fact: who holds it has held it since that day. */
export const ballMoves = (_context: AgContext, fact: AgFact): Change => ({
  depuis: fact.occurredOn,
});

export function due(context: AgContext, change: Partial<Echeances>): Change {
  return { echeances: { ...context.echeances, ...change } };
}

/** Nothing is awaited any more: neither a key, nor the end of a window. */
export function ended(_context: AgContext, fact: AgFact): Change {
  return { etape: null, acte: null, depuis: fact.occurredOn, clotLe: fact.occurredOn };
}

/** AG-26. The exit that opened it is announced no more. A case that never knew of one stays without the field. */
export const sansSuivi = (context: AgContext): Change =>
  context.suiviLe === undefined ? {} : { suiviLe: null };
