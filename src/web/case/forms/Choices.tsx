// A choice among a few words: radio buttons side by side, a list when there are many.
import { Group, NativeSelect, Radio } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  /** Each value with its French words. */
  readonly options: Readonly<Record<string, string>>;
  readonly description?: ReactNode;
  /** What `form.getInputProps` gives. */
  readonly value?: string;
  readonly onChange?: (value: string) => void;
  readonly error?: ReactNode;
}

const FEW = 4;

export function Choices({ label, options, description, value = '', onChange, error }: Props) {
  const entries = Object.entries(options);
  if (entries.length > FEW) {
    return (
      <NativeSelect
        label={label}
        description={description}
        error={error}
        data={[
          { value: '', label: 'Choisir…', disabled: true },
          ...entries.map(([key, words]) => ({ value: key, label: words })),
        ]}
        value={value}
        onChange={(event) => onChange?.(event.currentTarget.value)}
      />
    );
  }
  return (
    <Radio.Group
      label={label}
      description={description}
      error={error}
      value={value}
      onChange={(next) => onChange?.(next)}
    >
      <Group gap="lg" mt={6}>
        {entries.map(([key, words]) => (
          <Radio key={key} value={key} label={words} />
        ))}
      </Group>
    </Radio.Group>
  );
}
