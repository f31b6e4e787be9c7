// What one viewer knows of the joint facts of a case, and the numbers they have for that viewer.
import { getFactSpec } from '../../workflows/facts.ts';
import { mayRead, type Place, type Qualite } from '../../workflows/kernel/audience.ts';
import type { JsonObject } from '../../workflows/kernel/json.ts';
import type { CaseState, Pathway, Viewer } from '../../workflows/kernel/pathway.ts';
import type { Person } from '../../workflows/kernel/person.ts';
import type { Known } from '../../workflows/kernel/sharedReading.ts';
import { audienceDesContacts } from '../../workflows/people/protection.ts';
import { audienceOf } from './audiences.ts';
import type { Versions } from './cursor.ts';
import { isDeskStep, readsAsDesk } from './deskSight.ts';
import { asOpened, keyOf, type LoadedCase, type Trail } from './loadedCase.ts';
import type { ReadFact } from './ports.ts';
import { mayKnowFact, mayKnowParts } from './views/factViews.ts';

/** `unknown`: versions of the joint facts that this viewer is not told of, oldest first. Empty but for who is outside the two sides. */
export interface Sight {
  readonly place: Place;
  readonly unknown: readonly number[];
  readonly pathway: Pathway;
  readonly organisation: string;
  /** Those, of whom this case tells, whose contacts are protected (SECRET-12, SECRET-14). */
  readonly proteges: readonly Person[];
  /** The whole case, by which it is judged what an agreement leaves to this viewer. */
  readonly known: Known<CaseState, unknown>;
  /** AG-36. Of a side's own thread, up to where it is known to who has left it: what came since is not counted to them. */
  readonly left: Partial<Versions>;
  /** The joint version at which the last place before the running one ended; beyond all when none runs. */
  readonly placeSince: number;
}

/**
 * SECRET-09, AVIP-55. A crèche is told nothing of what referents write among themselves, nor of what was written while the
 * place was another crèche's; and it counts the facts that it knows of, so that no gap tells of the others.
 */
export function sightOf(
  loaded: Pick<LoadedCase, 'trail' | 'pathway' | 'state' | 'contents'>,
  { organisation }: Pick<Viewer, 'organisation'>,
  place: Place,
  proteges: readonly Person[] = [],
): Sight {
  const { trail, pathway } = loaded;
  const unknown: number[] = [];
  const known = { state: loaded.state, contents: loaded.contents };
  const since = placeSince(loaded);
  const common = { place, unknown, pathway, organisation, proteges, known, placeSince: since };
  const sight = { ...common, left: leftOf(trail, common) };
  if (!counted.some((qualite) => place.qualites.has(qualite)) && !readsAsDesk(sight)) return sight;
  for (let step = trail; step; step = step.before) {
    if (step.key === 'joint' && isUnknown(step, sight)) unknown.unshift(step.version);
  }
  return sight;
}

/** A side's own thread is of the organisation that wrote it (AG-36): whoever takes the seat, or has left it, has theirs. */
const ofOwnThread = (
  written: { readonly par: string | null; readonly a: string },
  { pathway, known, organisation }: Pick<Sight, 'pathway' | 'known' | 'organisation'>,
): boolean => pathway.partage?.ofOwnThread(known, written, organisation) ?? true;

function leftOf(last: Trail | null, sight: Omit<Sight, 'left'>): Partial<Versions> {
  const left: { -readonly [K in keyof Versions]?: number } = {};
  for (const side of ['emploi', 'social'] as const) {
    if (!sight.place.qualites.has(side === 'emploi' ? 'ancienEmploi' : 'ancienSocial')) continue;
    const isTheirs = ({ key, organisation: par, at: a }: Trail) =>
      key === side && ofOwnThread({ par, a }, sight);
    let step = last;
    while (step && !isTheirs(step)) step = step.before;
    left[side] = step?.version ?? 0;
  }
  return left;
}

/** Whom no gap in the numbers may tell of the others: a crèche, an associated intervenant; and a desk, whatever else it is. */
const counted: readonly Qualite[] = ['creche', 'intervenant'];

function placeSince({ trail, pathway, state }: Pick<LoadedCase, 'trail' | 'pathway' | 'state'>) {
  if (!pathway.placeCourt?.(state)) return Number.MAX_SAFE_INTEGER;
  for (let step = trail; step; step = step.before) {
    if (step.key === 'joint' && step.endsPlace) return step.version;
  }
  return 0;
}

