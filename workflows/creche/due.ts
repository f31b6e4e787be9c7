// What falls due by itself for a crèche: its label is to be renewed, then it expires.
import { addDays, type Instant, type Jour, jourOf } from '../dates.ts';
import { type DueFacts, type Echue, premiereEchue } from '../kernel/echue.ts';
import type { CaseState } from '../kernel/pathway.ts';
import { clair } from './command.ts';
import type { CrecheContext } from './context.ts';
import { labelARenouveler, labelExpire } from './facts/label.ts';
import { finDuLabel } from './label.ts';

function alerteEchue({ value, context }: CaseState<CrecheContext>, today: Jour): Echue | null {
  const due = context.alerteLe;
  if (value !== 'labellise' || due === null || today < due) return null;
  const facts = [clair(labelARenouveler, {}, due, ['AVIP-03'])];
  return { deadline: 'alerteLabel', due, from: due, facts };
}

function labelEchu({ value, context }: CaseState<CrecheContext>, today: Jour): Echue | null {
  const due = finDuLabel(context);
  if ((value !== 'labellise' && value !== 'aRenouveler') || due === null || today <= due) {
    return null;
  }
  const facts = [clair(labelExpire, {}, due, ['AVIP-03'])];
  return { deadline: 'finLabel', due, from: addDays(due, 1), facts };
}

export function firstDue(state: CaseState<CrecheContext>, now: Instant): DueFacts | null {
  const today = jourOf(now);
  return premiereEchue([alerteEchue(state, today), labelEchu(state, today)]);
}
