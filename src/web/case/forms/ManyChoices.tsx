// Several of a closed list: boxes in two columns, one where there is no room.
import { Checkbox, SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly description?: string;
  readonly words: Readonly<Record<string, string>>;
  /** What `form.getInputProps` gives. */
  readonly value?: string[];
  readonly onChange?: (value: string[]) => void;
  readonly error?: ReactNode;
}

export function ManyChoices({ label, description, words, value = [], onChange, error }: Props) {
  return (
    <Checkbox.Group
      label={label}
      description={description}
      error={error}
      value={value}
      onChange={(next) => onChange?.(next)}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" mt={8}>
        {Object.entries(words).map(([one, text]) => (
          <Checkbox key={one} value={one} label={text} />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}
