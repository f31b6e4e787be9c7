// A crèche AVIP, version 1: what the engine, the doors and the screens ask of it.
import type { Pathway } from '../kernel/pathway.ts';
import { chart } from './chart.ts';
import { crecheCommands } from './commands.ts';
import type { CrecheContext } from './context.ts';
import { deadlines } from './deadlines.ts';
import { firstDue } from './due.ts';
import { crecheFacts } from './facts.ts';
import { placeOf } from './place.ts';
import { crecheStates } from './states.ts';
import { summary } from './summary.ts';

const rien = { rappels: [], notes: 0 };

/** Everything is clear: there is nothing to open, so its contents are null. */
export const creche: Pathway<CrecheContext, null> = {
  id: 'creche',
  version: 1,
  fingerprint: chart.fingerprint,
  label: 'Crèche AVIP',
  prefix: 'CR',
  states: crecheStates,
  facts: crecheFacts,
  commands: crecheCommands,
  opening: 'ouvrirCreche',
  initial: chart.initial,
  joint: { seats: {}, steps: {}, acts: {} },
  conjoint: ({ context }) => context,
  evolve: chart.evolve,
  accepts: chart.accepts,
  emptyContents: () => null,
  evolveContents: () => null,
  evolvePrivate: () => rien,
  privateDeadlines: () => [],
  placeOf,
  deadlines,
  firstDue,
  summary,
  creches: (caseId) => [caseId],
};
