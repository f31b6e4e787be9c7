// A case folded from its joint stream and both private ones; immutable, a fact gives a new one.
import { situationPurgee } from '../../workflows/accompagnementGlobal/facts/conservation.ts';
import type { Jour } from '../../workflows/dates.ts';
import type { Audience } from '../../workflows/kernel/audience.ts';
import type { PourBureau } from '../../workflows/kernel/deskReading.ts';
import {
  type OpenedFact,
  type PrivateKey,
  type PrivateState,
  privateKeys,
} from '../../workflows/kernel/fact.ts';
import type { CaseState, Pathway, RelatedCase } from '../../workflows/kernel/pathway.ts';
import { destructionFacts } from '../../workflows/log/destruction.ts';
import { findPathway } from '../../workflows/registry.ts';
import { caseStream } from '../../workflows/streams.ts';
import { audiencesOf, audiencesThere, isTold } from './audiences.ts';
import { noVersions, type StreamKey, type Versions } from './cursor.ts';
import type { ReadFact } from './ports.ts';

/** `contents` is folded from every part, for `decide`; viewers get their own fold, of what they may read. */
export interface LoadedCase {
  readonly caseId: string;
  readonly pathway: Pathway;
  readonly versions: Versions;
  readonly state: CaseState;
  readonly contents: unknown;
  readonly prive: { readonly [K in PrivateKey]: PrivateState | null };
  readonly trail: Trail | null;
  /** AG-61. The last day on which somebody wrote about it, on any stream: retention alone looks at it. */
  readonly dernier: Jour | null;
}

/** Who wrote each fact, newest first: what « du nouveau depuis votre dernière visite » counts. */
export interface Trail {
  readonly key: StreamKey;
  readonly version: number;
  readonly type: string;
  readonly agent: string;
  readonly organisation: string | null;
  /** ISO instant of the writing down. */
  readonly at: string;
  /** Of the sealed parts that such a fact has: who may know of it. */
  readonly audiences: readonly Audience[];
  /** The crèche whose place it was written about; null: about none, or about no crèche's yet. */
  readonly crechePlace: string | null;
  /** The place that ran before it runs no more after it. */
  readonly endsPlace: boolean;
  /** AG-52. Of the sealed parts that this very fact has; and for whose desk it is. */
  readonly scelles: readonly Audience[];
  readonly bureau: PourBureau;
  readonly before: Trail | null;
}

export function streamOf(caseId: string, key: StreamKey): string {
  return key === 'joint' ? caseStream(caseId) : caseStream(caseId, key);
}

export function keyOf(stream: string): StreamKey {
  const last = stream.slice(stream.lastIndexOf('/') + 1);
  return privateKeys.find((key) => key === last) ?? 'joint';
}

/** Facts about the log itself: they tell what was destroyed, and move no chart. */
const logFacts: ReadonlySet<string> = new Set(destructionFacts.map((spec) => spec.type));

/** True for a fact that tells of a destruction: what was folded before it may hold what is no longer. */
export function tellsDestruction(fact: ReadFact): boolean {
  return logFacts.has(fact.type) || fact.type === situationPurgee.type;
}

/** What the folds see of a stored fact; null once its clear part is destroyed: folds step over it. */
export function asOpened(fact: ReadFact): OpenedFact | null {
  if (!fact.clear) return null;
  const { actor, occurredOn, recordedAt } = fact.envelope;
  const { type, clear, version, opened } = fact;
  return { type, clear, actor, version, occurredOn, recordedAt, parts: opened };
}

/** The pathway, in the version that the case began with: its first fact says it. */
export function pathwayOf(first: ReadFact): Pathway {
  const { chart } = first.envelope;
  const pathway = chart && findPathway(chart.pathway, chart.version);
  if (!pathway) throw new Error(`no pathway for ${first.stream}`);
  return pathway;
}

export function unopened(caseId: string, pathway: Pathway): LoadedCase {
  return {
    caseId,
    pathway,
    versions: noVersions,
    state: pathway.initial,
    contents: pathway.emptyContents(),
    prive: { emploi: null, social: null, referents: null },
    trail: null,
    dernier: null,
  };
}

/**
 * One more fact of one of the case's streams, as far as it is opened; a destroyed one only counts. `scelles`: the audiences
 * of its sealed parts, those that are destroyed included.
 */
export function applyOpened(
  loaded: LoadedCase,
  key: StreamKey,
  version: number,
  fact: OpenedFact | null,
  scelles: readonly Audience[] = fact ? audiencesThere(fact) : [],
): LoadedCase {
  const versions = { ...loaded.versions, [key]: version };
  if (!fact || logFacts.has(fact.type)) return { ...loaded, versions };
  const { pathway } = loaded;
  const { type, actor, recordedAt: at } = fact;
  const dernier = pathway.conservation?.compte(fact)
    ? latest(loaded.dernier, fact.occurredOn)
    : loaded.dernier;
  const audiences = audiencesOf(fact);
  const { agent, organisation } = actor;
  const who = { agent, organisation, at };
  const step = { key, version, type, ...who, audiences, scelles, before: loaded.trail };
  if (key !== 'joint') {
    const trail = { ...step, crechePlace: null, endsPlace: false, bureau: null };
    const prive = { ...loaded.prive, [key]: pathway.evolvePrivate(loaded.prive[key], fact) };
    return { ...loaded, versions, prive, trail, dernier };
  }
  const state = kept(loaded.state, pathway.evolve(loaded.state, fact));
  const of = pathway.crechePlace;
  const runs = pathway.placeCourt;
  return {
    ...loaded,
    versions,
    dernier,
    trail: {
      ...step,
      crechePlace: of?.(loaded.state, fact) ?? of?.(state, fact) ?? null,
      endsPlace: runs?.(loaded.state) === true && !runs(state),
      bureau: pathway.bureau?.pour(loaded.contents, fact, scelles.length > 0) ?? null,
    },
    state,
    contents: pathway.evolveContents(loaded.contents, fact),
  };
}

const latest = (known: Jour | null, jour: Jour): Jour =>
  known !== null && known > jour ? known : jour;

/**
 * The very state of before when a fact (a note) left it as it was, of which the chart makes a copy: what was made from a
 * state (its summary, its canonical text) is found again by the state itself.
 */
function kept(before: CaseState, after: CaseState): CaseState {
  if (before.value !== after.value) return after;
  const old = Object.entries(before.context);
  const now = Object.entries(after.context);
  const same =
    old.length === now.length &&
    old.every(([name, value], index) => now[index]?.[0] === name && now[index]?.[1] === value);
  return same ? before : after;
}

/** As another case's decision sees it. */
export function asRelated({ caseId, pathway, state, contents }: LoadedCase): RelatedCase {
  return { caseId, pathway: pathway.id, state, contents };
}

/** True when a joint fact of one of these types came after a version. */
export function cameSince(loaded: LoadedCase, version: number, types: readonly string[]): boolean {
  for (let step = loaded.trail; step; step = step.before) {
    if (step.key === 'joint' && step.version > version && types.includes(step.type)) return true;
  }
  return false;
}

export function withFact(loaded: LoadedCase, fact: ReadFact): LoadedCase {
  const scelles = fact.parts.map(({ audience }) => audience).filter(isTold);
  return applyOpened(loaded, keyOf(fact.stream), fact.version, asOpened(fact), scelles);
}
