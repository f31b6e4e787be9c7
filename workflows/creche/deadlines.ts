// What must be done for a crèche by when: its label, above all.

import type { Deadline } from '../kernel/deadline.ts';
import { deadlineTable } from '../kernel/deadlineTable.ts';
import type { CaseState } from '../kernel/pathway.ts';
import type { CrecheContext } from './context.ts';
import { finDuLabel } from './label.ts';

// biome-ignore format: a table is read line by line.
export function deadlines({ value, context }: CaseState<CrecheContext>): readonly Deadline[] {
  const fin = value === 'labellise' || value === 'aRenouveler' ? finDuLabel(context) : null;
  return deadlineTable([
    { kind: 'alerteLabel', label: 'Préparer le renouvellement du label', due: context.alerteLe, holder: 'coordinateur', rule: 'AVIP-03', expires: true },
    { kind: 'finLabel', label: 'Fin du label', due: fin, holder: 'coordinateur', rule: 'AVIP-03', expires: true },
  ]);
}
