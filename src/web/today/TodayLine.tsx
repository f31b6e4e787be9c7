// One thing of the day: what, for whom, by when, and who holds it; the whole line leads to the case.
import { Link } from '@tanstack/react-router';
import type { AgendaItem } from '../../contract/agenda.ts';
import { sayDue, sayNearDay, saySince } from '../dates/frenchDates.ts';
import { sayHolder } from '../people/holder.ts';
import { usePersonName } from '../privacy/entretien.tsx';
import { useMe } from '../session/session.ts';
import { sayUnread } from '../texts/sayUnread.ts';

/** What the list is about decides what a line says first and last. */
export type TodayAbout = 'mine' | 'late' | 'others' | 'meeting' | 'news';

interface Props {
  readonly item: AgendaItem;
  readonly today: string;
  readonly about: TodayAbout;
}

export function TodayLine({ item, today, about }: Props) {
  const { card } = item;
  const personName = usePersonName();
  const person = personName(card.id, card.personne);
  const news = about === 'news';
  return (
    <li className="jour-ligne">
      <Link to="/situations/$caseId" params={{ caseId: card.id }} className="jour-lien">
        <span className="jour-quoi">
          {item.heure !== null && <span className="chiffres">{item.heure} </span>}
          {news ? person : item.titre}
        </span>
        <span>
          {!news && person} <span className="reference discret">{card.reference}</span>
        </span>
        <span className="jour-ou">
          {news ? (
            <span className="discret">{card.state.label}</span>
          ) : (
            <Ball {...{ item, today, about }} />
          )}
          {item.due !== null && about === 'meeting' && (
            <span className={item.due === today ? 'jour-aujourdhui' : 'discret'}>
              {sayNearDay(item.due, today)}
            </span>
          )}
          {item.due !== null && about !== 'meeting' && (
            <span className={item.late ? 'jour-retard' : 'discret'}>
              {item.late && <span aria-hidden="true">▲ </span>}
              {sayDue(item.due, today)}
            </span>
          )}
          {card.unread > 0 && <span className="jour-nouveau">{sayUnread(card.unread)}</span>}
        </span>
      </Link>
    </li>
  );
}

/** Under « À vous » the heading says who: only since when is left to say. */
function Ball({ item: { card }, today, about }: Props) {
  const me = useMe().id;
  if (about === 'meeting' || about === 'late') return null;
  if (about === 'mine') {
    return card.mine && card.waitingSince !== null ? (
      <span className="discret">{saySince(card.waitingSince, today)}</span>
    ) : null;
  }
  const { text, side } = sayHolder(card, today, me);
  return <span className={side === null ? 'discret' : `jour-main-${side}`}>{text}</span>;
}
