// The pattern that each state wears, the same on the week, the month, the phone and the legend. Pure.
import type { Etat } from './bars.ts';
import type { Touch } from './hand.ts';

export function lookOf(etat: Etat, known: boolean): string {
  if (etat === 'donnee' && !known) return 'places-occupee';
  return `places-${etat}`;
}

/** What a request in hand would do to a bar. */
export const touchLooks: Readonly<Record<NonNullable<Touch>, { look: string; words: string }>> = {
  vise: { look: 'places-vise', words: 'serait prise' },
  heurte: { look: 'places-heurte', words: 'déjà prise' },
};

/** The legend, in the order of what one looks for. */
export const legend: readonly { readonly look: string; readonly words: string }[] = [
  { look: 'places-libre', words: 'libre' },
  { look: 'places-donnee', words: 'donnée' },
  { look: 'places-tenue', words: 'tenue' },
  { look: 'places-suspendue', words: 'suspendue' },
  { look: 'places-fermee', words: 'fermée' },
];
