// The two ends of a decision: facts to write, or a refusal.
import type { NewFact } from './fact.ts';
import type { Decision } from './pathway.ts';
import type { Refusal } from './refusal.ts';

export function accepte(...facts: readonly NewFact[]): Decision {
  return { ok: true, facts };
}

export function refuse(refusal: Refusal): Decision {
  return { ok: false, refusal };
}

/** The first rule that says no, or null. Read as a list of conditions, in the order they are explained to people. */
export function premierRefus(...refusals: readonly (Refusal | null | false)[]): Refusal | null {
  for (const refusal of refusals) if (refusal) return refusal;
  return null;
}
