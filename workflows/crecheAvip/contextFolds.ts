// What each joint fact changes in the chart's context: one small function a fact, exhaustive by type.
import type { AvipContext } from './context.ts';
import type { AvipFactType } from './facts.ts';
import { accueilFolds, sortieFolds } from './folds/accueil.ts';
import { contratFolds, stepFolds } from './folds/contrat.ts';
import { demandeFolds } from './folds/demande.ts';
import { type Change, type FactOf, type Folds, unchanged } from './folds/fold.ts';

const folds: Folds<AvipFactType> = {
  ...demandeFolds,
  ...contratFolds,
  ...stepFolds,
  ...accueilFolds,
  ...sortieFolds,
  'noteAvipAjoutee.v1': unchanged,
  'situationArchivee.v1': unchanged,
  'situationPurgee.v1': unchanged,
};

/** The context after a fact. The chart has already said that its state accepts the fact. */
export function foldContext<T extends AvipFactType>(
  context: AvipContext,
  fact: FactOf<T>,
): AvipContext {
  const fold: (context: AvipContext, fact: FactOf<T>) => Change = folds[fact.type];
  return { ...context, ...fold(context, fact) };
}
