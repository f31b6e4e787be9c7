// What falls due by itself, in the order of the days on which it is so.
import type { Jour } from '../dates.ts';
import type { NewFact } from './fact.ts';

export interface DueFacts {
  readonly deadline: string;
  readonly due: Jour;
  readonly facts: readonly NewFact[];
}

/** `from`: the first day on which it is so. A review opens with its day; most end at the end of theirs (TEMPS-01). */
export interface Echue extends DueFacts {
  readonly from: Jour;
}

/** The earliest of them, or null. Equal days keep the order in which a pathway lists them. */
export function premiereEchue(all: readonly (Echue | null)[]): DueFacts | null {
  const [first] = all
    .filter((echue) => echue !== null)
    .sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));
  return first ? { deadline: first.deadline, due: first.due, facts: first.facts } : null;
}
