// Renews the label: the next one begins after the one that runs.
import { addDays } from '../../../../workflows/dates.ts';
import { useCase } from '../../case/caseContext.ts';
import { sayLabelDates } from '../sayCreche.ts';
import { useCreche } from '../useCreche.ts';
import { LabelFields } from './LabelFields.tsx';

export function RenouvelerLabel() {
  const { today } = useCase();
  const { labels } = useCreche();
  const fin = labels.at(-1)?.fin ?? null;
  return (
    <LabelFields
      type="renouvelerLabel"
      title="Renouveler le label"
      lead={`${sayLabelDates(labels, today)}. Le nouveau commence le lendemain, sans jour perdu.`}
      debut={fin === null ? today : addDays(fin, 1)}
      done="Label renouvelé"
    />
  );
}
