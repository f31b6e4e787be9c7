// One deed of a story: who does what on which day, with which data, and what they have before them then.
import type { Instant, Jour } from '../../workflows/dates.ts';
import type { JsonObject } from '../../workflows/kernel/json.ts';
import type { AgentName } from './partnership.ts';

/** Another case of the demonstration, as far as it has been played. */
export interface Autre {
  readonly caseId: string;
  /** As people say it to each other: AG-2026-0042-7. */
  readonly reference: string;
  /** The id of what its deeds have made and named. */
  id(nom: string): string;
}

/** What the author of a deed has before them when they do it. */
export interface Vu {
  readonly jour: Jour;
  /** The id of what an earlier deed of this case made and named. */
  id(nom: string): string;
  autre(dossier: string): Autre;
  /** The proposal that awaits a key, as the screen shows it. */
  etape(): { readonly proposition: string; readonly digest: string };
  acte(): string;
}
export type Donnees = JsonObject | ((vu: Vu) => JsonObject);

export interface Geste {
  readonly quand: Instant;
  readonly dossier: string;
  readonly qui: AgentName;
  readonly type: string;
  readonly donnees: Donnees;
  /** Under which name the id that it makes is known afterwards. */
  readonly nomme: string | null;
}

export interface Precisions {
  readonly heure?: string;
  readonly nomme?: string;
}
