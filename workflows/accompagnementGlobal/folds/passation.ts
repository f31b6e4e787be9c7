// How a handover changes the context: the seat's holder, and who goes on reading until when.
import type { AgContext, Passation } from '../context.ts';
import { passations } from '../relais.ts';
import type { Change, Folds } from './fold.ts';

/** AG-28. One a seat, the oldest first; the second is spoken of once there has been one. */
function attendent(context: AgContext, [passation, autre]: Passation[]): Change {
  const both = autre !== undefined || context.autrePassation !== undefined;
  return { passation: passation ?? null, ...(both ? { autrePassation: autre ?? null } : {}) };
}

const sans = (context: AgContext, id: string): Change =>
  attendent(
    context,
    passations(context).filter((one) => one.id !== id),
  );

/** AG-36. To the other organisation still, without what the service wrote. */
function allegee({ vers, ...passation }: Passation): Passation {
  if (!vers) return passation;
  const { dossier: _, ...rest } = vers;
  return { ...passation, vers: rest };
}

export const passationFolds: Folds<
  | 'passationProposee.v1'
  | 'passationAcceptee.v1'
  | 'passationDeclinee.v1'
  | 'passationRetiree.v1'
  | 'passationSansDossier.v1'
> = {
  'passationProposee.v1': (context, { clear }) =>
    attendent(context, [
      ...passations(context).filter(({ siege }) => siege !== clear.siege),
      clear,
    ]),
  'passationAcceptee.v1': (context, { clear, actor }) => {
    const { siege, lectureJusquAu, organisation } = clear;
    const { titulaire, organisation: before } = context.sieges[siege];
    // AG-36. Who reads on is of the organisation that the seat has left.
    const gone = organisation ? { organisation: before } : {};
    const others = (context.anciens ?? [])
      .filter(({ agent }) => agent !== actor.agent)
      .map((one) => (one.siege === siege ? { ...gone, ...one } : one));
    return {
      ...sans(context, clear.passation),
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
  'passationDeclinee.v1': (context, { clear }) => sans(context, clear.passation),
  'passationRetiree.v1': (context, { clear }) => sans(context, clear.passation),
  'passationSansDossier.v1': (context, { clear }) =>
    attendent(
      context,
      passations(context).map((one) => (one.id === clear.passation ? allegee(one) : one)),
    ),
};
