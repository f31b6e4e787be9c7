// A paper as tables: what a spreadsheet shows, whatever it is written in.

export type Cell = string | number | null;

export interface Sheet {
  readonly nom: string;
  readonly entetes: readonly string[];
  readonly lignes: readonly (readonly Cell[])[];
}

export interface Paper {
  /** The crèche's reference: what a file may be named after. */
  readonly reference: string;
  readonly sheets: readonly Sheet[];
}

/** AVIP-10. A share whose month has no enrolled children is not zero. */
export function direPart(part: number | null): Cell {
  return part ?? 'non calculable';
}
