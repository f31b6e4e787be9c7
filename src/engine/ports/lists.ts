// What lists and searches ask of the tables derived from the log.
import type { CaseSummary } from '../../../workflows/kernel/pathway.ts';
import type { PlaceSlots } from './places.ts';

/** A case as lists know it: derived, ids and dates only. `version` is the joint stream's. */
export interface CaseRow {
  readonly caseId: string;
  readonly summary: CaseSummary;
}

/** What lists ask. Every answer still goes through `mayKnow`/`mayRead` in the engine. */
export interface CaseLists {
  find(caseId: string): Promise<CaseRow | null>;
  /** Cases in which this agent has a place by name (seat, substitution, proposal), and those of these organisations. */
  among(who: {
    readonly agent: string | null;
    readonly organisations: readonly string[];
    readonly all: boolean;
  }): Promise<readonly CaseRow[]>;
  /** Cases of a pathway in one of these states, in an order that never wavers: a waiting list. */
  inStates(pathway: string, states: readonly string[]): Promise<readonly string[]>;
  /** The same with what lists know of each: what is counted without loading any. */
  rowsInStates(pathway: string, states: readonly string[]): Promise<readonly CaseRow[]>;
  /** Cases whose person matches every token (words, prefixes of 3 and more, sounds), through keyed hashes. */
  matching(tokens: readonly string[]): Promise<readonly string[]>;
  /** Cases that have this very key among those they were written with, through keyed hashes. */
  withKey(key: string): Promise<readonly string[]>;
  /** Cases with a deadline that expires by itself and is due by that day, for the clock. */
  expiringBy(jour: string): Promise<readonly string[]>;
  readonly slots: PlaceSlots;
}
