// The next deadline of a case, said without a code; late ones stand out in words, mark and colour.
import type { CaseCard } from '../../contract/cases.ts';
import { sayDue } from '../dates/frenchDates.ts';

export function NextDeadline({ card, today }: { readonly card: CaseCard; readonly today: string }) {
  const deadline = card.nextDeadline;
  if (deadline === null) return <span className="discret">Aucune</span>;
  return (
    <span className={deadline.late ? 'echeance-retard' : undefined}>
      {deadline.late && <span aria-hidden="true">▲ </span>}
      {deadline.label}
      <span className={deadline.late ? 'echeance-quand' : 'echeance-quand discret'}>
        {sayDue(deadline.due, today)}
      </span>
    </span>
  );
}
