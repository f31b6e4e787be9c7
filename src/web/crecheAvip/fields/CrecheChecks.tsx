// Names crèches: none, one, a few.
import { Checkbox, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCreches } from './useCreches.ts';

interface Props {
  readonly label: string;
  readonly description?: ReactNode;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly error?: ReactNode;
}

export function CrecheChecks({ label, description, value, onChange, error }: Props) {
  const creches = useCreches() ?? [];
  return (
    <Checkbox.Group
      label={label}
      description={description}
      error={error}
      value={[...value]}
      onChange={onChange}
    >
      <Stack gap="xs" mt={6}>
        {creches.map(({ id, nom }) => (
          <Checkbox key={id} value={id} label={nom} />
        ))}
        {creches.length === 0 && <span className="discret">Aucune crèche du partenariat.</span>}
      </Stack>
    </Checkbox.Group>
  );
}
