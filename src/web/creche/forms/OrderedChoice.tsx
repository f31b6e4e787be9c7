// A few words in an order: moved by two buttons, left out or taken back.
import { ActionIcon, Button, Group, Input } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { moved } from './moved.ts';
import './orderedChoice.css';

interface Props<T extends string> {
  readonly label: string;
  readonly description?: ReactNode;
  /** Everything that may be chosen, with its words. */
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: readonly T[];
  readonly onChange: (value: T[]) => void;
  /** The fewest and the most that may be kept. */
  readonly least?: number;
  readonly most?: number;
  readonly error?: ReactNode;
}

export function OrderedChoice<T extends string>(props: Props<T>) {
  const { label, description, options, value, onChange, error, least = 0 } = props;
  const most = props.most ?? options.length;
  const words = (one: T) => options.find((option) => option.value === one)?.label ?? '';
  const left = options.filter((option) => !value.includes(option.value));
  return (
    <fieldset className="ordre">
      <legend>{label}</legend>
      {description !== undefined && <Input.Description>{description}</Input.Description>}
      {value.length > 0 && (
        <ol>
          {value.map((one, place) => (
            <li key={one}>
              <div className="ordre-ligne">
                <span>{words(one)}</span>
                <Group gap={4} wrap="nowrap">
                  <Mover
                    label={`Monter\u00a0: ${words(one)}`}
                    off={place === 0}
                    onClick={() => onChange(moved(value, place, -1))}
                  >
                    <IconArrowUp size={16} aria-hidden="true" />
                  </Mover>
                  <Mover
                    label={`Descendre\u00a0: ${words(one)}`}
                    off={place === value.length - 1}
                    onClick={() => onChange(moved(value, place, 1))}
                  >
                    <IconArrowDown size={16} aria-hidden="true" />
                  </Mover>
                  <Mover
                    label={`Enlever\u00a0: ${words(one)}`}
                    off={value.length <= least}
                    onClick={() => onChange(value.filter((other) => other !== one))}
                  >
                    <IconX size={16} aria-hidden="true" />
                  </Mover>
                </Group>
              </div>
            </li>
          ))}
        </ol>
      )}
      {value.length < most && left.length > 0 && (
        <Group gap="xs">
          {left.map((option) => (
            <Button
              key={option.value}
              size="compact-md"
              variant="default"
              onClick={() => onChange([...value, option.value])}
            >
              Ajouter&nbsp;: {option.label}
            </Button>
          ))}
        </Group>
      )}
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

/** One that can't move keeps its place and the focus. */
function Mover({ label, off, onClick, children }: MoverProps) {
  return (
    <ActionIcon
      variant="default"
      size="md"
      aria-label={label}
      aria-disabled={off}
      data-disabled={off}
      onClick={() => {
        if (!off) onClick();
      }}
    >
      {children}
    </ActionIcon>
  );
}
