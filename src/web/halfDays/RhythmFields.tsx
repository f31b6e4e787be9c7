// Which half-days, which weeks, school holidays or not: the three answers that make a rhythm.
import type { ReactNode } from 'react';
import {
  Semaines,
  semaines,
  VacancesScolaires,
  vacancesScolaires,
} from '../../../workflows/places/attribution.ts';
import type { Rythme } from '../../../workflows/places/compose.ts';
import { Choices } from '../case/forms/Choices.tsx';
import { HalfDayPicker } from './HalfDayPicker.tsx';

interface Props {
  readonly label: string;
  readonly value: Rythme;
  readonly onChange: (value: Rythme) => void;
  /** What is refused of the half-days. */
  readonly error?: ReactNode;
  readonly open?: readonly string[];
}

export const emptyRhythm: Rythme = { demis: [], semaines: 'toutes', vacances: 'avec' };

export function RhythmFields({ label, value, onChange, error, open }: Props) {
  return (
    <>
      <HalfDayPicker
        label={label}
        value={value.demis}
        onChange={(demis) => onChange({ ...value, demis })}
        error={error}
        {...(open === undefined ? {} : { open })}
      />
      <Choices
        label="Quelles semaines"
        options={semaines}
        value={value.semaines}
        onChange={(chosen) => onChange({ ...value, semaines: Semaines.parse(chosen) })}
      />
      <Choices
        label="Vacances scolaires"
        options={vacancesScolaires}
        value={value.vacances}
        onChange={(chosen) => onChange({ ...value, vacances: VacancesScolaires.parse(chosen) })}
      />
    </>
  );
}
