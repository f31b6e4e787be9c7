// The next deadline of a case, said without a code; late ones stand out in words, mark and colour.
import type { CaseCard } from '../../contract/cases.ts';
import { sayDue, sayNearDay } from '../dates/frenchDates.ts';
import { typeset } from '../texts/typeset.ts';

export function NextDeadline({ card, today }: { readonly card: CaseCard; readonly today: string }) {
  const deadline = card.nextDeadline;
  if (deadline === null) return <span className="discret">Aucune</span>;
  return (
    <span className={deadline.late ? 'echeance-retard' : undefined}>
      {deadline.late && <span aria-hidden="true">▲ </span>}
      {typeset(deadline.label)}
      <span className={deadline.late ? 'echeance-quand' : 'echeance-quand discret'}>
        {deadline.kind === 'rendezVous' && !deadline.late
          ? sayNearDay(deadline.due, today)
          : sayDue(deadline.due, today)}
      </span>
    </span>
  );
}
