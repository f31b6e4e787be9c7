// How the facts of the commission change the context: until when it answers, and each day on which it decided.
import { ballMoves, type Folds } from './fold.ts';

export const commissionFolds: Folds<
  'diagnosticTransmis.v1' | 'commissionTenue.v1' | 'diagnosticRenvoye.v1'
> = {
  'diagnosticTransmis.v1': (context, fact) => ({
    etape: null,
    commission: {
      transmisLe: fact.occurredOn,
      reponseAvant: fact.clear.reponseAvant,
      decisions: context.commission?.decisions ?? [],
    },
    ...ballMoves(context, fact),
  }),
  'commissionTenue.v1': ({ commission }, { clear, occurredOn, recordedAt }) =>
    commission
      ? {
          commission: {
            ...commission,
            decisions: [...commission.decisions, { ...clear, le: occurredOn, a: recordedAt }],
          },
        }
      : {},
  'diagnosticRenvoye.v1': ballMoves,
};
