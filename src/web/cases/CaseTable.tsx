// The list on a wide screen: one row a case, columns made to be compared.
import { Link } from '@tanstack/react-router';
import type { CaseCard } from '../../contract/cases.ts';
import { MiniLine } from '../case/stations/MiniLine.tsx';
import { todayInParis } from '../dates/frenchDates.ts';
import { Ball } from './Ball.tsx';
import { NextDeadline } from './NextDeadline.tsx';
import { PairMarks } from './PairMarks.tsx';
import { Unread } from './Unread.tsx';
import { useCardName } from './useCardName.ts';

export function CaseTable({ cases }: { readonly cases: readonly CaseCard[] }) {
  const today = todayInParis();
  return (
    <table className="situations-table">
      <caption className="situations-legende">Situations</caption>
      <thead>
        <tr>
          <th scope="col">Personne</th>
          <th scope="col">Étape</th>
          <th scope="col">Qui a la main</th>
          <th scope="col">Prochaine échéance</th>
          <th scope="col">Suivi par</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((card) => (
          <Row key={card.id} card={card} today={today} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ card, today }: { readonly card: CaseCard; readonly today: string }) {
  const cardName = useCardName();
  return (
    <tr>
      <th scope="row">
        <Link to="/situations/$caseId" params={{ caseId: card.id }} className="situations-lien">
          {cardName(card)}
        </Link>
        <span className="situations-reference">
          <span className="reference">{card.reference}</span>
          <Unread count={card.unread} />
        </span>
      </th>
      <td>
        <span className="situations-etat">{card.state.label}</span>
        <MiniLine pathway={card.pathway} state={card.state.value} />
      </td>
      <td>
        <Ball card={card} today={today} />
      </td>
      <td>
        <NextDeadline card={card} today={today} />
      </td>
      <td>
        <PairMarks seats={card.seats} />
      </td>
    </tr>
  );
}
