// What a bar says on this screen: the child as it may be named now, the closure as the crèche wrote it.
import type { HostedChild } from '../../contract/hosted.ts';
import type { Bar, Column } from './bars.ts';
import { usePlaces } from './placesContext.ts';
import { type BarWords, sayBar } from './words.ts';

export interface SaidBar extends BarWords {
  /** False when the viewer may not know whose it is. */
  readonly known: boolean;
}

/** « Mode entretien » knows children by case: one who is hosted has no case here, and is hidden with the others. */
export const asNamed = ({ reference, prenom }: HostedChild) => ({ caseId: reference, prenom });

export function useSayBar(): (bar: Bar, columns: readonly Column[]) => SaidBar {
  const { childOf, hostedOf, nameOf, motifOf, view } = usePlaces();
  return (bar, columns) => {
    const [first] = columns;
    const own = childOf(bar.caseId);
    const hosted = first && hostedOf(bar, first.jour);
    const child = own ?? (hosted && { ...hosted, tenueJusquAu: null });
    const name = own ? nameOf(own) : hosted ? nameOf(asNamed(hosted)) : '';
    const under = bar.cause === 'fermeture' && first !== undefined;
    const motif = under ? motifOf(bar.place, first) : null;
    const passe = first !== undefined && first.jour < view.today;
    const words = sayBar({ bar, child, name, today: view.today, motif, passe });
    return { ...words, known: child !== undefined };
  };
}
