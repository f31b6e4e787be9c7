// Where what is read hangs on somebody's agreement beside the audiences: what a pathway then says of each fact.
import type { OpenedFact } from './fact.ts';

/** A case as its reading is judged: the chart's state, and every content opened. */
export interface Known<State, Contents> {
  readonly state: State;
  readonly contents: Contents;
}

/** SECRET-01. It narrows what audiences open, and never widens it. */
export interface SharedReading<State, Contents> {
  /** True when nothing is kept from this organisation: no fact needs to be looked at. */
  whole(known: Known<State, Contents>, organisation: string): boolean;
  /** Of the opened parts of a joint fact, those that are for this organisation. */
  partsOf(
    known: Known<State, Contents>,
    fact: OpenedFact,
    organisation: string,
  ): OpenedFact['parts'];
}
