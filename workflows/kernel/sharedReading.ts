// Where what is read hangs on somebody's agreement beside the audiences: what a pathway then says of each fact.
import type { Qualite } from './audience.ts';
import type { OpenedFact } from './fact.ts';
import type { Person } from './person.ts';

/** A case as its reading is judged: the chart's state, and every content opened. */
export interface Known<State, Contents> {
  readonly state: State;
  readonly contents: Contents;
}

/** SECRET-01. It narrows what audiences open, and never widens it. */
export interface SharedReading<State, Contents> {
  /** The facts after which what may be read is another: screens read the case again, whole. */
  readonly changedBy: readonly string[];
  /** True when nothing is kept from this organisation: no fact needs to be looked at. */
  whole(known: Known<State, Contents>, organisation: string): boolean;
  /** Of the opened parts of a joint fact, those that are for this organisation. */
  partsOf(
    known: Known<State, Contents>,
    fact: OpenedFact,
    organisation: string,
  ): OpenedFact['parts'];
  /** Of a side's own thread, what this organisation may know of: written by whom, at which instant. */
  ofOwnThread(
    known: Known<State, Contents>,
    written: { readonly par: string | null; readonly a: string },
    organisation: string,
  ): boolean;
}

/** SECRET-20, SECRET-21. Who may still reach the person of a case, beside what their place says. */
export interface Reaching<State, Contents> {
  personne(state: State): string;
  /** It is over, or follows on an end: others are then looked at. */
  peutCeder(state: State): boolean;
  /** Of two cases of one person, that they are to be reached from the second, and not from the first any more. */
  cedeeA(state: State, other: State): boolean;
  /** It follows on an end and asks nobody yet: its author knows what their side knew there. */
  pasEncoreEnvoyee(state: State): boolean;
  /** Since when the side that this viewer reads for has no ground to follow the person (ISO instant); null: it has one. */
  sansFondementDepuis(
    known: Known<State, Contents>,
    viewer: { readonly organisation: string; readonly qualites: ReadonlySet<Qualite> },
  ): string | null;
}

/** SECRET-12, SECRET-14. Without what leads to somebody whose contacts are protected, for who does not read these. */
export interface ProtectedReading<State, Contents> {
  /** Whose protection narrows what is read of this case. */
  dont(known: Known<State, Contents>): readonly string[];
  partsOf(fact: OpenedFact, proteges: readonly Person[]): OpenedFact['parts'];
}
