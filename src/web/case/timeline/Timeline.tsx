// The common thread: what happened, grouped by day, latest first, what is new marked as such.
import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { CaseView } from '../../../contract/cases.ts';
import { agendaQuery } from '../../api/queries.ts';
import { sayDayHeading } from '../../dates/frenchDates.ts';
import { useMe } from '../../session/session.ts';
import { useCase } from '../caseContext.ts';
import { isPossible } from '../options.ts';
import type { ThreadFilter } from '../pathwayScreen.ts';
import { usePathwayScreen } from '../usePathwayScreen.ts';
import { byDay, type DayGroup, sinceLastVisit } from './feed.ts';
import { TimelineLine } from './TimelineLine.tsx';
import './timeline.css';

/** What is read at once, on a wide and on a narrow screen. */
const FIRST = { wide: 25, narrow: 10 };

const everything: ThreadFilter = { value: 'tout', label: 'Tout', keeps: () => true };

export function Timeline() {
  const { view, feed, today } = useCase();
  const filters = [everything, ...usePathwayScreen().filters];
  const [chosen, setChosen] = useState(everything);
  const wide = useMediaQuery('(min-width: 48rem)', true, { getInitialValueInEffect: false });
  const [more, setMore] = useState(0);
  const shown = (wide ? FIRST.wide : FIRST.narrow) + more;
  const unseen = useUnseen();
  const facts = useDeferredValue(feed.facts);
  const kept = useMemo(() => facts.filter(chosen.keeps), [facts, chosen]);
  const days = useMemo(() => byDay(kept.slice(-shown)), [kept, shown]);

  return (
    <section aria-labelledby="fil" className="fil">
      <div className="fil-tete">
        <h2 id="fil" className="fil-titre">
          Fil commun
        </h2>
        {filters.length > 1 && (
          <SegmentedControl
            aria-label="Ce que le fil montre"
            size="sm"
            data={filters.map(({ value, label }) => ({ value, label }))}
            value={chosen.value}
            onChange={(value) =>
              setChosen(filters.find((one) => one.value === value) ?? everything)
            }
          />
        )}
      </div>
      {unseen.size > 0 && <p className="fil-depuis">{sayUnseen(unseen.size)}</p>}
      {days.map((day) => (
        <Day key={day.jour} day={day} today={today} unseen={unseen} fresh={feed.fresh} />
      ))}
      {!feed.loading && days.length === 0 && (
        <p className="discret">
          Rien encore de ce côté.
          {isPossible(view, 'ajouterNote') && ' La première note ouvrira le fil.'}
        </p>
      )}
      {kept.length > shown && (
        <button type="button" className="fil-plus lien" onClick={() => setMore(more + 200)}>
          Voir ce qui précède ({kept.length - shown})
        </button>
      )}
    </section>
  );
}

interface DayProps {
  readonly day: DayGroup;
  readonly today: string;
  readonly unseen: ReadonlySet<string>;
  readonly fresh: ReadonlySet<string>;
}

function Day({ day, today, unseen, fresh }: DayProps) {
  return (
    <div className="fil-jour">
      <h3 className="fil-date">{sayDayHeading(day.jour, today)}</h3>
      <ol className="sans-puces">
        {day.facts.map((fact) => (
          <TimelineLine
            key={fact.id}
            fact={fact}
            mark={fresh.has(fact.id) ? 'nouveau' : unseen.has(fact.id) ? 'depuis' : null}
          />
        ))}
      </ol>
    </div>
  );
}

/** What somebody else wrote since my last visit: counted once, as the screen opens, before the visit is marked. */
function useUnseen(): ReadonlySet<string> {
  const { view, feed } = useCase();
  const me = useMe().id;
  const { data: agenda } = useQuery({ ...agendaQuery, staleTime: Number.POSITIVE_INFINITY });
  const counted = useRef<ReadonlySet<string> | null>(null);
  if (counted.current === null && agenda !== undefined && feed.facts.length > 0) {
    counted.current = sinceLastVisit(feed.facts, unreadOf(agenda.changed, view), me);
  }
  return counted.current ?? none;
}

function sayUnseen(count: number): string {
  return count === 1
    ? 'Une nouveauté depuis votre dernière visite, marquée du même trait.'
    : `${count} nouveautés depuis votre dernière visite, marquées du même trait.`;
}

const none: ReadonlySet<string> = new Set();

function unreadOf(
  changed: readonly { card: { id: string; unread: number } }[],
  view: CaseView,
): number {
  return changed.find(({ card }) => card.id === view.id)?.card.unread ?? 0;
}
