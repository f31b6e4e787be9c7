// How indicators are said: which period one begins with, which lines are worth a line, what stands for a masked figure. Pure.

import { addMonths, type Jour } from '../../../workflows/dates.ts';
import {
  cleAu,
  periodeDe,
  type SorteDePeriode,
  voisine,
} from '../../../workflows/indicateurs/periode.ts';
import type { Figure, FigureTable } from '../../contract/indicators.ts';

export const MASKED = 'masqué';

const counts = new Intl.NumberFormat('fr-FR');

export function sayCount(valeur: number | null): string {
  return valeur === null ? MASKED : counts.format(valeur);
}

export function sayPercent(pourcent: number | null, base: number | null): string {
  if (base === 0) return 'sans objet';
  return pourcent === null ? MASKED : `${pourcent}\u00a0%`;
}

export function sayDays(jours: number | null, base: number | null): string {
  if (base === 0) return 'sans objet';
  if (jours === null) return MASKED;
  return jours < 2 ? `${jours}\u00a0jour` : `${counts.format(jours)}\u00a0jours`;
}

/** This year, or the last one while this one has next to nothing in it. */
export function firstPeriod(today: Jour): string {
  return cleAu(addMonths(today, -3), 'annee');
}

/** The period of another kind that one goes to: around today when today is in view. */
export function asKind(cle: string, sorte: SorteDePeriode, today: Jour): string {
  const { du, au } = periodeDe(cle);
  return cleAu(du <= today && today <= au ? today : du, sorte);
}

/** Null: it has not begun. */
export function nextPeriod(cle: string, today: Jour): string | null {
  const next = voisine(periodeDe(cle), 1);
  return periodeDe(next).du <= today ? next : null;
}

export interface Shown {
  readonly lines: readonly Figure[];
  /** What has nobody, said in one sentence. */
  readonly none: readonly string[];
  /** Every line is masked: they are not listed one by one. */
  readonly hidden: boolean;
}

/** « Non précisé, ou effacé » is worth a line when there is some. */
export function shownLines({ lignes, total }: FigureTable): Shown {
  const said = lignes.filter(({ id, valeur }) => valeur !== 0 || !id.endsWith('.nonConnu'));
  const hidden = total !== null && said.length > 1 && said.every(({ valeur }) => valeur === null);
  const zeros = said.length > 3 ? said.filter(({ valeur }) => valeur === 0) : [];
  return {
    lines: hidden ? [] : said.filter((line) => !zeros.includes(line)),
    none: zeros.map(({ libelle }) => libelle),
    hidden,
  };
}

/** The widest line of a picture. */
export function most(lignes: readonly Figure[]): number {
  return lignes.reduce((top, { valeur }) => Math.max(top, valeur ?? 0), 1);
}
