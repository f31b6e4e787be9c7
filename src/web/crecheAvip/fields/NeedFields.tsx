// What a family needs: half-days, hours a week, from when.
import type { ReactNode } from 'react';
import type { Rythme } from '../../../../workflows/places/compose.ts';
import { DateField } from '../../dates/DateField.tsx';
import { RhythmFields } from '../../halfDays/RhythmFields.tsx';
import { HoursField } from './HoursField.tsx';

export interface NeedDraft {
  readonly rythme: Rythme;
  readonly minutesSemaine: number;
  readonly debutSouhaite: string;
}

interface Props {
  readonly value: NeedDraft;
  readonly onChange: (value: NeedDraft) => void;
  /** What is refused, by the name of the field: `rythme.demis`, `minutesSemaine`, `debutSouhaite`. */
  readonly errors: Readonly<Record<string, ReactNode>>;
}

export function NeedFields({ value, onChange, errors }: Props) {
  return (
    <>
      <RhythmFields
        label="Demi-journées souhaitées"
        value={value.rythme}
        onChange={(rythme) => onChange({ ...value, rythme })}
        error={errors['rythme.demis']}
        from={value.debutSouhaite}
      />
      <HoursField
        label="Heures par semaine"
        description="Deux matinées sont une place. Dix heures sont conseillées, jamais exigées."
        value={value.minutesSemaine}
        onChange={(minutesSemaine) => onChange({ ...value, minutesSemaine })}
        error={errors['minutesSemaine']}
      />
      <DateField
        label="À partir du"
        value={value.debutSouhaite}
        onChange={(debutSouhaite) => onChange({ ...value, debutSouhaite })}
        error={errors['debutSouhaite']}
      />
    </>
  );
}
