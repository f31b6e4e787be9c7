// What each joint fact changes in the chart's context: one small function a fact, exhaustive by type.
import type { AgContext } from './context.ts';
import type { AgFactType } from './facts.ts';
import { accordFolds } from './folds/accord.ts';
import { circonstancesFolds } from './folds/circonstances.ts';
import { commissionFolds } from './folds/commission.ts';
import { conservationFolds } from './folds/conservation.ts';
import { coupleFolds } from './folds/couple.ts';
import { dureeFolds } from './folds/duree.ts';
import { finFolds } from './folds/fin.ts';
import type { Change, FactOf, Folds } from './folds/fold.ts';
import { intervenantFolds } from './folds/intervenant.ts';
import { keysFolds } from './folds/keys.ts';
import { orientationFolds } from './folds/orientation.ts';
import { passationFolds } from './folds/passation.ts';
import { diagnosticFolds, propositionFolds } from './folds/proposition.ts';
import { secretariatFolds } from './folds/secretariat.ts';
import { suiviFolds } from './folds/suivi.ts';

const folds: Folds<AgFactType> = {
  ...propositionFolds,
  ...accordFolds,
  ...diagnosticFolds,
  ...suiviFolds,
  ...orientationFolds,
  ...commissionFolds,
  ...dureeFolds,
  ...finFolds,
  ...intervenantFolds,
  ...conservationFolds,
  ...passationFolds,
  ...secretariatFolds,
  ...circonstancesFolds,
  ...coupleFolds,
  ...keysFolds,
};

/** The context after a fact. The chart has already said that its state accepts the fact. */
export function foldContext<T extends AgFactType>(context: AgContext, fact: FactOf<T>): AgContext {
  const fold: (context: AgContext, fact: FactOf<T>) => Change = folds[fact.type];
  return { ...context, ...fold(context, fact) };
}
