// One bar of the week: a child, a free half-day or a closed one; pattern and words, never colour alone.
import { VisuallyHidden } from '@mantine/core';
import { type Bar, columnsOfBar, slotKey } from './bars.ts';
import { lookOf } from './look.ts';
import { usePlaces } from './placesContext.ts';
import type { Reached } from './reach.ts';
import { useSayBar } from './useSayBar.ts';
import { sayColumns } from './words.ts';

interface Props {
  readonly bar: Bar;
  readonly row: number;
  readonly at: number;
  readonly reachable: boolean;
  readonly onFocus: () => void;
  readonly onOpen: (bar: Bar) => void;
}

export function GridBar({ bar, row, at, reachable, onFocus, onOpen }: Props) {
  const desk = usePlaces();
  const columns = columnsOfBar(bar, desk.columns);
  const { titre, detail, known } = useSayBar()(bar, columns);
  const isNew = columns.some((column) => desk.fresh.has(slotKey({ place: bar.place, ...column })));
  const lit = litOf(bar, desk.lit.get(bar.place) ?? []);
  const looks = ['places-barre', lookOf(bar.etat, known), lit?.look];
  return (
    <td colSpan={bar.span} className="places-case">
      <button
        type="button"
        className={looks.filter(Boolean).join(' ')}
        data-case={`${row}-${at}`}
        tabIndex={reachable ? 0 : -1}
        title={[titre, detail].filter(Boolean).join(', ')}
        onFocus={onFocus}
        onClick={() => onOpen(bar)}
      >
        <span className="places-barre-titre">{titre}</span>{' '}
        {detail !== null && <span className="places-barre-detail">{detail}</span>}{' '}
        {isNew && <span className="places-nouveau">nouveau</span>}{' '}
        {lit && <span className="places-vise-mot">{lit.words}</span>}
        <VisuallyHidden>
          , {desk.placeName(bar.place)}, {sayColumns(columns)}
        </VisuallyHidden>
      </button>
    </td>
  );
}

interface LitLook {
  readonly look: string;
  readonly words: string;
}

/** What the request in hand would do to this bar. */
function litOf({ from, span }: Bar, reached: readonly Reached[]): LitLook | null {
  const met = reached.filter(({ column }) => column >= from && column < from + span);
  if (met.length === 0) return null;
  return met.some(({ pris }) => pris)
    ? { look: 'places-heurte', words: 'déjà prise' }
    : { look: 'places-vise', words: 'serait prise' };
}
