// Which days, half-days and places of a window the screen shows. Pure.
import type { PlacesView } from '../../contract/places.ts';
import { columnsOf, indexCells } from './bars.ts';
import type { OnScreen } from './placesContext.ts';
import { shownDays } from './window.ts';

export function onScreen(view: PlacesView): OnScreen {
  const days = shownDays(view.jours);
  const first = days[0] ?? view.du;
  const last = days.at(-1) ?? view.au;
  return {
    days,
    columns: columnsOf(days),
    index: indexCells(view.cells),
    places: view.places.filter(
      ({ depuis, dernierJour }) => depuis <= last && (dernierJour === null || dernierJour >= first),
    ),
  };
}
