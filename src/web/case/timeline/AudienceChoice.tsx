// Who will read a note: chosen first; going from one side to the pair, with words already there, asks once.
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { audienceLabel } from '../../privacy/AudienceBadge.tsx';

interface Props {
  readonly audiences: readonly string[];
  readonly value: string | null;
  /** True once words are there: widening then asks. */
  readonly written: boolean;
  readonly onChange: (audience: string) => void;
}

export function AudienceChoice({ audiences, value, written, onChange }: Props) {
  const [widening, setWidening] = useState<string | null>(null);

  const choose = (audience: string) => {
    if (written && value !== null && value !== 'binome' && audience === 'binome') {
      setWidening(audience);
    } else {
      setWidening(null);
      onChange(audience);
    }
  };

  return (
    <fieldset className="note-public">
      <legend className="note-legende">
        {value === null
          ? 'Noter quelque chose. Qui pourra le lire\u00a0?'
          : 'Qui pourra lire cette note'}
      </legend>
      <Group gap="xs">
        {audiences.map((audience) => (
          <Button
            key={audience}
            size="xs"
            radius="xl"
            variant={audience === value ? 'filled' : 'default'}
            aria-pressed={audience === value}
            onClick={() => choose(audience)}
          >
            {audienceLabel(audience)}
          </Button>
        ))}
      </Group>
      {widening !== null && (
        <Group gap="xs" mt="xs" role="alert">
          <Text size="sm">Votre binôme lira aussi ce que vous avez déjà écrit.</Text>
          <Button
            size="compact-sm"
            onClick={() => {
              onChange(widening);
              setWidening(null);
            }}
          >
            Oui, élargir
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setWidening(null)}>
            Non
          </Button>
        </Group>
      )}
    </fieldset>
  );
}
