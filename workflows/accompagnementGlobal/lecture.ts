// What the person's agreement leaves of a fact to a viewer, whose organisation holds one of the seats or none.
import type { CaseState } from '../kernel/pathway.ts';
import type { SharedReading } from '../kernel/sharedReading.ts';
import type { AgDossier } from './contents.ts';
import type { AgContext } from './context.ts';
import { accordFacts } from './facts/accord.ts';
import { passationAcceptee } from './facts/passation.ts';
import { estASoi, lecteurDe, partsLues, toutEstLu } from './partage.ts';

export const lecture: SharedReading<CaseState<AgContext>, AgDossier> = {
  changedBy: [...accordFacts, passationAcceptee].map(({ type }) => type),
  whole: ({ contents: { partage } }, organisation) =>
    toutEstLu(partage, lecteurDe(partage, organisation)),
  partsOf: ({ contents: { partage } }, fact, organisation) =>
    partsLues(partage, fact, lecteurDe(partage, organisation)),
  ofOwnThread: ({ contents: { partage } }, written, organisation) =>
    estASoi(partage, written, organisation),
};
