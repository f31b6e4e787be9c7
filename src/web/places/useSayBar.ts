// What a bar says on this screen: the child as it may be named now, the closure as the crèche wrote it.
import type { Bar, Column } from './bars.ts';
import { usePlaces } from './placesContext.ts';
import { type BarWords, sayBar } from './words.ts';

export interface SaidBar extends BarWords {
  /** False when the viewer may not know whose it is. */
  readonly known: boolean;
}

export function useSayBar(): (bar: Bar, columns: readonly Column[]) => SaidBar {
  const { childOf, nameOf, motifOf, view } = usePlaces();
  return (bar, columns) => {
    const child = childOf(bar.caseId);
    const name = child === undefined ? '' : nameOf(child);
    const [first] = columns;
    const under = bar.cause === 'fermeture' && first !== undefined;
    const motif = under ? motifOf(bar.place, first) : null;
    const words = sayBar({ bar, child, name, today: view.today, motif });
    return { ...words, known: child !== undefined };
  };
}
