// Where a case has desks: what a pathway tells one of them, beside what audiences open to it.
import type { Cote, OpenedFact } from './fact.ts';

/**
 * AG-51, AG-52. For whose desk a fact is. Those of sides, by the organisation that holds the seat now; that of who wrote it;
 * `muet`: for nobody who is there as a desk alone. Null: for each whom its audiences open it to.
 */
export type PourBureau =
  | { readonly cotes: readonly Cote[] }
  | { readonly organisation: string | null }
  | 'muet'
  | null;

/** AG-52. It narrows what audiences open, and never widens it. */
export interface DeskReading<State, Contents> {
  /** Judged once, as the fact is folded on what came before it; `scelle`: it has a sealed part. */
  pour(contents: Contents, fact: OpenedFact, scelle: boolean): PourBureau;
  /** One of these seats is this organisation's. */
  tient(state: State, cotes: readonly Cote[], organisation: string): boolean;
  /** `seul`: who reads stands there as a desk and as nothing else. */
  contexte(state: State, organisation: string, seul: boolean): object;
  contenus(state: State, contents: Contents, organisation: string): Contents;
}
