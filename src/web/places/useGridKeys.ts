// One Tab enters a grid, arrows go through it: which cell has the focus, and where each key leads.
import { type KeyboardEvent, useRef, useState } from 'react';
import { barIndexAt, movedBy, type Rows, type Spot } from './gridMoves.ts';

interface Options {
  readonly rows: Rows;
  /** Page up and Page down. */
  readonly onPage: (direction: 1 | -1) => void;
}

export function useGridKeys<E extends HTMLElement>({ rows, onPage }: Options) {
  const grid = useRef<E>(null);
  const [at, setAt] = useState<Spot>({ row: 0, column: 0 });
  const here = { row: Math.min(at.row, Math.max(0, rows.length - 1)), column: at.column };

  const onKeyDown = (event: KeyboardEvent<E>) => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'PageDown' || event.key === 'PageUp') {
      event.preventDefault();
      onPage(event.key === 'PageDown' ? 1 : -1);
      return;
    }
    const next = movedBy(event.key, rows, here, event.ctrlKey);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    focusCell(grid.current, next, rows);
  };

  return {
    grid,
    onKeyDown,
    /** For the one cell that Tab reaches. */
    isHere: (row: number, bar: number) =>
      row === here.row && bar === barIndexAt(rows[row] ?? [], here.column),
    cameTo: (spot: Spot) => setAt(spot),
  };
}

function focusCell(grid: HTMLElement | null, { row, column }: Spot, rows: Rows): void {
  const bar = barIndexAt(rows[row] ?? [], column);
  grid?.querySelector<HTMLElement>(`[data-case="${row}-${bar}"]`)?.focus();
}
