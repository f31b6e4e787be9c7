// One half-day of one place, as the store lets it be claimed once.
import type { Jour } from '../dates.ts';

/** One half-day of one reserved place of a crèche. */
export interface Slot {
  readonly place: string;
  readonly jour: Jour;
  readonly demi: 'matin' | 'apresMidi';
  readonly etat: 'tenue' | 'donnee';
}

/** A half-day that a case claims. */
export type ClaimedSlot = Slot & { readonly caseId: string };
