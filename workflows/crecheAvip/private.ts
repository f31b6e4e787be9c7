// The referents' own stream: notes among themselves, counted and no more.
import type { ClearFact, PrivateState } from '../kernel/fact.ts';
import { noteAvipAjoutee } from './facts/notes.ts';

export function evolvePrivate(state: PrivateState | null, fact: ClearFact): PrivateState {
  const before = state ?? { rappels: [], notes: 0 };
  return fact.type === noteAvipAjoutee.type ? { ...before, notes: before.notes + 1 } : before;
}
