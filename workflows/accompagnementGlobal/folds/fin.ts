// How the facts of the end, of a suspension and of a renewal change the context.
import { ballMoves, due, ended, type Folds, unchanged } from './fold.ts';

export const finFolds: Folds<
  | 'clotureDemandee.v1'
  | 'clotureEffective.v1'
  | 'clotureImmediate.v1'
  | 'suspensionDecidee.v1'
  | 'repriseNotee.v1'
  | 'accompagnementRenouvele.v1'
  | 'suiviSixMoisNote.v1'
  | 'departementChange.v1'
  | 'situationArchivee.v1'
  | 'situationPurgee.v1'
> = {
  'clotureDemandee.v1': unchanged,
  'clotureEffective.v1': ended,
  'clotureImmediate.v1': ended,
  'suspensionDecidee.v1': (context, fact) => ({
    ...due(context, { revue: fact.clear.revueLe }),
    etape: null,
    ...ballMoves(context, fact),
  }),
  'repriseNotee.v1': (context, fact) => ({
    ...due(context, { revue: null }),
    ...ballMoves(context, fact),
  }),
  'accompagnementRenouvele.v1': (context, fact) => ({
    ...due(context, { fin: fact.clear.fin, bilan: fact.clear.bilanLe }),
    etape: null,
    ...ballMoves(context, fact),
  }),
  'suiviSixMoisNote.v1': unchanged,
  'departementChange.v1': ended,
  'situationArchivee.v1': unchanged,
  'situationPurgee.v1': unchanged,
};
