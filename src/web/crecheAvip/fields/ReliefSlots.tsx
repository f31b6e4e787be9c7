// The suspended half-days of a child, each with the place that could take it; places of another age behind one more press.
import { Button, Checkbox, Input } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { sayDay } from '../../dates/frenchDates.ts';
import { partWords } from '../../halfDays/sayHalfDays.ts';
import type { FreeSlot } from './FreeSlots.tsx';
import { reliefPlaces, type Suspended } from './reliefPlaces.ts';
import { usePlaces } from './usePlaces.ts';

/** As far as one answer of the server reaches. */
const DAYS = 62;

interface Props {
  readonly creche: string;
  readonly suspended: readonly Suspended[];
  readonly ageMois: number | null;
  readonly today: string;
  readonly value: readonly FreeSlot[];
  readonly onChange: (value: FreeSlot[]) => void;
  readonly error?: ReactNode;
}

export function ReliefSlots(props: Props) {
  const { creche, suspended, ageMois, today, value, onChange, error } = props;
  const id = useId();
  const view = usePlaces(creche, suspended[0]?.jour ?? today, DAYS);
  const [all, setAll] = useState(false);
  if (suspended.length === 0) {
    return (
      <p className="discret">
        Aucune demi-journée à venir de cet enfant n’est suspendue sans relève.
      </p>
    );
  }
  if (view === undefined) return null;
  const lines = suspended
    .filter(({ jour }) => jour <= view.au)
    .map((slot) => ({ slot, ...reliefPlaces(view, slot, ageMois) }));
  const hidden = lines.filter(({ fitting, others }) => fitting.length === 0 && others.length > 0);
  const chosenAt = ({ jour, demi }: Suspended) =>
    value.find((one) => one.jour === jour && one.demi === demi);
  const toggle = (slot: Suspended, place: string) => {
    const others = value.filter(({ jour, demi }) => jour !== slot.jour || demi !== slot.demi);
    onChange(others.length < value.length ? others : [...value, { ...slot, place }]);
  };
  return (
    <fieldset className="avip-groupe" aria-describedby={error ? id : undefined}>
      <legend>Ses demi-journées suspendues</legend>
      <ul className="sans-puces avip-releves">
        {lines.map(({ slot, fitting, others }) => {
          const [free] = all ? [...fitting, ...others] : fitting;
          const when = `${sayDay(slot.jour, today)}, ${partWords[slot.demi]}`;
          return (
            <li key={`${slot.jour} ${slot.demi}`}>
              <Checkbox
                label={`${when}\u00a0: ${free?.words ?? 'aucune place libre de son âge'}`}
                disabled={free === undefined}
                checked={chosenAt(slot) !== undefined}
                onChange={() => free && toggle(slot, free.place)}
              />
            </li>
          );
        })}
      </ul>
      {!all && hidden.length > 0 && (
        <Button variant="default" size="xs" className="avip-ajouter" onClick={() => setAll(true)}>
          Voir les autres places libres
        </Button>
      )}
      {error && <Input.Error id={id}>{error}</Input.Error>}
    </fieldset>
  );
}
