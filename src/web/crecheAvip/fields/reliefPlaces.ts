// Where a child may go on a suspended half-day: free places, those of its age before the others. Pure.
import { Jour, monthsOn } from '../../../../workflows/dates.ts';
import type { Demi } from '../../../../workflows/places/halfDays.ts';
import type { PlacesView } from '../../../contract/places.ts';
import { sayPlace } from '../../places/words.ts';

export interface Suspended {
  readonly jour: string;
  readonly demi: Demi;
}

interface Free {
  readonly place: string;
  /** « place 2, Les Petits » */
  readonly words: string;
}

export interface ReliefPlaces {
  readonly fitting: readonly Free[];
  readonly others: readonly Free[];
}

type Seen = Pick<PlacesView, 'cells' | 'places' | 'sections' | 'today'>;

/** AVIP-43. An age that is not known fits everywhere. */
export function reliefPlaces(
  { cells, places, sections, today }: Seen,
  { jour, demi }: Suspended,
  ageMois: number | null,
): ReliefPlaces {
  const age = ageMois === null ? null : ageMois + monthsOn(Jour.parse(today), Jour.parse(jour));
  const fitting: Free[] = [];
  const others: Free[] = [];
  for (const cell of cells) {
    if (cell.jour !== jour || cell.demi !== demi || cell.etat !== 'libre') continue;
    const place = places.find(({ id }) => id === cell.place);
    const section = sections.find(({ id }) => id === place?.section);
    const fits =
      age === null || (section && section.ageMinMois <= age && age <= section.ageMaxMois);
    const words = [sayPlace(place?.nom ?? ''), section?.nom].filter(Boolean).join(', ');
    (fits ? fitting : others).push({ place: cell.place, words });
  }
  return { fitting, others };
}
