// How the facts of the orientation and of the contract change the context: each sets, stops or answers a clock.
import { due, type Folds } from './fold.ts';

export const orientationFolds: Folds<
  'orientationDemandee.v1' | 'orientationNotifiee.v1' | 'contratEnregistre.v1' | 'pointNote.v1'
> = {
  // AG-58. The month of the contract is interrupted; it runs anew from the decision.
  'orientationDemandee.v1': (context, { clear: { le, reponseAvant } }) =>
    reponseAvant === null
      ? {}
      : { ...due(context, { contrat: null }), orientation: { demandeeLe: le, reponseAvant } },
  'orientationNotifiee.v1': (context, { clear }) => ({
    ...(clear.contratAvant === null ? {} : due(context, { contrat: clear.contratAvant })),
    ...(context.orientation ? { orientation: null } : {}),
  }),
  'contratEnregistre.v1': (context, { clear }) => ({
    ...due(context, { contrat: clear.contratAvant ?? null }),
    ...(clear.pointAvant ? { point: clear.pointAvant } : {}),
  }),
  'pointNote.v1': (_, { clear }) => ({ point: clear.pointAvant }),
};
