// Walks along the facts: a slider for hand and keyboard, one step, the ends, and play.
import { ActionIcon, Group, Tooltip } from '@mantine/core';
import {
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipBack,
  IconPlayerSkipForward,
  IconPlayerTrackNext,
  IconPlayerTrackPrev,
} from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { Replay } from '../../contract/cases.ts';
import { sayFullDay } from '../dates/frenchDates.ts';

interface Props {
  readonly replay: Replay;
  readonly n: number;
  readonly onChange: (n: number) => void;
}

/** Idle time is compressed: one fact each second, whatever lay between them. */
const PACE = 1100;

export function ReplayControls({ replay, n, onChange }: Props) {
  const { total, steps } = replay;
  const [playing, setPlaying] = useState(false);
  const step = steps[n - 1];

  useEffect(() => {
    if (!playing) return;
    if (n >= total) {
      setPlaying(false);
      return;
    }
    const next = setTimeout(() => onChange(n + 1), PACE);
    return () => clearTimeout(next);
  }, [playing, n, total, onChange]);

  const words = step ? `Fait ${n} sur ${total}, ${step.label}, ${sayFullDay(step.occurredOn)}` : '';
  return (
    <div className="carte rejeu-commandes">
      <Group gap="xs" wrap="nowrap">
        <Control label="Premier fait" off={n <= 1} act={() => onChange(1)}>
          <IconPlayerSkipBack size={20} />
        </Control>
        <Control label="Fait précédent" off={n <= 1} act={() => onChange(n - 1)}>
          <IconPlayerTrackPrev size={20} />
        </Control>
        <Control
          label={playing ? 'Pause' : 'Dérouler'}
          off={n >= total && !playing}
          act={() => setPlaying(!playing)}
        >
          {playing ? <IconPlayerPause size={20} /> : <IconPlayerPlay size={20} />}
        </Control>
        <Control label="Fait suivant" off={n >= total} act={() => onChange(n + 1)}>
          <IconPlayerTrackNext size={20} />
        </Control>
        <Control label="Dernier fait" off={n >= total} act={() => onChange(total)}>
          <IconPlayerSkipForward size={20} />
        </Control>
      </Group>
      <input
        type="range"
        className="rejeu-curseur"
        aria-label="Faits de la situation"
        aria-valuetext={words}
        min={1}
        max={total}
        value={n}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      <p className="rejeu-ou chiffres" aria-hidden="true">
        {words}
      </p>
    </div>
  );
}

interface ControlProps {
  readonly label: string;
  readonly off: boolean;
  readonly act: () => void;
  readonly children: ReactNode;
}

function Control({ label, off, act, children }: ControlProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} disabled={off} onClick={act} variant="default">
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
