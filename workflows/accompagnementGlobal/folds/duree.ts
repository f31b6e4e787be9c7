// How a pause, its end and a renewal change the context: the open step is gone, the clocks are set anew.
import { ballMoves, due, type Folds, unchanged } from './fold.ts';

export const dureeFolds: Folds<
  | 'suspensionDecidee.v1'
  | 'indisponibiliteProlongee.v1'
  | 'repriseNotee.v1'
  | 'suitePreparee.v1'
  | 'accompagnementRenouvele.v1'
> = {
  'suspensionDecidee.v1': (context, fact) => ({
    ...due(context, { revue: fact.clear.revueLe }),
    etape: null,
    ...ballMoves(context, fact),
  }),
  'indisponibiliteProlongee.v1': (context, { clear: { revueLe } }) =>
    due(context, { revue: revueLe }),
  'repriseNotee.v1': (context, fact) => {
    const { bilanLe, contactEmploiAvant, contactSocialAvant, premierEntretienAvant } = fact.clear;
    const { emploi, social } = context.contacts;
    return {
      ...due(context, {
        revue: null,
        bilan: bilanLe,
        ...(premierEntretienAvant ? { premierEntretien: premierEntretienAvant } : {}),
      }),
      contacts: {
        emploi: { dernier: emploi?.dernier ?? null, avant: contactEmploiAvant },
        social: { dernier: social?.dernier ?? null, avant: contactSocialAvant },
      },
      ...ballMoves(context, fact),
    };
  },
  'suitePreparee.v1': unchanged,
  'accompagnementRenouvele.v1': (context, fact) => ({
    ...due(context, { fin: fact.clear.fin, bilan: fact.clear.bilanLe }),
    etape: null,
    ...ballMoves(context, fact),
  }),
};
