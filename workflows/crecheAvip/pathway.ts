// A request for an AVIP place, version 1: what the engine, the doors and the screens ask of it.
import type { Pathway } from '../kernel/pathway.ts';
import { chart } from './chart.ts';
import { avipCommands } from './commands.ts';
import { foldContents } from './contentFolds.ts';
import { type AvipContents, emptyContents } from './contents.ts';
import type { AvipContext } from './context.ts';
import { deadlines } from './deadlines.ts';
import { firstDue } from './due.ts';
import { avipFacts } from './facts.ts';
import { libellesEtapes, libellesSieges } from './jointLabels.ts';
import { placeOf } from './place.ts';
import { evolvePrivate } from './private.ts';
import { slots } from './slots.ts';
import { avipStates } from './states.ts';
import { summary } from './summary.ts';
import { crechesTouchees } from './touched.ts';

export const crecheAvip: Pathway<AvipContext, AvipContents> = {
  id: 'creche-avip',
  version: 1,
  fingerprint: chart.fingerprint,
  label: 'Place en crèche AVIP',
  prefix: 'AV',
  states: avipStates,
  facts: avipFacts,
  commands: avipCommands,
  opening: 'ouvrirDemande',
  initial: chart.initial,
  joint: { seats: libellesSieges, steps: libellesEtapes, acts: {} },
  conjoint: ({ context }) => context,
  evolve: chart.evolve,
  accepts: chart.accepts,
  emptyContents: () => emptyContents,
  evolveContents: foldContents,
  relatives: ({ famille }) => (famille?.parents ?? []).map(({ personne }) => personne),
  evolvePrivate,
  privateDeadlines: () => [],
  placeOf,
  deadlines,
  firstDue,
  summary,
  slots,
  creches: (_caseId, state) => crechesTouchees(state),
  crechePlace: ({ context: { offre } }) => offre?.organisation ?? null,
};
