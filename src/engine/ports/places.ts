// What moves in the half-days of reserved places that a case claims.
import type { Slot } from '../../../workflows/kernel/pathway.ts';

export interface SlotChange {
  readonly freed: readonly Slot[];
  readonly claimed: readonly Slot[];
}

/** A half-day of a place that another case holds already. */
export class SlotTaken extends Error {
  readonly slot: Slot;
  constructor(slot: Slot) {
    super(`place ${slot.place} is taken on ${slot.jour} ${slot.demi}`);
    this.name = 'SlotTaken';
    this.slot = slot;
  }
}
