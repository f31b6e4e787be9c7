// One list of the day: a heading with its count, a line a thing, or why there is none.
import { useId, useState } from 'react';
import type { AgendaItem } from '../../contract/agenda.ts';
import { type TodayAbout, TodayLine } from './TodayLine.tsx';

interface Props {
  readonly title: string;
  readonly items: readonly AgendaItem[];
  readonly today: string;
  /** Why there is none; null when the whole list then goes unsaid. */
  readonly empty: string | null;
  /** The list that the eye should meet first. */
  readonly strong?: boolean;
  /** What a line says first and last, by what the list is about. */
  readonly about?: TodayAbout;
}

const FIRST = 8;

export function TodaySection({
  title,
  items,
  today,
  empty,
  strong = false,
  about = 'others',
}: Props) {
  const id = useId();
  const [all, setAll] = useState(false);
  if (items.length === 0 && empty === null) return null;
  const shown = all ? items : items.slice(0, FIRST);
  return (
    <section className={strong ? 'jour-liste jour-liste-forte' : 'jour-liste'} aria-labelledby={id}>
      <h2 id={id} className="jour-titre">
        {title}
        {items.length > 0 && <span className="jour-compte chiffres">{items.length}</span>}
      </h2>
      {items.length === 0 ? (
        <p className="discret jour-vide">{empty}</p>
      ) : (
        <ul className="sans-puces">
          {shown.map((item) => (
            <TodayLine
              key={`${item.card.id} ${item.titre} ${item.due}`}
              item={item}
              today={today}
              about={about}
            />
          ))}
        </ul>
      )}
      {items.length > shown.length && (
        <button type="button" className="jour-plus lien" onClick={() => setAll(true)}>
          Voir {items.length - shown.length} de plus
        </button>
      )}
    </section>
  );
}
