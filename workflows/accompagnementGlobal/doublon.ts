// The duplicate warning: when a situation already exists, whose desk is named, and nothing else.
import type { Cote } from '../kernel/fact.ts';
import type { CaseState } from '../kernel/pathway.ts';
import type { AgContext } from './context.ts';
import { type AgState, etatsFinis } from './states.ts';

/** AG-01. Before it is sent its author alone knows of it. */
const inconnus: readonly AgState[] = ['nouveau', 'brouillon'];

/** AG-40. A situation under way, that more than its author knows of. */
export function seSignale({ value }: CaseState<AgContext>): boolean {
  return !etatsFinis.includes(value) && !inconnus.some((state) => state === value);
}

/**
 * SECRET-15. What who asks is told of a situation: the organisation of their own side whose responsables to turn to.
 * Never its state, its members, its reference, nor how many there are.
 */
export function bureauDe({ context }: CaseState<AgContext>, cote: Cote): string {
  return context.sieges[cote].organisation;
}
