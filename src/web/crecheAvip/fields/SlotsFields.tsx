// The short slots of an adaptation, each a little longer than the one before.
import { Button, Group, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { addDays, dayOfWeek, Jour } from '../../../../workflows/dates.ts';
import type { Demi } from '../../../../workflows/places/halfDays.ts';
import { DateField } from '../../dates/DateField.tsx';

export interface SlotDraft {
  readonly jour: string;
  readonly demi: Demi;
  readonly de: string;
  readonly a: string;
}

interface Props {
  readonly value: readonly SlotDraft[];
  readonly onChange: (value: SlotDraft[]) => void;
  readonly errors: Readonly<Record<string, ReactNode>>;
}

export function SlotsFields({ value, onChange, errors }: Props) {
  const set = (at: number, change: Partial<SlotDraft>) =>
    onChange(value.map((one, index) => (index === at ? { ...one, ...change } : one)));
  return (
    <>
      {value.map((slot, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place in the list.
        <fieldset key={index} className="avip-groupe">
          <legend>Créneau {index + 1}</legend>
          <DateField
            label="Jour"
            value={slot.jour}
            onChange={(jour) => set(index, { jour })}
            error={errors[`creneaux.${index}.jour`]}
          />
          <Group grow gap="sm">
            <TextInput
              type="time"
              label="De"
              value={slot.de}
              onChange={({ currentTarget: { value: de } }) =>
                set(index, { de, demi: halfDayOf(de) })
              }
              error={errors[`creneaux.${index}.de`]}
            />
            <TextInput
              type="time"
              label="À"
              value={slot.a}
              onChange={(event) => set(index, { a: event.currentTarget.value })}
              error={errors[`creneaux.${index}.a`]}
            />
          </Group>
          {value.length > 1 && (
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => onChange(value.filter((_, at) => at !== index))}
            >
              Retirer ce créneau
            </Button>
          )}
        </fieldset>
      ))}
      <Button
        variant="default"
        size="xs"
        className="avip-ajouter"
        onClick={() => onChange([...value, longer(value.at(-1))])}
      >
        Ajouter un créneau, un peu plus long
      </Button>
    </>
  );
}

/** The next working day, half an hour more. */
export function longer(last: SlotDraft | undefined): SlotDraft {
  const jour = Jour.safeParse(last?.jour);
  if (last === undefined || !jour.success)
    return { jour: '', demi: 'matin', de: '09:00', a: '10:00' };
  const friday = dayOfWeek(jour.data) >= 5;
  const next = addDays(jour.data, friday ? 8 - dayOfWeek(jour.data) : 1);
  return { ...last, jour: next, a: plusHalfAnHour(last.a) };
}

function plusHalfAnHour(clock: string): string {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const total = Math.min(hours * 60 + minutes + 30, 18 * 60);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** A slot lies in the half-day it begins in. */
export function halfDayOf(de: string): Demi {
  return de < '13:00' ? 'matin' : 'apresMidi';
}
