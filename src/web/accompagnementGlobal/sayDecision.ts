// What the commission decided last of a case, in words; empty when it has decided nothing. Pure.
import { decisionsDeCommission } from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import type { CaseView } from '../../contract/cases.ts';
import { readContext } from './readContents.ts';

export function sayDecision({ context }: Pick<CaseView, 'context'>): string {
  const last = readContext(context).commission?.decisions.at(-1);
  return last === undefined ? '' : `✓ ${decisionsDeCommission[last.decision]}`;
}
