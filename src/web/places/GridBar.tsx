// One bar of the week: a child, a free half-day or a closed one; pattern and words, never colour alone.
import type { Bar } from './bars.ts';
import { columnsOfBar, slotKey } from './bars.ts';
import { lookOf } from './look.ts';
import { usePlaces } from './placesContext.ts';
import { sayBar, sayColumns } from './words.ts';

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
  const child = desk.childOf(bar.caseId);
  const name = child === undefined ? '' : desk.nameOf(child);
  const { titre, detail } = sayBar({ bar, child, name, today: desk.view.today });
  const columns = columnsOfBar(bar, desk.columns);
  const isNew = columns.some((column) => desk.fresh.has(slotKey({ place: bar.place, ...column })));
  const lit = litOf(bar, desk.lit.get(bar.place) ?? []);
  const where = `${desk.placeName(bar.place)}, ${sayColumns(columns)}`;
  const said = [titre, detail, isNew ? 'nouveau' : null, lit?.words].filter(Boolean).join(', ');
  return (
    <td colSpan={bar.span} className="places-case">
      <button
        type="button"
        className={`places-barre ${lookOf(bar.etat, child !== undefined)} ${lit?.look ?? ''}`}
        data-case={`${row}-${at}`}
        tabIndex={reachable ? 0 : -1}
        aria-label={`${said}, ${where}`}
        title={bar.span === 1 && detail !== null ? `${titre}, ${detail}` : undefined}
        onFocus={onFocus}
        onClick={() => onOpen(bar)}
      >
        <span className="places-barre-titre">{titre}</span>
        {detail !== null && <span className="places-barre-detail">{detail}</span>}
        {isNew && <span className="places-nouveau">nouveau</span>}
        {lit && <span className="places-vise-mot">{lit.words}</span>}
      </button>
    </td>
  );
}

interface LitLook {
  readonly look: string;
  readonly words: string;
}

/** What the request in hand would do to this bar. */
function litOf(
  { from, span }: Bar,
  reached: readonly { readonly column: number; readonly pris: boolean }[],
): LitLook | null {
  const met = reached.filter(({ column }) => column >= from && column < from + span);
  if (met.length === 0) return null;
  return met.some(({ pris }) => pris)
    ? { look: 'places-heurte', words: 'déjà prise' }
    : { look: 'places-vise', words: 'serait prise' };
}
