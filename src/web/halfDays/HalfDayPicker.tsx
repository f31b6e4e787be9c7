// Chooses half-days on a week drawn as a grid: arrows move, Space ticks, one Tab goes past it all.
import { Button, Group, Input } from '@mantine/core';
import { Fragment, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import {
  type DemiSemaine,
  semaineOuvrable,
  toutesLesDemis,
} from '../../../workflows/places/halfDays.ts';
import {
  DAY_PARTS,
  halfDayAt,
  halfDaysOf,
  partWords,
  sayHalfDay,
  sayHalfDays,
  WEEK_DAYS,
} from './sayHalfDays.ts';
import './halfDays.css';

interface Props {
  readonly label: string;
  readonly description?: ReactNode;
  readonly value: readonly string[];
  readonly onChange: (value: DemiSemaine[]) => void;
  readonly error?: ReactNode;
  /** What may be chosen; the rest is drawn closed. All of the week, if absent. */
  readonly open?: readonly string[];
}

export function HalfDayPicker({ label, description, value, onChange, error, open }: Props) {
  const id = useId();
  const may = open === undefined ? toutesLesDemis : halfDaysOf(open);
  const choose = (chosen: readonly DemiSemaine[]) =>
    onChange(halfDaysOf(chosen).filter((demi) => may.includes(demi)));
  const mornings = semaineOuvrable.filter((demi) => demi.endsWith('Matin'));
  return (
    <fieldset className="demis" aria-describedby={error ? `${id} ${id}-erreur` : id}>
      <legend className="demis-legende">{label}</legend>
      {description !== undefined && <Input.Description>{description}</Input.Description>}
      <Week value={halfDaysOf(value)} may={may} choose={choose} invalid={Boolean(error)} />
      <p id={id} className="demis-dites discret">
        {sayHalfDays(value)}
      </p>
      <Group gap="xs">
        <Button size="compact-sm" variant="default" onClick={() => choose(semaineOuvrable)}>
          Toute la semaine
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => choose(mornings)}>
          Tous les matins
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={() => choose([])}>
          Aucune
        </Button>
      </Group>
      {error && <Input.Error id={`${id}-erreur`}>{error}</Input.Error>}
    </fieldset>
  );
}

interface WeekProps {
  readonly value: readonly DemiSemaine[];
  readonly may: readonly DemiSemaine[];
  readonly choose: (chosen: readonly DemiSemaine[]) => void;
  readonly invalid: boolean;
}

function Week({ value, may, choose, invalid }: WeekProps) {
  const grid = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState<DemiSemaine | undefined>(value[0]);
  const here = last !== undefined && may.includes(last) ? last : may[0];
  const toggle = (demi: DemiSemaine) =>
    choose(value.includes(demi) ? value.filter((one) => one !== demi) : [...value, demi]);
  const move = (event: KeyboardEvent<HTMLInputElement>, from: DemiSemaine) => {
    const next = nextHalfDay(from, event.key, may);
    if (next === null) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLInputElement>(`[value="${next}"]`)?.focus();
  };
  const box = (demi: DemiSemaine) => (
    <label key={demi} className="demis-case">
      <input
        type="checkbox"
        value={demi}
        aria-label={sayHalfDay(demi)}
        aria-invalid={invalid || undefined}
        checked={value.includes(demi)}
        disabled={!may.includes(demi)}
        tabIndex={demi === here ? 0 : -1}
        onFocus={() => setLast(demi)}
        onKeyDown={(event) => move(event, demi)}
        onChange={() => toggle(demi)}
      />
      <span className="demis-marque" aria-hidden="true" />
    </label>
  );
  return (
    <div className="demis-grille" ref={grid}>
      <span />
      {WEEK_DAYS.map((day) => (
        <span key={day} className="demis-jour" aria-hidden="true">
          {day.slice(0, 3)}
        </span>
      ))}
      {DAY_PARTS.map((part) => (
        <Fragment key={part}>
          <span className="demis-part" aria-hidden="true">
            {partWords[part]}
          </span>
          {WEEK_DAYS.map((_, day) => box(halfDayAt(day, part)))}
        </Fragment>
      ))}
    </div>
  );
}

const steps: { readonly [key: string]: number | undefined } = {
  ArrowLeft: -2,
  ArrowRight: 2,
  ArrowUp: -1,
  ArrowDown: 1,
};

/** Where an arrow leads: the next half-day that way that may be chosen, null when there is none. */
function nextHalfDay(
  from: DemiSemaine,
  key: string,
  may: readonly DemiSemaine[],
): DemiSemaine | null {
  const step = steps[key];
  if (step === undefined) return null;
  const start = toutesLesDemis.indexOf(from);
  // Up and down stay within the day.
  if (Math.abs(step) === 1 && (start % 2 === 0) !== step > 0) return null;
  for (let at = start + step; at >= 0 && at < toutesLesDemis.length; at += step) {
    const demi = toutesLesDemis[at];
    if (demi !== undefined && may.includes(demi)) return demi;
    if (Math.abs(step) === 1) return null;
  }
  return null;
}
