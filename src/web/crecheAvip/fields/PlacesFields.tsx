// One place or two of a crèche, and the half-days wanted on each.
import { Button, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PlaceVoulue } from '../../../../workflows/places/compose.ts';
import { emptyRhythm, RhythmFields } from '../../halfDays/RhythmFields.tsx';
import { openHalfDays, placeOptions, usePlaces } from './usePlaces.ts';

interface Props {
  readonly creche: string;
  /** The first day wanted: what is open is looked at from there. */
  readonly from: string;
  readonly value: readonly PlaceVoulue[];
  readonly onChange: (value: PlaceVoulue[]) => void;
  /** What is refused, by path below `places`: `0.place`, `0.rythme.demis`. */
  readonly errors: Readonly<Record<string, ReactNode>>;
  readonly path?: string;
}

const MOST = 2;

export function PlacesFields({ creche, from, value, onChange, errors, path = 'places' }: Props) {
  const view = usePlaces(creche, from);
  const options = placeOptions(view);
  const set = (at: number, one: Partial<PlaceVoulue>) =>
    onChange(value.map((known, index) => (index === at ? { ...known, ...one } : known)));
  return (
    <>
      {value.map((one, index) => (
        <fieldset key={index === 0 ? 'premiere' : 'seconde'} className="avip-groupe">
          <legend>
            {value.length === 1 ? 'La place' : index === 0 ? 'Première place' : 'Seconde place'}
          </legend>
          <NativeSelect
            label="Quelle place"
            error={errors[`${path}.${index}.place`]}
            data={[{ value: '', label: 'Choisir…', disabled: true }, ...options]}
            value={one.place}
            onChange={(event) => set(index, { place: event.currentTarget.value })}
          />
          <RhythmFields
            label="Demi-journées"
            value={one.rythme}
            onChange={(rythme) => set(index, { rythme })}
            error={errors[`${path}.${index}.rythme.demis`]}
            from={from}
            {...(view && view.cells.length > 0 ? { open: openHalfDays(view) } : {})}
          />
          {value.length > 1 && (
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => onChange(value.filter((_, at) => at !== index))}
            >
              Retirer cette place
            </Button>
          )}
        </fieldset>
      ))}
      {value.length < MOST && (
        <Button
          variant="default"
          size="xs"
          className="avip-ajouter"
          onClick={() => onChange([...value, { place: '', rythme: emptyRhythm }])}
        >
          Compléter avec une seconde place
        </Button>
      )}
    </>
  );
}

export const noPlaces: PlaceVoulue[] = [{ place: '', rythme: emptyRhythm }];
