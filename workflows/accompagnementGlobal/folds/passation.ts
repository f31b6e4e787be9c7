// How a handover changes the context: the seat's holder, and who goes on reading until when.
import type { Folds } from './fold.ts';

export const passationFolds: Folds<
  'passationProposee.v1' | 'passationAcceptee.v1' | 'passationDeclinee.v1'
> = {
  'passationProposee.v1': (_, { clear }) => ({ passation: clear }),
  'passationAcceptee.v1': (context, { clear, actor }) => {
    const { siege, lectureJusquAu } = clear;
    const { titulaire } = context.sieges[siege];
    const others = (context.anciens ?? []).filter(({ agent }) => agent !== actor.agent);
    return {
      passation: null,
      sieges: {
        ...context.sieges,
        [siege]: { ...context.sieges[siege], titulaire: actor.agent },
      },
      anciens: titulaire
        ? [...others, { agent: titulaire, siege, jusquAu: lectureJusquAu }]
        : others,
    };
  },
  'passationDeclinee.v1': () => ({ passation: null }),
};
