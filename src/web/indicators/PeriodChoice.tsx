// Which month, quarter or year one looks at.
import { ActionIcon, Group, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { direPeriode, periodeDe, voisine } from '../../../workflows/indicateurs/periode.ts';
import { todayInParis } from '../dates/frenchDates.ts';
import { asKind, nextPeriod } from './words.ts';

const kinds = [
  { value: 'mois', label: 'Mois' },
  { value: 'trimestre', label: 'Trimestre' },
  { value: 'annee', label: 'Année' },
] as const;

interface Props {
  readonly cle: string;
  readonly onChange: (cle: string) => void;
}

export function PeriodChoice({ cle, onChange }: Props) {
  const today = todayInParis();
  const period = periodeDe(cle);
  const before = voisine(period, -1);
  const after = nextPeriod(cle, today);
  return (
    <Group gap="sm" className="hors-impression">
      <SegmentedControl
        aria-label="Par mois, trimestre ou année"
        data={kinds.map((kind) => ({ ...kind }))}
        value={period.sorte}
        onChange={(chosen) => {
          const kind = kinds.find(({ value }) => value === chosen);
          if (kind) onChange(asKind(cle, kind.value, today));
        }}
      />
      <Group gap="xs">
        <Step to={before} onChange={onChange}>
          <IconChevronLeft size={18} aria-hidden="true" />
        </Step>
        <span className="chiffres">{direPeriode(period)}</span>
        <Step to={after} onChange={onChange}>
          <IconChevronRight size={18} aria-hidden="true" />
        </Step>
      </Group>
    </Group>
  );
}

interface StepProps {
  readonly to: string | null;
  readonly onChange: Props['onChange'];
  readonly children: React.ReactNode;
}

function Step({ to, onChange, children }: StepProps) {
  return (
    <ActionIcon
      variant="default"
      size="lg"
      disabled={to === null}
      aria-label={to === null ? 'Rien après' : direPeriode(periodeDe(to))}
      onClick={() => to !== null && onChange(to)}
    >
      {children}
    </ActionIcon>
  );
}
