// How the facts of the end change the context.
import { ended, type Folds, sansSuivi } from './fold.ts';

export const finFolds: Folds<
  | 'clotureDemandee.v1'
  | 'clotureEffective.v1'
  | 'clotureImmediate.v1'
  | 'suiviSixMoisNote.v1'
  | 'departementChange.v1'
> = {
  'clotureDemandee.v1': (_, { clear }) => (clear.suiviLe ? { suiviLe: clear.suiviLe } : {}),
  'clotureEffective.v1': (context, fact) => ({
    ...ended(context, fact),
    ...(fact.clear.suiviLe ? { suiviLe: fact.clear.suiviLe } : {}),
  }),
  'clotureImmediate.v1': (context, fact) => ({ ...ended(context, fact), ...sansSuivi(context) }),
  'suiviSixMoisNote.v1': () => ({ suiviLe: null }),
  'departementChange.v1': ended,
};
