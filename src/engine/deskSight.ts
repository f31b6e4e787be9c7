// What a desk is told of a case, where its pathway narrows it: which facts, of the context what, of the contents what.
import { mayRead, type Place } from '../../workflows/kernel/audience.ts';
import type { JsonObject } from '../../workflows/kernel/json.ts';
import type { CaseState, Pathway } from '../../workflows/kernel/pathway.ts';
import type { Known } from '../../workflows/kernel/sharedReading.ts';
import type { Trail } from './loadedCase.ts';
import { isDesk } from './views/deadlines.ts';
import { mayKnowParts } from './views/factViews.ts';

interface Told {
  readonly place: Place;
  readonly pathway: Pathway;
  readonly known: Known<CaseState, unknown>;
  readonly organisation: string;
}

/** AG-51. Reads as a desk does, whatever else they are, and not as the pair. */
const bureauOf = ({ place, pathway }: Told) =>
  place.qualites.has('secretariat') && !mayRead('binome', place) ? pathway.bureau : undefined;

export const readsAsDesk = (sight: Told): boolean => bureauOf(sight) !== undefined;

/** AG-51, AG-52. Null of who reads as something else: what is theirs is judged elsewhere. */
export function isDeskStep({ scelles, bureau: pour }: Trail, sight: Told): boolean | null {
  const { place, known, organisation } = sight;
  const bureau = bureauOf(sight);
  if (!bureau) return null;
  if (!mayKnowParts('joint', scelles, place)) return false;
  if (pour === null) return true;
  if (pour === 'muet') return !isDesk(place);
  if ('organisation' in pour) return pour.organisation === organisation;
  return bureau.tient(known.state, pour.cotes, organisation);
}

export function contextTold(sight: Told): JsonObject {
  const { place, known, organisation } = sight;
  const told = bureauOf(sight)?.contexte(known.state, organisation, isDesk(place));
  return { ...(told ?? known.state.context) };
}

export function contentsTold(contents: unknown, sight: Told): unknown {
  const { known, organisation } = sight;
  const bureau = bureauOf(sight);
  return bureau ? bureau.contenus(known.state, contents, organisation) : contents;
}
