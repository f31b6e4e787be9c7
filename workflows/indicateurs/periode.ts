// The periods that figures are counted by: a month, a quarter, a year, each named by its key.
import { addDays, addMonths, Jour } from '../dates.ts';
import { mois as noms } from '../frenchDates.ts';

export type SorteDePeriode = 'mois' | 'trimestre' | 'annee';

export interface Periode {
  /** `2026-11`, `2026-T4`, `2026`. */
  readonly cle: string;
  readonly sorte: SorteDePeriode;
  readonly du: Jour;
  readonly au: Jour;
}

/** AG-85. Nothing else is asked for: two windows that differ by a day would tell what happened that day. */
export const clePeriode = /^20\d\d(-(0[1-9]|1[0-2]|T[1-4]))?$/;

const lengths: Record<SorteDePeriode, number> = { mois: 1, trimestre: 3, annee: 12 };
const deux = (n: number) => String(n).padStart(2, '0');

/** Asked for thousands of times in one count, among a few hundred. */
const connues = new Map<string, Periode>();

export function periodeDe(cle: string): Periode {
  const connue = connues.get(cle);
  if (connue) return connue;
  if (!clePeriode.test(cle)) throw new Error(`not a period: ${cle}`);
  const [annee = '', rest] = cle.split('-');
  const sorte = rest === undefined ? 'annee' : rest.startsWith('T') ? 'trimestre' : 'mois';
  const premier =
    rest === undefined ? 1 : rest.startsWith('T') ? Number(rest[1]) * 3 - 2 : Number(rest);
  const du = Jour.parse(`${annee}-${deux(premier)}-01`);
  const periode: Periode = { cle, sorte, du, au: addDays(addMonths(du, lengths[sorte]), -1) };
  connues.set(cle, periode);
  return periode;
}

export const anneeDe = (jour: Jour): number => Number(jour.slice(0, 4));
export const moisDe = (jour: Jour): string => jour.slice(0, 7);

/** `2026-T4` of `2026-11`. */
export function trimestreDe(mois: string): string {
  return `${mois.slice(0, 4)}-T${Math.ceil(Number(mois.slice(5, 7)) / 3)}`;
}

export function moisSuivant(mois: string): string {
  const [annee = 0, numero = 0] = mois.split('-').map(Number);
  return numero === 12 ? `${annee + 1}-01` : `${mois.slice(0, 4)}-${deux(numero + 1)}`;
}

/** The three periods that a day is in. */
export function clesDuJour(jour: Jour): readonly string[] {
  const mois = moisDe(jour);
  return [mois, trimestreDe(mois), mois.slice(0, 4)];
}

export function moisDeLAnnee(annee: number): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => `${annee}-${deux(index + 1)}`);
}

export function moisDeLaPeriode({ du, sorte }: Periode): readonly string[] {
  return moisDeLAnnee(anneeDe(du)).slice(
    Number(du.slice(5, 7)) - 1,
    Number(du.slice(5, 7)) - 1 + lengths[sorte],
  );
}

/** What a period is made of: the year of quarters, the quarter of months. */
export function compositions(annee: number): readonly (readonly [string, readonly string[]])[] {
  const mois = moisDeLAnnee(annee);
  const quarters = [...new Set(mois.map(trimestreDe))];
  return [
    [String(annee), quarters],
    ...quarters.map((cle) => [cle, mois.filter((one) => trimestreDe(one) === cle)] as const),
  ];
}

/** The same kind of period before or after: `pas` periods away. */
export function voisine({ sorte, du }: Periode, pas: number): string {
  return cleAu(addMonths(du, lengths[sorte] * pas), sorte);
}

export function cleAu(jour: Jour, sorte: SorteDePeriode): string {
  const [mois = '', trimestre = '', annee = ''] = clesDuJour(jour);
  return { mois, trimestre, annee }[sorte];
}

export function direMois(cle: string): string {
  return `${noms[Number(cle.slice(5, 7)) - 1]} ${cle.slice(0, 4)}`;
}

export function direPeriode({ cle, sorte }: Periode): string {
  if (sorte === 'mois') return direMois(cle);
  if (sorte === 'annee') return `année ${cle}`;
  const numero = cle.slice(-1);
  return `${numero}${numero === '1' ? 'er' : 'e'} trimestre ${cle.slice(0, 4)}`;
}
