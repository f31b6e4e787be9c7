// The criteria in the order in which they are looked at: moved by two buttons, left out or taken back.
import { ActionIcon, Button, Group, Input } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { type Critere, criteres } from '../../../../workflows/waitingList/criteria.ts';
import { moved } from './moved.ts';

interface Props {
  readonly value: readonly Critere[];
  readonly onChange: (value: Critere[]) => void;
  readonly error?: ReactNode;
}

export const allCriteria: readonly Critere[] = [
  'foyer',
  'ressources',
  'echeance',
  'fratrie',
  'anciennete',
];

const words = (critere: Critere) => criteres[critere].regle;

export function CriteriaOrder({ value, onChange, error }: Props) {
  const left = allCriteria.filter((one) => !value.includes(one));
  return (
    <fieldset className="creche-ordre">
      <legend>Dans quel ordre les demandes sont classées</legend>
      <ol>
        {value.map((critere, place) => (
          <li key={critere}>
            <Group gap="xs" wrap="nowrap" justify="space-between">
              <span>{words(critere)}</span>
              <Group gap={4} wrap="nowrap">
                <Mover
                  label={`Monter\u00a0: ${words(critere)}`}
                  off={place === 0}
                  onClick={() => onChange(moved(value, place, -1))}
                >
                  <IconArrowUp size={16} aria-hidden="true" />
                </Mover>
                <Mover
                  label={`Descendre\u00a0: ${words(critere)}`}
                  off={place === value.length - 1}
                  onClick={() => onChange(moved(value, place, 1))}
                >
                  <IconArrowDown size={16} aria-hidden="true" />
                </Mover>
                <Mover
                  label={`Ne plus regarder\u00a0: ${words(critere)}`}
                  off={value.length === 1}
                  onClick={() => onChange(value.filter((one) => one !== critere))}
                >
                  <IconX size={16} aria-hidden="true" />
                </Mover>
              </Group>
            </Group>
          </li>
        ))}
      </ol>
      {left.map((critere) => (
        <Button
          key={critere}
          size="compact-sm"
          variant="default"
          w="fit-content"
          onClick={() => onChange([...value, critere])}
        >
          Ajouter&nbsp;: {words(critere)}
        </Button>
      ))}
      <p className="discret creche-note">
        À égalité, l’ancienneté de la demande départage&nbsp;; jamais le hasard.
      </p>
      {error && <Input.Error>{error}</Input.Error>}
    </fieldset>
  );
}

interface MoverProps {
  readonly label: string;
  readonly off: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Mover({ label, off, onClick, children }: MoverProps) {
  return (
    <ActionIcon
      variant="default"
      aria-label={label}
      aria-disabled={off}
      onClick={off ? undefined : onClick}
    >
      {children}
    </ActionIcon>
  );
}
