// A folded case as whoever acts on it decides: the state, the contents, and the private folds that are theirs.
import { mayRead, type Place } from '../../workflows/kernel/audience.ts';
import { privateKeys } from '../../workflows/kernel/fact.ts';
import type { Situation } from '../../workflows/kernel/pathway.ts';
import type { LoadedCase } from './loadedCase.ts';

/** SECRET-05. The private folds that the actor may read; the other side's never enters a decision. */
export function situationOf(loaded: LoadedCase, place: Place): Situation<object, unknown> {
  const { state, contents, prive } = loaded;
  const known = privateKeys.flatMap((key) => {
    const fold = mayRead(key, place) ? prive[key] : null;
    return fold ? [[key, fold]] : [];
  });
  return { state, contents, prive: Object.fromEntries(known) };
}
