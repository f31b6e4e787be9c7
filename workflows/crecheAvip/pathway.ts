// A request for an AVIP place, version 1: what the engine, the doors and the screens ask of it.
import type { CaseState, Pathway } from '../kernel/pathway.ts';
import { chart } from './chart.ts';
import { avipCommands } from './commands.ts';
import { foldContents } from './contentFolds.ts';
import { type AvipContents, emptyContents } from './contents.ts';
import { type AvipContext, emptySeat } from './context.ts';
import { deadlines } from './deadlines.ts';
import { firstDue } from './due.ts';
import { avipFacts } from './facts.ts';
import { crecheDuFait } from './hote.ts';
import { libellesEtapes, libellesSieges } from './jointLabels.ts';
import { placeOf } from './place.ts';
import { pourCreche } from './pourCreche.ts';
import { evolvePrivate } from './private.ts';
import { sansProteges } from './sansProteges.ts';
import { slots } from './slots.ts';
import { avipStates, placeEnCours } from './states.ts';
import { summary } from './summary.ts';
import { crechesTouchees } from './touched.ts';

/** A crèche sits in a request as long as its place is offered or given: the fold of the first histories keeps who did. */
function sieges({ context }: CaseState<AvipContext>) {
  return context.offre ? context : { ...context, sieges: { ...context.sieges, creche: emptySeat } };
}

const parentsDe = ({ famille }: AvipContents) =>
  (famille?.parents ?? []).map(({ personne }) => personne);

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
  conjoint: sieges,
  evolve: chart.evolve,
  accepts: chart.accepts,
  emptyContents: () => emptyContents,
  evolveContents: foldContents,
  sansProteges: { dont: ({ contents }) => parentsDe(contents), partsOf: sansProteges },
  relatives: parentsDe,
  evolvePrivate,
  privateDeadlines: () => [],
  placeOf,
  deadlines,
  firstDue,
  summary,
  slots,
  creches: (_caseId, state) => crechesTouchees(state),
  crechePlace: crecheDuFait,
  placeCourt: ({ value }) => placeEnCours.some((one) => one === value),
  pourCreche,
};
