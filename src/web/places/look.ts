// The pattern that each state wears, the same on the week, the month, the phone and the legend. Pure.
import type { Etat } from './bars.ts';

export function lookOf(etat: Etat, known: boolean): string {
  if (etat === 'donnee' && !known) return 'places-occupee';
  return `places-${etat}`;
}

/** The legend, in the order of what one looks for. */
export const legend: readonly { readonly look: string; readonly words: string }[] = [
  { look: 'places-libre', words: 'libre' },
  { look: 'places-donnee', words: 'donnée' },
  { look: 'places-tenue', words: 'tenue' },
  { look: 'places-suspendue', words: 'suspendue' },
  { look: 'places-fermee', words: 'fermée' },
];
