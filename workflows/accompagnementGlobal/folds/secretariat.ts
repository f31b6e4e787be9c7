// How the facts of the desk change the context: another day for a meeting, messages that wait to be read.
import type { Folds } from './fold.ts';

export const secretariatFolds: Folds<
  'rendezVousDeplace.v1' | 'messageLaisse.v1' | 'messageTransmis.v1'
> = {
  'rendezVousDeplace.v1': (context, { clear: { rendezVous, jour, heure } }) => ({
    rendezVous: context.rendezVous.map((known) =>
      known.id === rendezVous ? { ...known, jour, heure } : known,
    ),
  }),
  'messageLaisse.v1': (context, { clear }) => ({ messages: [...(context.messages ?? []), clear] }),
  'messageTransmis.v1': (context, { clear }) => ({
    messages: (context.messages ?? []).filter(({ id }) => id !== clear.message),
  }),
};
