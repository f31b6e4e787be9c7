// A meeting as another software announces it, once the door has read it.
import type { StatutRdv } from '../../../workflows/accompagnementGlobal/annonces.ts';
import type { modalites } from '../../../workflows/accompagnementGlobal/vocabulary.ts';
import type { Instant } from '../../../workflows/dates.ts';

export interface Notice {
  /** Its number there. */
  readonly rdv: number;
  /** When it was said there: what is older than the last word says nothing. */
  readonly at: Instant;
  readonly debut: Instant;
  readonly modalite: keyof typeof modalites;
  readonly lieu: string | null;
  /** Each person of the meeting, by their number there, with what became of it for them. */
  readonly usagers: ReadonlyMap<number, StatutRdv>;
}
