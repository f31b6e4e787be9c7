// Names one crèche.
import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CrecheHead } from '../../../contract/places.ts';

interface Props {
  readonly label: string;
  readonly creches: readonly CrecheHead[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: ReactNode;
}

/** One crèche alone needs no choice: it goes unsaid. */
export function CrecheChoice({ label, creches, value, onChange, error }: Props) {
  if (creches.length === 1 && creches[0]?.id === value) return null;
  return (
    <NativeSelect
      label={label}
      error={error}
      data={[
        { value: '', label: 'Choisir…', disabled: true },
        ...creches.map(({ id, nom }) => ({ value: id, label: nom })),
      ]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
