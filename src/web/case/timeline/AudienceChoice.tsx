// Who will read a note: chosen first; more eyes, with words already there, ask once.
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { audienceLabel } from '../../privacy/AudienceBadge.tsx';

interface Props {
  readonly audiences: readonly string[];
  /** The audience that more read than any other, and what widening to it asks. */
  readonly widest: string;
  readonly widens: string;
  readonly value: string | null;
  /** True once words are there: widening then asks. */
  readonly written: boolean;
  readonly onChange: (audience: string) => void;
}

export function AudienceChoice(props: Props) {
  const { audiences, widest, widens, value, written, onChange } = props;
  const [widening, setWidening] = useState<string | null>(null);

  const choose = (audience: string) => {
    if (written && value !== null && value !== widest && audience === widest) {
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
          <Text size="sm">{widens}</Text>
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
