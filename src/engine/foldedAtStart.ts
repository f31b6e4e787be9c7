// What an engine folds before anyone asks: crèches, few, long-lived, and looked at by every reading of places and every offer.
import { enregistree } from '../../workflows/creche/states.ts';
import type { World } from './world.ts';

/** So that the first look after a start does not wait for years of facts. */
export async function foldCreches({ cases, lists, log }: World): Promise<void> {
  await cases.loadMany(log, await lists.inStates('creche', enregistree));
}
