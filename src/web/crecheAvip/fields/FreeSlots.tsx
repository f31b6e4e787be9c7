// Half-days one by one, where a place is free: Tandem names the place, so that one only ticks the days.
import { Checkbox, Input, NativeSelect } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import type { Demi } from '../../../../workflows/places/halfDays.ts';
import type { PlacesView } from '../../../contract/places.ts';
import { sayDay } from '../../dates/frenchDates.ts';
import { DAY_PARTS, partWords } from '../../halfDays/sayHalfDays.ts';
import { sayPlace } from '../../places/words.ts';
import { placeOptions, usePlaces } from './usePlaces.ts';

export interface FreeSlot {
  readonly place: string;
  readonly jour: string;
  readonly demi: Demi;
}

interface Props {
  readonly creche: string;
  readonly from: string;
  readonly days: number;
  readonly today: string;
  readonly value: readonly FreeSlot[];
  readonly onChange: (value: FreeSlot[]) => void;
  readonly error?: ReactNode;
}

export function FreeSlots({ creche, from, days, today, value, onChange, error }: Props) {
  const id = useId();
  const view = usePlaces(creche, from, days);
  const [only, setOnly] = useState('');
  if (view === undefined) return null;
  const open = view.jours.filter(({ jour, ouvert }) => ouvert && jour >= today);
  const at = ({ jour, demi }: Omit<FreeSlot, 'place'>) =>
    value.find((one) => one.jour === jour && one.demi === demi);
  const toggle = (slot: FreeSlot) => {
    const others = value.filter(({ jour, demi }) => jour !== slot.jour || demi !== slot.demi);
    onChange(others.length < value.length ? others : [...value, slot]);
  };
  return (
    <fieldset className="avip-groupe" aria-describedby={error ? id : undefined}>
      <legend>Demi-journées libres</legend>
      <NativeSelect
        label="Sur quelle place"
        data={[{ value: '', label: 'Une place libre, au choix' }, ...placeOptions(view)]}
        value={only}
        onChange={(event) => setOnly(event.currentTarget.value)}
      />
      <ul className="sans-puces avip-creneaux">
        {open.map(({ jour }) => (
          <li key={jour}>
            <span className="avip-creneaux-jour">{sayDay(jour, today)}</span>
            {DAY_PARTS.map((demi) => {
              const chosen = at({ jour, demi });
              const place = chosen?.place ?? freePlace(view, { jour, demi }, only, value);
              const words = place === null ? 'complet' : sayPlace(nameOf(view, place));
              return (
                <Checkbox
                  key={demi}
                  label={`${partWords[demi]}, ${words}`}
                  aria-label={`${sayDay(jour, today)} ${partWords[demi]}, ${words}`}
                  disabled={place === null}
                  checked={chosen !== undefined}
                  onChange={() => place !== null && toggle({ place, jour, demi })}
                />
              );
            })}
          </li>
        ))}
      </ul>
      {open.length === 0 && <p className="discret">La crèche n’ouvre pas ces jours-là.</p>}
      {error && <Input.Error id={id}>{error}</Input.Error>}
    </fieldset>
  );
}

const nameOf = ({ places }: PlacesView, id: string) =>
  places.find((one) => one.id === id)?.nom ?? '';

/** The same place as the half-days chosen already, when it is free: a child moves as little as can be. */
function freePlace(
  { cells }: PlacesView,
  { jour, demi }: Omit<FreeSlot, 'place'>,
  only: string,
  chosen: readonly FreeSlot[],
): string | null {
  const free = cells
    .filter((cell) => cell.jour === jour && cell.demi === demi && cell.etat === 'libre')
    .map(({ place }) => place)
    .filter((place) => only === '' || place === only);
  return free.find((place) => chosen.some((one) => one.place === place)) ?? free[0] ?? null;
}
