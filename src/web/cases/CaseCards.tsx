// The list on a narrow screen: one card a case, the whole card leads to it.
import { Link } from '@tanstack/react-router';
import type { CaseCard } from '../../contract/cases.ts';
import { MiniLine } from '../case/stations/MiniLine.tsx';
import { todayInParis } from '../dates/frenchDates.ts';
import { Ball } from './Ball.tsx';
import { NextDeadline } from './NextDeadline.tsx';
import { Unread } from './Unread.tsx';
import { useCardName } from './useCardName.ts';

export function CaseCards({ cases }: { readonly cases: readonly CaseCard[] }) {
  const today = todayInParis();
  const cardName = useCardName();
  return (
    <ul className="sans-puces situations-cartes">
      {cases.map((card) => (
        <li key={card.id}>
          <Link
            to="/situations/$caseId"
            params={{ caseId: card.id }}
            className="carte situations-carte"
          >
            <strong>{cardName(card)}</strong>
            <span className="situations-reference">
              <span className="reference">{card.reference}</span>
              <Unread count={card.unread} />
            </span>
            <span className="situations-carte-etat">
              {card.state.label} <MiniLine pathway={card.pathway} state={card.state.value} />
            </span>
            <Ball card={card} today={today} />
            {card.nextDeadline !== null && <NextDeadline card={card} today={today} />}
          </Link>
        </li>
      ))}
    </ul>
  );
}
