// Where a case has desks: what a pathway tells one of them, beside what audiences open to it.
import type { OpenedFact } from './fact.ts';
import type { Known } from './sharedReading.ts';

/** AG-52. It narrows what audiences open, and never widens it. */
export interface DeskReading<State, Contents> {
  /** Of the facts that have no sealed part, those of which a desk is told. */
  readonly dits: readonly string[];
  /** A meeting or a message of a side that is not this organisation's. */
  autreCote(known: Known<State, Contents>, fact: OpenedFact, organisation: string): boolean;
  /** `seul`: who reads stands there as a desk and as nothing else. */
  contexte(state: State, organisation: string, seul: boolean): object;
  contenus(state: State, contents: Contents, organisation: string): Contents;
}
