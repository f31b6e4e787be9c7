// The pattern that each state wears, the same on the week, the month, the phone and the legend. Pure.
import type { Etat } from './bars.ts';
import type { Touch } from './hand.ts';

/** A free half-day whose day is over. */
export const NOT_TAKEN = 'places-passee';

export function lookOf(etat: Etat, known: boolean, past = false): string {
  if (etat === 'libre' && past) return NOT_TAKEN;
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
