// How a case that has ended is kept: the states of it, and the one fact that is left once it is effaced.
import type { Jour } from '../dates.ts';
import type { Settings } from '../settings/settings.ts';
import type { ClearFact, NewFact } from './fact.ts';

export interface Conservation<State, Contents> {
  readonly etats: readonly string[];
  /** True for what a person wrote about the case: the last day of it is where the clock of the archive begins. */
  compte(fact: Pick<ClearFact, 'type' | 'actor'>): boolean;
  /** The fact that effaces it today, or null while anything keeps it. */
  purge(state: State, contents: Contents, today: Jour, settings: Settings): NewFact | null;
}
