// Which half-days, which weeks, school holidays or not: the three answers that make a rhythm.
import type { ReactNode } from 'react';
import { addMonths, Jour } from '../../../workflows/dates.ts';
import {
  Semaines,
  semaines,
  VacancesScolaires,
  vacancesScolaires,
} from '../../../workflows/places/attribution.ts';
import type { Rythme } from '../../../workflows/places/compose.ts';
import { semainesDeSuite } from '../../../workflows/places/semaine53.ts';
import { Choices } from '../case/forms/Choices.tsx';
import { HalfDayPicker } from './HalfDayPicker.tsx';

interface Props {
  readonly label: string;
  readonly value: Rythme;
  readonly onChange: (value: Rythme) => void;
  /** What is refused of the half-days. */
  readonly error?: ReactNode;
  readonly open?: readonly string[];
  /** The first day wanted, as it is typed: a year of 53 weeks within the year that follows is said. */
  readonly from: string;
}

export const emptyRhythm: Rythme = { demis: [], semaines: 'toutes', vacances: 'avec' };

export function RhythmFields({ label, value, onChange, error, open, from }: Props) {
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
      {twoWeeks(value, from).map((said) => (
        <p key={said} className="discret">
          Garde par semaines&nbsp;: {said}. Accordez-vous avec la famille.
        </p>
      ))}
      <Choices
        label="Vacances scolaires"
        options={vacancesScolaires}
        value={value.vacances}
        onChange={(chosen) => onChange({ ...value, vacances: VacancesScolaires.parse(chosen) })}
      />
    </>
  );
}

function twoWeeks(rhythm: Rythme, from: string): readonly string[] {
  const du = Jour.safeParse(from);
  if (!du.success) return [];
  return semainesDeSuite(rhythm, { du: du.data, au: addMonths(du.data, 12) });
}
