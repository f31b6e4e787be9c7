// How the facts of an associated intervenant change the context: asked for by one, there since the other agreed, gone.
import type { AgContext } from '../context.ts';
import type { Change, Folds } from './fold.ts';

const gone = (_: AgContext): Change => ({ intervenant: null });

export const intervenantFolds: Folds<
  | 'intervenantPropose.v1'
  | 'intervenantInvite.v1'
  | 'intervenantDecline.v1'
  | 'interventionTerminee.v1'
> = {
  'intervenantPropose.v1': (_, { clear, actor }) => ({
    intervenant: { ...clear, par: actor.agent, depuis: null },
  }),
  'intervenantInvite.v1': ({ intervenant }, { recordedAt }) =>
    intervenant ? { intervenant: { ...intervenant, depuis: recordedAt } } : {},
  'intervenantDecline.v1': gone,
  'interventionTerminee.v1': gone,
};
