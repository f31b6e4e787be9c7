// A link between two situations changes nothing of what the chart remembers: it is the pairs' content alone.
import { type Folds, unchanged } from './fold.ts';

export const coupleFolds: Folds<'lienConvenu.v1' | 'lienOuvert.v1' | 'lienTermine.v1'> = {
  'lienConvenu.v1': unchanged,
  'lienOuvert.v1': unchanged,
  'lienTermine.v1': unchanged,
};
