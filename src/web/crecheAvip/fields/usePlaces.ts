// The places of one crèche over some days: their names, and what is free on them.
import { useQuery } from '@tanstack/react-query';
import { addDays, dayOfWeek, Jour } from '../../../../workflows/dates.ts';
import { type DemiSemaine, demiSemaine } from '../../../../workflows/places/halfDays.ts';
import type { PlacesView } from '../../../contract/places.ts';
import { crechePlacesQuery } from '../../api/queries.ts';
import { sayPlace } from '../../places/words.ts';

/** Long enough to meet every opening half-day, and a week that a holiday cuts short. */
const WEEKS = 28;

export function usePlaces(creche: string, from: string, days = WEEKS): PlacesView | undefined {
  const du = Jour.safeParse(from);
  const window = du.success ? { du: from, au: addDays(du.data, days - 1) } : { du: '', au: '' };
  const { data } = useQuery({
    ...crechePlacesQuery(creche, window),
    enabled: creche !== '' && du.success,
  });
  return data;
}

/** « place 1, Bébés »: those that are reserved on that day or later. */
export function placeOptions(view: PlacesView | undefined): { value: string; label: string }[] {
  const sections = new Map(view?.sections.map(({ id, nom }) => [id, nom]));
  return (view?.places ?? [])
    .filter(({ dernierJour }) => dernierJour === null || dernierJour >= (view?.du ?? ''))
    .map(({ id, nom, section }) => ({
      value: id,
      label: [sayPlace(nom), sections.get(section)].filter(Boolean).join(', '),
    }));
}

/** The half-days of the week on which the crèche opens at all. */
export function openHalfDays({ cells }: PlacesView): DemiSemaine[] {
  const open = cells
    .filter(({ cause }) => cause !== 'horsOuverture' && cause !== 'placeFermee')
    .flatMap(({ jour, demi }) => demiSemaine(dayOfWeek(Jour.parse(jour)), demi) ?? []);
  return [...new Set(open)];
}
