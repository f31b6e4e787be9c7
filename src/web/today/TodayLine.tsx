// One thing of the day: what, for whom, by when, and who holds it; the whole line leads to the case.
import { Link } from '@tanstack/react-router';
import type { AgendaItem } from '../../contract/agenda.ts';
import { sayDue } from '../dates/frenchDates.ts';
import { sayHolder } from '../people/holder.ts';
import { usePersonName } from '../privacy/entretien.tsx';

interface Props {
  readonly item: AgendaItem;
  readonly today: string;
}

export function TodayLine({ item, today }: Props) {
  const { card } = item;
  const personName = usePersonName();
  const holder = sayHolder(card, today);
  return (
    <li className="jour-ligne">
      <Link to="/situations/$caseId" params={{ caseId: card.id }} className="jour-lien">
        <span className="jour-quoi">
          {item.heure !== null && <strong className="chiffres">{item.heure} </strong>}
          {item.titre}
        </span>
        <span className="jour-qui">
          {personName(card.id, card.personne)} <span className="discret">{card.reference}</span>
        </span>
        <span className="jour-ou">
          <span className={holder.side === null ? 'discret' : `jour-main-${holder.side}`}>
            {holder.text}
          </span>
          {item.due !== null && item.heure === null && (
            <span className={item.late ? 'jour-retard' : 'discret'}>
              {item.late && <span aria-hidden="true">▲ </span>}
              {sayDue(item.due, today)}
            </span>
          )}
          {card.unread > 0 && <span className="jour-nouveau">{sayNew(card.unread)}</span>}
        </span>
      </Link>
    </li>
  );
}

function sayNew(count: number): string {
  return count === 1 ? '1 nouveauté' : `${count} nouveautés`;
}
