// What the person's agreement leaves of a fact to a viewer, whose organisation holds one of the seats or none.
import type { CaseState } from '../kernel/pathway.ts';
import type { SharedReading } from '../kernel/sharedReading.ts';
import type { AgDossier } from './contents.ts';
import type { AgContext } from './context.ts';
import { accordFacts } from './facts/accord.ts';
import { type Lecteur, partsLues, toutEstLu } from './partage.ts';

function lecteurDe({ sieges }: AgContext, organisation: string): Lecteur {
  const { emploi, social } = sieges;
  if (emploi.organisation === organisation) return { organisation, cote: 'emploi' };
  return { organisation, cote: social.organisation === organisation ? 'social' : null };
}

export const lecture: SharedReading<CaseState<AgContext>, AgDossier> = {
  changedBy: accordFacts.map(({ type }) => type),
  whole: ({ state, contents: { partage } }, organisation) =>
    toutEstLu(partage, lecteurDe(state.context, organisation)),
  partsOf: ({ state, contents: { partage } }, fact, organisation) =>
    partsLues(partage, fact, lecteurDe(state.context, organisation)),
};
