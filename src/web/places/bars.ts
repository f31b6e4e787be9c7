// The half-days of a place as the screen draws them: one bar for what lasts, one cell for each free half-day. Pure.
import type { Cell } from '../../contract/places.ts';
import { DAY_PARTS } from '../halfDays/sayHalfDays.ts';

export type Etat = Cell['etat'];
export type Demi = Cell['demi'];

/** One half-day of the window: a column of the week. */
export interface Column {
  readonly jour: string;
  readonly demi: Demi;
}

export interface Bar {
  readonly place: string;
  /** Its first column, and how many it covers. */
  readonly from: number;
  readonly span: number;
  readonly etat: Etat;
  readonly cause: string | null;
  readonly caseId: string | null;
  /** Reference of a child whom the crèche hosts. */
  readonly accueilli: string | null;
}

export function columnsOf(days: readonly string[]): readonly Column[] {
  return days.flatMap((jour) => DAY_PARTS.map((demi) => ({ jour, demi })));
}

export function slotKey({ place, jour, demi }: Pick<Cell, 'place' | 'jour' | 'demi'>): string {
  return `${place}/${jour}/${demi}`;
}

export type CellIndex = ReadonlyMap<string, Cell>;

export function indexCells(cells: readonly Cell[]): CellIndex {
  return new Map(cells.map((cell) => [slotKey(cell), cell]));
}

/** A half-day that nothing is said of cannot be used. */
export function cellAt(index: CellIndex, place: string, column: Column): Cell {
  const found = index.get(slotKey({ place, ...column }));
  const nobody = { caseId: null, accueilli: null };
  return found ?? { place, ...column, etat: 'fermee', cause: 'placeFermee', ...nobody };
}

/** The same child, or nobody: whoever is hosted has no case here. */
export const sameChild = (
  a: Pick<Cell, 'caseId' | 'accueilli'>,
  b: Pick<Cell, 'caseId' | 'accueilli'>,
) => a.caseId === b.caseId && a.accueilli === b.accueilli;

const lasts = (a: Bar, b: Cell) =>
  b.etat !== 'libre' && a.etat === b.etat && sameChild(a, b) && a.cause === b.cause;

/** Consecutive half-days of one child, in one state, are one bar; free half-days stay one by one. */
export function barsOf(
  index: CellIndex,
  place: string,
  columns: readonly Column[],
): readonly Bar[] {
  const bars: Bar[] = [];
  for (const [from, column] of columns.entries()) {
    const cell = cellAt(index, place, column);
    const { etat, cause, caseId, accueilli } = cell;
    const last = bars.at(-1);
    if (last && lasts(last, cell)) bars[bars.length - 1] = { ...last, span: last.span + 1 };
    else bars.push({ place, from, span: 1, etat, cause, caseId, accueilli });
  }
  return bars;
}

export function columnsOfBar(bar: Bar, columns: readonly Column[]): readonly Column[] {
  return columns.slice(bar.from, bar.from + bar.span);
}
