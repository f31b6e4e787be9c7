// What must be done by when, and in whose hands it is.
import type { Jour } from '../dates.ts';

/** What must be done by when, by whom; `expires`: what falls due by itself becomes a fact of that day. */
export interface Deadline {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly due: Jour;
  readonly holder: Holder;
  /** `HH:MM` when the thing has an hour (a meeting). */
  readonly heure?: string;
  readonly expires: boolean;
  readonly rule: string;
}
export type Holder =
  | 'emploi'
  | 'social'
  | 'binome'
  | 'responsables'
  | 'receveur'
  | 'proposant'
  | 'personne'
  | 'referents'
  | 'creche'
  | 'parent'
  | 'coordinateur'
  | 'insertion'
  | 'commission'
  | 'systeme';
