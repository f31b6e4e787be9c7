// How what changes around the person changes the context.
import { type Folds, unchanged } from './fold.ts';

export const circonstancesFolds: Folds<'coordonneesModifiees.v1' | 'circonstancesChangees.v1'> = {
  'coordonneesModifiees.v1': unchanged,
  'circonstancesChangees.v1': unchanged,
};
