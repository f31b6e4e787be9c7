// Indicators on the wire: counts of one period, masked where they must be; never a name.
import { z } from 'zod';
import { clePeriode } from '../../workflows/indicateurs/periode.ts';
import { CaseCard } from './cases.ts';

/** `2026-11`, `2026-T4` or `2026`. */
export const PeriodKey = z.string().regex(clePeriode, { error: 'Cette période n’existe pas.' });

/** `valeur` null: masked (AG-81). `ouvre`: the cases behind it may be listed (AG-84). */
export const Figure = z.object({
  id: z.string(),
  libelle: z.string(),
  valeur: z.int().nullable(),
  ouvre: z.boolean(),
});
export type Figure = z.infer<typeof Figure>;

export const FigureTable = z.object({
  id: z.string(),
  titre: z.string(),
  note: z.string(),
  total: Figure.nullable(),
  lignes: z.array(Figure).readonly(),
  part: z.object({ libelle: z.string(), pourcent: z.int().nullable() }).nullable(),
});
export type FigureTable = z.infer<typeof FigureTable>;

/** Days. Null: masked, or nothing to measure. */
export const Delay = z.object({
  id: z.string(),
  libelle: z.string(),
  note: z.string(),
  base: Figure,
  moyenne: z.int().nullable(),
  mediane: z.int().nullable(),
  objectif: z.int().nullable(),
  dansLObjectif: z.int().nullable(),
});
export type Delay = z.infer<typeof Delay>;

export const Figures = z.object({
  tableaux: z.array(FigureTable).readonly(),
  delais: z.array(Delay).readonly(),
  file: z.array(FigureTable).readonly(),
  rencontres: z
    .array(z.object({ mois: z.string(), lignes: z.array(Figure).readonly() }))
    .readonly(),
});
export type Figures = z.infer<typeof Figures>;

export const Indicators = z.object({
  periode: z.object({ cle: PeriodKey, libelle: z.string(), du: z.string(), au: z.string() }),
  /** Whose cases are counted: an organisation's name, or the partnership. */
  portee: z.object({ sorte: z.enum(['organisation', 'partenariat']), nom: z.string() }),
  /** Cases read so far, of how many. */
  lues: z.int(),
  aLire: z.int(),
  /** Null while there is more to read: ask again. */
  chiffres: Figures.nullable(),
});
export type Indicators = z.infer<typeof Indicators>;

/** The cases behind a figure that one may know of. */
export const IndicatorCases = z.object({
  libelle: z.string(),
  periode: z.string(),
  cases: z.array(CaseCard).readonly(),
});
export type IndicatorCases = z.infer<typeof IndicatorCases>;
