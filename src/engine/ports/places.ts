// What moves in the half-days of reserved places that a case claims, and which case claims which.
import type { Jour } from '../../../workflows/dates.ts';
import type { Slot } from '../../../workflows/kernel/slot.ts';
import type { Claim } from '../../../workflows/places/books.ts';
import type { Donnee } from '../../../workflows/places/quota.ts';

export interface PlaceSlots {
  /** Who claims these places from one day to another, both included, in order of places, days and half-days. */
  between(places: readonly string[], du: Jour, au: Jour): Promise<readonly Claim[]>;
  /** Who was given one of these places in these days: one line a place, a case and a month, for the gauge. */
  given(places: readonly string[], du: Jour, au: Jour): Promise<readonly Given[]>;
}

export type Given = Donnee & Pick<Claim, 'place'>;

export interface SlotChange {
  readonly freed: readonly Slot[];
  readonly claimed: readonly Slot[];
}

/** A half-day of a place that another case holds already. */
export class SlotTaken extends Error {
  readonly slot: Slot;
  /** The case that holds it. */
  readonly holder: string;
  constructor(slot: Slot, holder: string) {
    super(`place ${slot.place} is taken on ${slot.jour} ${slot.demi}`);
    this.name = 'SlotTaken';
    this.slot = slot;
    this.holder = holder;
  }
}
