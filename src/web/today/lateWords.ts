// What the list of late things says beside « À vous », where the step that waits for you may be late already. Pure.
import type { AgendaItem } from '../../contract/agenda.ts';
import type { ListWords } from '../texts/listWords.ts';

interface LateWords {
  readonly title: string;
  readonly empty: string | null;
}

/** Nothing is said twice; and nobody reads that nothing is late under a line that is. */
export function lateWords(
  mine: readonly Pick<AgendaItem, 'late'>[],
  { noneLate }: Pick<ListWords, 'noneLate'>,
): LateWords {
  return mine.some(({ late }) => late)
    ? { title: 'Aussi en retard', empty: null }
    : { title: 'En retard', empty: noneLate };
}
