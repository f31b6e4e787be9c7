// Which half-days, among those that are listed one by one; what cannot be chosen says why.
import { Checkbox, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCase } from '../../case/caseContext.ts';
import { sayDay } from '../../dates/frenchDates.ts';
import { partWords } from '../../halfDays/sayHalfDays.ts';
import type { FreeSlot } from './FreeSlots.tsx';

export const keyOfSlot = ({ place, jour, demi }: FreeSlot) => `${place}/${jour}/${demi}`;

interface SlotChoiceProps {
  readonly label: string;
  readonly slots: readonly (FreeSlot & {
    /** After the half-day, in words. */
    readonly note?: string;
    readonly taken?: boolean;
  })[];
  /** Said where there is none. */
  readonly none: string;
  readonly value: readonly FreeSlot[];
  readonly error?: ReactNode;
  onChange(slots: FreeSlot[]): void;
}

export function SlotChoice({ label, slots, none, value, error, onChange }: SlotChoiceProps) {
  const { today } = useCase();
  if (slots.length === 0) return <p className="discret">{none}</p>;
  return (
    <Checkbox.Group
      label={label}
      error={error}
      value={value.map(keyOfSlot)}
      onChange={(keys) =>
        onChange(
          slots
            .filter((slot) => keys.includes(keyOfSlot(slot)))
            .map(({ place, jour, demi }) => ({ place, jour, demi })),
        )
      }
    >
      <Stack gap="xs" mt={6}>
        {slots.map(({ note, taken = false, ...slot }) => (
          <Checkbox
            key={keyOfSlot(slot)}
            value={keyOfSlot(slot)}
            disabled={taken}
            label={`${sayDay(slot.jour, today)} ${partWords[slot.demi]}${note ?? ''}`}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
