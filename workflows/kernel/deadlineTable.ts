// Deadlines read as a table: a row a kind, and nothing where nothing is due.
import type { Jour } from '../dates.ts';
import type { Deadline } from './deadline.ts';

/** A deadline as a pathway lists it: nothing is due where `due` is null, and most are the only one of their kind. */
export interface Row extends Pick<Deadline, 'kind' | 'label' | 'holder' | 'rule'> {
  readonly due: Jour | null | undefined;
  readonly expires?: boolean;
  /** Tells apart several of one kind. */
  readonly of?: string;
}

function listed({ due, of, expires = false, ...row }: Row): Deadline[] {
  return due ? [{ ...row, id: of ? `${row.kind}:${of}` : row.kind, due, expires }] : [];
}

/** The rows that are due one day, nearest first. */
export function deadlineTable(rows: readonly Row[]): readonly Deadline[] {
  return rows.flatMap(listed).sort((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));
}
