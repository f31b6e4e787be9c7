// A member of the pair is suddenly away: the responsable of the same organisation names who stands in.
import type { Cote } from '../../../workflows/kernel/fact.ts';
import type { AgentName } from '../partnership.ts';
import type { Recit } from '../story.ts';

export interface Suppleance {
  readonly siege: Cote;
  readonly par: AgentName;
  /** From so many days from now, for a leave said ahead; at once when nothing is said. */
  readonly depuis?: number;
  /** Until so many days from now; below 0, so many days ago. */
  readonly dans: number;
}

const responsables = { emploi: 'sophie', social: 'helene' } as const;

export function supplerPar(
  recit: Recit,
  ilYA: number,
  { siege, par, depuis, dans }: Suppleance,
): void {
  const { calendrier, decor } = recit;
  recit.fait(ilYA, responsables[siege], 'ouvrirSuppleance', {
    siege,
    agent: decor.ids.agent(par),
    depuis: depuis === undefined ? null : calendrier.avenir(depuis),
    jusquAu: dans < 0 ? calendrier.passe(-dans) : calendrier.avenir(dans),
  });
}
