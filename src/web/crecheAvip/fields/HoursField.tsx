// Hours of a week, typed as hours and kept as minutes.
import { NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly description?: ReactNode;
  /** Minutes. */
  readonly value?: number;
  readonly onChange?: (minutes: number) => void;
  readonly error?: ReactNode;
}

export function HoursField({ label, description, value, onChange, error }: Props) {
  return (
    <NumberInput
      label={label}
      description={description}
      error={error}
      min={0}
      max={70}
      step={0.5}
      decimalScale={2}
      decimalSeparator=","
      suffix={'\u00a0h'}
      value={value === undefined || value === 0 ? '' : value / 60}
      onChange={(hours) => onChange?.(Math.round(Number(hours) * 60))}
    />
  );
}