/**
 * The one place where a fact loses what this viewer may not have of it. A part whose definition was narrowed since is
 * narrowed in what was written before; what a crèche needs for a place closes with the place; and it is named no other
 * crèche (AVIP-31, AVIP-55). Then the person's agreement has the last word: it narrows, and widens nothing (AG-31 to AG-33).
 */
export function asSeen(fact: ReadFact, sight: Sight): ReadFact {
  const { clear, stream, type, version } = fact;
  if (clear === null || keyOf(stream) !== 'joint') return fact;
  const { parts: specs } = getFactSpec(type);
  const over = sight.place.qualites.has('creche') && version <= sight.placeSince;
  const isOpen = (name: string) => {
    const spec = specs[name];
    if (!spec) return true;
    if (spec.auReceveur && !isAsked(clear, sight)) return false;
    return mayRead(audienceOf(spec, clear), sight.place) && !(over && spec.pendantLaPlace);
  };
  const opened = Object.fromEntries(Object.entries(fact.opened).filter(([name]) => isOpen(name)));
  return { ...fact, clear: clearSeen(clear, sight), opened: shared({ ...fact, opened }, sight) };
}

/** AG-28. The pair reads every word of a handover; who is asked to take over, the one addressed to them. */
const isAsked = ({ id }: JsonObject, { place }: Sight): boolean =>
  mayRead('binome', place) || (typeof id === 'string' && place.relais?.includes(id) === true);

/** Of what is opened, what the person agreed to have read by this viewer's organisation, and nobody's protected contacts. */
function shared(fact: ReadFact, sight: Sight): ReadFact['opened'] {
  const { pathway, known, organisation } = sight;
  const opened = asOpened(fact);
  if (!opened) return fact.opened;
  const agreed = pathway.partage?.partsOf(known, opened, organisation) ?? fact.opened;
  const kept = keptFrom(sight);
  if (kept.length === 0) return agreed;
  return pathway.sansProteges?.partsOf({ ...opened, parts: agreed }, kept) ?? agreed;
}

/** SECRET-12. Those whose contacts are protected, and not for this viewer. */
const keptFrom = ({ place, proteges }: Sight): readonly Person[] =>
  proteges.filter((one) => !mayRead(audienceDesContacts(one), place));

/** True when nothing at all is kept from this viewer, who may read what both sides write. */
export function seesWhole(sight: Sight): boolean {
  const { place, pathway, known, organisation } = sight;
  return (
    keptFrom(sight).length === 0 &&
    mayRead('binome', place) &&
    mayRead('instruction', place) &&
    (pathway.partage?.whole(known, organisation) ?? true)
  );
}

/** The clear part of a fact, or the context folded from them. */
export function clearSeen(clear: JsonObject, { place, pathway, organisation }: Sight): JsonObject {
  return place.qualites.has('creche')
    ? (pathway.pourCreche?.(clear, organisation) ?? clear)
    : clear;
}

function isUnknown(step: Trail, sight: Sight): boolean {
  const ofDesk = isDeskStep(step, sight);
  if (ofDesk !== null) return !ofDesk;
  const { organisation, place } = sight;
  const { audiences, crechePlace } = step;
  const foreign = crechePlace !== null && crechePlace !== organisation;
  return (
    (foreign && place.qualites.has('creche')) ||
    beforeInvitation(step, place) ||
    !mayKnowParts('joint', audiences, place)
  );
}

/** AG-50. What was addressed to another intervenant, before this one was there. */
function beforeInvitation({ audiences, at }: Trail, { intervenantDepuis }: Place): boolean {
  return (
    intervenantDepuis !== undefined && audiences.includes('intervenant') && at < intervenantDepuis
  );
}

export function knows(fact: ReadFact, sight: Sight): boolean {
  if (!mayKnowFact(fact, sight.place)) return false;
  if (keyOf(fact.stream) === 'joint') {
    return !sight.unknown.includes(fact.version);
  }
  const { actor, recordedAt: a } = fact.envelope;
  return ofOwnThread({ par: actor.organisation, a }, sight);
}

/** The same, of what the fold remembers of a fact. */
export function knowsStep(step: Trail, sight: Sight): boolean {
  const { key, version, audiences, organisation: par, at: a } = step;
  if (!mayKnowParts(key, audiences, sight.place)) return false;
  return key === 'joint' ? !sight.unknown.includes(version) : ofOwnThread({ par, a }, sight);
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
  const { emploi, social, referents } = versions;
  return {
    joint: numberOf(versions.joint, sight),
    emploi: Math.min(emploi, sight.left.emploi ?? emploi),
    social: Math.min(social, sight.left.social ?? social),
    referents,
  };
}
