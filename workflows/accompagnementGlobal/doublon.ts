// The duplicate warning: when a situation already exists, whose desk is named, and nothing else.
import type { Jour } from '../dates.ts';
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

/** How long a check is said: after two months, nobody has come. */
export const VERIFICATION_DITE_JOURS = 60;

export interface Verification {
  readonly le: Jour;
  readonly organisation: string;
}

/**
 * SECRET-17. Of the checks that met one situation, what its responsables read: one line a day and organisation, neither
 * who asked nor how often. Nothing to who asked: beside what they were answered, it would tell of a protection.
 */
export function verificationsDites(
  faites: readonly (Verification & { readonly agent: string })[],
  lecteur: string,
): readonly Verification[] {
  const dites = new Map<string, Verification>();
  for (const { le, organisation, agent } of faites) {
    if (agent !== lecteur) dites.set(`${le} ${organisation}`, { le, organisation });
  }
  return [...dites.values()].sort((a, b) =>
    a.le === b.le ? a.organisation.localeCompare(b.organisation) : a.le < b.le ? 1 : -1,
  );
}
