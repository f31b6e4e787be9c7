// A member of the pair is suddenly away: the responsable of the same organisation names who stands in.
import type { Cote } from '../../../workflows/kernel/fact.ts';
import type { AgentName } from '../partnership.ts';
import type { Recit } from '../story.ts';

export interface Suppleance {
  readonly siege: Cote;
  readonly par: AgentName;
  /** Until so many days from now; below 0, so many days ago. */
  readonly dans: number;
}

const responsables = { emploi: 'sophie', social: 'helene' } as const;

export function supplerPar(recit: Recit, ilYA: number, { siege, par, dans }: Suppleance): void {
  const { calendrier, decor } = recit;
  recit.fait(ilYA, responsables[siege], 'ouvrirSuppleance', {
    siege,
    agent: decor.ids.agent(par),
    jusquAu: dans < 0 ? calendrier.passe(-dans) : calendrier.avenir(dans),
  });
}
