// What a case claims of reserved places, and how a fact moves it.
import type { Slot } from '../../workflows/kernel/slot.ts';
import type { LoadedCase } from './loadedCase.ts';
import type { SlotChange } from './ports/places.ts';

export function slotsOf({ pathway, state, versions }: LoadedCase): readonly Slot[] {
  return versions.joint === 0 ? [] : (pathway.slots?.(state) ?? []);
}

const nameOf = ({ place, jour, demi, etat }: Slot) => `${place} ${jour} ${demi} ${etat}`;

/** Null when nothing moves: most facts of most pathways. */
export function slotChange(before: LoadedCase, after: LoadedCase): SlotChange | null {
  if (!after.pathway.slots || before.state === after.state) return null;
  const had = new Map(slotsOf(before).map((slot) => [nameOf(slot), slot]));
  const has = new Map(slotsOf(after).map((slot) => [nameOf(slot), slot]));
  const freed = [...had].flatMap(([name, slot]) => (has.has(name) ? [] : [slot]));
  const claimed = [...has].flatMap(([name, slot]) => (had.has(name) ? [] : [slot]));
  return freed.length + claimed.length > 0 ? { freed, claimed } : null;
}
