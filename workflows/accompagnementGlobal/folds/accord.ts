// How the person's agreement changes the context: for whom, until when, and how it ended.
import type { Jour } from '../../dates.ts';
import type { AccordConnu, AgContext } from '../context.ts';
import type { Change, Folds } from './fold.ts';

/** One of the first agreements, of which the context held nothing, ends like any other. */
function fini(context: AgContext, cause: 'retire' | 'terme', le: Jour): Change {
  const before: AccordConnu = context.accord ?? {
    destinataires: [],
    donneLe: le,
    jusquAu: null,
    fin: null,
  };
  return { accord: { ...before, fin: { cause, le } } };
}

export const accordFolds: Folds<'accordRecueilli.v1' | 'accordRetire.v1' | 'accordExpire.v1'> = {
  'accordRecueilli.v1': (_, { clear: { donneLe, jusquAu, destinataires } }) =>
    destinataires ? { accord: { destinataires, donneLe, jusquAu, fin: null } } : {},
  'accordRetire.v1': (context, { occurredOn }) => fini(context, 'retire', occurredOn),
  'accordExpire.v1': (context, { occurredOn }) => fini(context, 'terme', occurredOn),
};
