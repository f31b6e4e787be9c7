// Where the arrows lead in a grid of bars: rows are places, a bar may cover several columns. Pure.
export interface Spot {
  readonly row: number;
  readonly column: number;
}

interface Covering {
  readonly from: number;
  readonly span: number;
}

export type Rows = readonly (readonly Covering[])[];

/** The bar of a row that covers a column. */
export function barIndexAt(row: readonly Covering[], column: number): number {
  return Math.max(
    0,
    row.findLastIndex(({ from }) => from <= column),
  );
}

function sideways(rows: Rows, { row, column }: Spot, by: 1 | -1): Spot {
  const bars = rows[row] ?? [];
  const next = bars[barIndexAt(bars, column) + by];
  return next ? { row, column: next.from } : { row, column };
}

/** The spot that a key leads to; null when the key is none of the grid's. */
export function movedBy(key: string, rows: Rows, at: Spot, wholeGrid: boolean): Spot | null {
  const lastRow = Math.max(0, rows.length - 1);
  const lastColumn = Math.max(0, rows[at.row]?.at(-1)?.from ?? 0);
  switch (key) {
    case 'ArrowLeft':
      return sideways(rows, at, -1);
    case 'ArrowRight':
      return sideways(rows, at, 1);
    case 'ArrowUp':
      return { ...at, row: Math.max(0, at.row - 1) };
    case 'ArrowDown':
      return { ...at, row: Math.min(lastRow, at.row + 1) };
    case 'Home':
      return { row: wholeGrid ? 0 : at.row, column: 0 };
    case 'End':
      return { row: wholeGrid ? lastRow : at.row, column: lastColumn };
    default:
      return null;
  }
}
