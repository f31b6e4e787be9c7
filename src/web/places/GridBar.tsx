// One bar of the week: a child, a free half-day or a closed one; pattern and words, never colour alone.
import { VisuallyHidden } from '@mantine/core';
import { type Bar, columnsOfBar, slotKey } from './bars.ts';
import { touchOf } from './hand.ts';
import { lookOf, touchLooks } from './look.ts';
import { usePlaces } from './placesContext.ts';
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
  const one = bar.span === 1;
  const touch = touchOf(desk.lit, bar.place, desk.columns, columns);
  const lit = touch && touchLooks[touch];
  const past = (columns[0]?.jour ?? '') < desk.view.today;
  const looks = ['places-barre', lookOf(bar.etat, known, past), lit?.look, one && 'places-une'];
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
        {lit && <span className="places-vise-mot">{lit.words}</span>}
        <VisuallyHidden>
          {isNew && ' nouveau'}, {desk.placeName(bar.place)}, {sayColumns(columns)}
        </VisuallyHidden>
      </button>
      {isNew && (
        <span className="places-nouveau" aria-hidden="true">
          nouveau
        </span>
      )}
    </td>
  );
}
