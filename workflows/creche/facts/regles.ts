// The published rules of a crèche: who decides, in which order, for how long; each with its day of effect.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { defineFact } from '../../kernel/fact.ts';
import { mots } from '../../kernel/words.ts';
import { criteres, decideurs } from '../vocabulary.ts';

/** Null: the partnership's own setting holds. */
export const Regles = z.object({
  effetLe: Jour,
  decide: z.enum(mots(decideurs)),
  criteres: z
    .array(z.enum(mots(criteres)))
    .min(1)
    .max(5),
  minimumHeures: z.int().min(0).max(60).nullable().default(null),
  tenueJours: z.int().min(1).max(60).nullable().default(null),
  plafondPonctuel: z.int().min(0).max(400).nullable().default(null),
  dureeMaxMois: z.int().min(1).max(36).nullable().default(null),
});
export type Regles = z.infer<typeof Regles>;

export const reglesFixees = defineFact({
  type: 'reglesFixees.v1',
  label: 'Règles fixées',
  source: 'règlement de fonctionnement ; CASF L214-7 III',
  clear: Regles,
  parts: {},
});
