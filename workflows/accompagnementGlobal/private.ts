// One side's private stream: its notes are counted, its reminders kept until they are lifted.
import type { Deadline } from '../kernel/deadline.ts';
import type { ClearFact, PrivateKey, PrivateState } from '../kernel/fact.ts';
import { isFact } from '../kernel/opened.ts';
import { noteAjoutee, rappelLeve, rappelPose } from './facts/notes.ts';

const nothing: PrivateState = { rappels: [], notes: 0 };

export function evolvePrivate(state: PrivateState | null, fact: ClearFact): PrivateState {
  const before = state ?? nothing;
  const seen = { ...fact, parts: {} };
  if (isFact(noteAjoutee, seen)) return { ...before, notes: before.notes + 1 };
  if (isFact(rappelPose, seen)) {
    const { id, due } = seen.clear;
    return { ...before, rappels: [...before.rappels, { id, due }] };
  }
  if (isFact(rappelLeve, seen)) {
    return {
      ...before,
      rappels: before.rappels.filter((rappel) => rappel.id !== seen.clear.rappel),
    };
  }
  return before;
}

export function privateDeadlines(state: PrivateState, key: PrivateKey): readonly Deadline[] {
  return state.rappels.map(({ id, due }) => ({
    id: `rappel:${id}`,
    kind: 'rappel',
    label: 'Rappel',
    due,
    holder: key,
    expires: false,
    rule: 'AG-22',
  }));
}
