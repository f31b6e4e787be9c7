// How a handover changes the context: the seat's holder, and who goes on reading until when.
import type { Folds } from './fold.ts';

export const passationFolds: Folds<
  'passationProposee.v1' | 'passationAcceptee.v1' | 'passationDeclinee.v1'
> = {
  'passationProposee.v1': (_, { clear }) => ({ passation: clear }),
  'passationAcceptee.v1': (context, { clear, actor }) => {
    const { siege, lectureJusquAu, organisation } = clear;
    const { titulaire, organisation: before } = context.sieges[siege];
    // AG-36. Who reads on is of the organisation that the seat has left.
    const gone = organisation ? { organisation: before } : {};
    const others = (context.anciens ?? [])
      .filter(({ agent }) => agent !== actor.agent)
      .map((one) => (one.siege === siege ? { ...gone, ...one } : one));
    return {
      passation: null,
      sieges: {
        ...context.sieges,
        [siege]: {
          ...context.sieges[siege],
          titulaire: actor.agent,
          ...(organisation ? { organisation } : {}),
        },
      },
      anciens: titulaire
        ? [...others, { agent: titulaire, siege, jusquAu: lectureJusquAu, ...gone }]
        : others,
    };
  },
  'passationDeclinee.v1': () => ({ passation: null }),
};
