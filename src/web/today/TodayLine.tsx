// One thing of the day: what, for whom, by when, and who holds it; the whole line leads to the case.
import { Link } from '@tanstack/react-router';
import type { AgendaItem } from '../../contract/agenda.ts';
import { useCardName } from '../cases/useCardName.ts';
import { sayDue, sayNearDay, saySince } from '../dates/frenchDates.ts';
import { sayHolder } from '../people/holder.ts';
import { useMe } from '../session/session.ts';
import { lowerFirst } from '../texts/lowerFirst.ts';
import { sayUnread } from '../texts/sayUnread.ts';
import { sayHour, typeset } from '../texts/typeset.ts';
import { sayWhose } from './whose.ts';

/** What the list is about decides what a line says first and last. */
export type TodayAbout = 'mine' | 'late' | 'others' | 'meeting' | 'message' | 'news';

interface Props {
  readonly item: AgendaItem;
  readonly today: string;
  readonly about: TodayAbout;
}

export function TodayLine({ item, today, about }: Props) {
  const { card } = item;
  const person = useCardName()(card);
  const news = about === 'news';
  return (
    <li className="jour-ligne">
      <Link to="/situations/$caseId" params={{ caseId: card.id }} className="jour-lien">
        <span className="jour-quoi">
          {about === 'meeting' ? sayMeeting(item, today) : news ? person : typeset(item.titre)}
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

/** « Demain, rendez-vous à 9 h 30 »: when comes first, as one says it. */
function sayMeeting({ titre, due, heure }: AgendaItem, today: string): string {
  const what = heure === null ? typeset(titre) : `${titre} à ${sayHour(heure)}`;
  if (due === null) return what;
  const day = sayNearDay(due, today);
  return `${day.charAt(0).toUpperCase()}${day.slice(1)}, ${lowerFirst(what)}`;
}

/** Under « À vous » the heading says who: only since when is left to say. */
function Ball({ item, today, about }: Props) {
  const { card } = item;
  const me = useMe().id;
  if (about === 'late') return null;
  if (about === 'meeting' || about === 'message') {
    const whose = sayWhose(item, me);
    const word = about === 'meeting' ? 'avec' : 'pour';
    return whose === '' ? null : <span className="discret">{`${word} ${whose}`}</span>;
  }
  if (about === 'mine') {
    return card.mine && card.waitingSince !== null ? (
      <span className="discret">{saySince(card.waitingSince, today)}</span>
    ) : null;
  }
  const { text, side } = sayHolder(card, today, me);
  return <span className={side === null ? 'discret' : `jour-main-${side}`}>{text}</span>;
}
