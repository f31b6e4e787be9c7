// What one viewer knows of the joint facts of a case, and the numbers they have for that viewer.
import type { Place } from '../../workflows/kernel/audience.ts';
import type { Viewer } from '../../workflows/kernel/pathway.ts';
import type { Versions } from './cursor.ts';
import { keyOf, type LoadedCase, type Trail } from './loadedCase.ts';
import type { ReadFact } from './ports.ts';
import { mayKnowFact, mayKnowParts } from './views/factViews.ts';

/** `unknown`: versions of the joint facts that this viewer is not told of, oldest first. Empty but for a crèche. */
export interface Sight {
  readonly place: Place;
  readonly unknown: readonly number[];
}

/**
 * SECRET-09, AVIP-55. A crèche is told nothing of what referents write among themselves, nor of what was written while the
 * place was another crèche's; and it counts the facts that it knows of, so that no gap tells of the others.
 */
export function sightOf(
  { trail }: Pick<LoadedCase, 'trail'>,
  { organisation }: Pick<Viewer, 'organisation'>,
  place: Place,
): Sight {
  const unknown: number[] = [];
  if (!place.qualites.has('creche')) return { place, unknown };
  for (let step = trail; step; step = step.before) {
    if (step.key === 'joint' && isUnknown(step, organisation, place)) unknown.unshift(step.version);
  }
  return { place, unknown };
}

function isUnknown({ audiences, crechePlace }: Trail, organisation: string, place: Place): boolean {
  const foreign = crechePlace !== null && crechePlace !== organisation;
  return foreign || !mayKnowParts('joint', audiences, place);
}

export function knows(fact: ReadFact, { place, unknown }: Sight): boolean {
  const joint = keyOf(fact.stream) === 'joint';
  return mayKnowFact(fact, place) && !(joint && unknown.includes(fact.version));
}

/** The same, of what the fold remembers of a fact. */
export function knowsStep({ key, version, audiences }: Trail, { place, unknown }: Sight): boolean {
  return mayKnowParts(key, audiences, place) && !(key === 'joint' && unknown.includes(version));
}

/** How many joint facts this viewer knows of, up to a version of the log: what they are told as the version. */
export function numberOf(version: number, { unknown }: Sight): number {
  return version - unknown.filter((one) => one <= version).length;
}

/** The version in the log of the joint fact that has this number for the viewer. */
export function versionOf(number: number, { unknown }: Sight): number {
  return unknown.reduce((version, one) => (one <= version ? version + 1 : version), number);
}

export function numbered(versions: Versions, sight: Sight): Versions {
  return { ...versions, joint: numberOf(versions.joint, sight) };
}
