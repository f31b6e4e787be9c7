// The feed of commits: what has just been committed, and what of it each viewer may read, asked anew at each delivery.
import type { Jour } from '../../workflows/dates.ts';
import { mayKnow, mayRead, type Place, type Qualite } from '../../workflows/kernel/audience.ts';
import type { Viewer } from '../../workflows/kernel/pathway.ts';
import type { Settings } from '../../workflows/settings/settings.ts';
import type { FactMessage } from '../contract/live.ts';
import type { Commit } from './api.ts';
import type { CaseChange } from './caseWriter.ts';
import { type StreamKey, type Versions, writeCursor } from './cursor.ts';
import type { Directory } from './directory.ts';
import { keyOf, type LoadedCase } from './loadedCase.ts';
import type { ReadFact } from './ports.ts';
import { protectedAtHand } from './protectedContacts.ts';
import { asSeen, knows, numbered, numberOf, sightOf } from './sight.ts';
import { summaryOf } from './summaries.ts';
import { isDesk } from './views/deadlines.ts';
import { type FactViews, mayKnowFact } from './views/factViews.ts';
import type { World } from './world.ts';

type Listener = (commit: Commit) => void;

/**
 * Whoever has a place by name before or after, and who looks after the cases of its organisations. SECRET-07: of a change
 * on one side's private stream alone, nobody else is told that there was one.
 */
function concernedBy(change: CaseChange, directory: Directory, today: Jour) {
  const { before, after, facts, settings } = change;
  const keys = new Set(facts.map(({ stream }) => keyOf(stream)));
  const joint = keys.has('joint');
  const summaries = [before, after]
    .filter(({ versions }) => versions.joint > 0)
    .map((loaded) => summaryOf(loaded, settings));
  const placed = summaries
    .flatMap(({ agents }) => agents)
    .filter(({ qualite }) => joint || mayReadOneOf(keys, qualite))
    .map(({ agent }) => agent);
  const organisations = joint ? summaries.flatMap((summary) => summary.organisations) : [];
  const told = [...new Set([...placed, ...directory.headsOf(organisations)])];
  return told.filter((agent) => hears(agent, change, directory, today));
}

/**
 * SECRET-09, AG-36. Lists that are as they were do not tell a crèche, a desk, nor who has left a side, that something was written
 * which they may not know of.
 */
function hears(
  agent: string,
  { before, after, facts }: CaseChange,
  directory: Directory,
  today: Jour,
): boolean {
  const card = directory.agentCard(agent);
  if (!card || before.state !== after.state) return true;
  const place = after.pathway.placeOf(after.state, { ...card, agent }, today);
  const joint = facts.some(({ stream }) => keyOf(stream) === 'joint');
  if (joint && card.kind !== 'creche' && !isDesk(place)) return true;
  const sight = sightOf(after, card, place);
  return facts.some((fact) => knows(fact, sight));
}

function mayReadOneOf(keys: ReadonlySet<StreamKey>, qualite: Qualite): boolean {
  const place = { qualites: new Set([qualite]), enInstruction: false };
  return [...keys].some((key) => key !== 'joint' && mayRead(key, place));
}

const anyCreche: Place = { qualites: new Set(['creche']), enInstruction: false };

/**
 * The crèches that a change of joint facts bears on, before it or after. SECRET-09: what no crèche may know of, and which
 * moves nothing of the case, may still move its rank on a list.
 */
function crechesOf({ before, after, facts, settings }: CaseChange): readonly string[] {
  const { pathway, caseId } = after;
  const joint = facts.filter(({ stream }) => keyOf(stream) === 'joint');
  if (!pathway.creches || joint.length === 0) return [];
  if (before.state === after.state && !joint.some((fact) => mayKnowFact(fact, anyCreche))) {
    return summaryOf(after, settings).creches ?? [];
  }
  const told = [before, after]
    .filter(({ versions }) => versions.joint > 0)
    .flatMap(({ state }) => pathway.creches?.(caseId, state) ?? []);
  return [...new Set(told)];
}

/** A crèche's own id and those of its organisations, its commune among them; null for what is no crèche. */
export function placesNamesOf(loaded: LoadedCase, settings: Settings): readonly string[] | null {
  const { caseId, pathway, state } = loaded;
  if (!pathway.creches?.(caseId, state).includes(caseId)) return null;
  return [caseId, ...summaryOf(loaded, settings).organisations];
}

export class Commits {
  private readonly world: World;
  private readonly views: FactViews;
  private readonly onError: (error: unknown) => void;
  private readonly listeners = new Set<Listener>();
  /** What `deliver` needs of a commit, known by the commit itself: nobody outside can make one up. */
  private readonly changes = new WeakMap<Commit, CaseChange>();

  constructor(world: World, views: FactViews, onError: (error: unknown) => void) {
    this.world = world;
    this.views = views;
    this.onError = onError;
  }

  on(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  caseChanged(change: CaseChange): void {
    if (this.listeners.size === 0) return;
    const concerned = concernedBy(change, this.world.directory, this.world.today());
    const creches = crechesOf(change);
    const { reread, after } = change;
    const ofPersonAlone = change.facts.length === 0;
    const { caseId } = after;
    const commit: Commit = { caseId, agent: null, concerned, creches, reread, ofPersonAlone };
    this.changes.set(commit, change);
    this.tell(commit);
  }

  agentChanged(agent: string): void {
    const nothing = { caseId: null, creches: [], reread: false, ofPersonAlone: false };
    this.tell({ ...nothing, agent, concerned: [agent] });
  }

  deliver(viewer: Viewer, commit: Commit): readonly FactMessage[] | 'lost' {
    const change = this.changes.get(commit);
    if (!change) return [];
    const loaded = this.world.cases.peek(change.after.caseId) ?? change.after;
    const { caseId, pathway, state } = loaded;
    const place = pathway.placeOf(state, viewer, this.world.today());
    if (!mayKnow(place)) return 'lost';
    const sight = sightOf(loaded, viewer, place, protectedAtHand(this.world, loaded));
    const messages: FactMessage[] = [];
    let versions = change.before.versions;
    for (const fact of change.facts) {
      if (!isOfCase(fact, caseId)) continue;
      versions = stepped(versions, fact);
      if (!knows(fact, sight)) continue;
      const told = numbered(versions, sight);
      const cursor = writeCursor(told, place);
      const view = this.views.of(asSeen(fact, sight), place, numberOf(fact.version, sight));
      messages.push({ caseId, fact: view, cursor, version: told.joint });
    }
    return messages;
  }

  private tell(commit: Commit): void {
    for (const listener of this.listeners) {
      // What is committed is committed: a listener that fails spoils nothing for the others.
      try {
        listener(commit);
      } catch (error) {
        this.onError(error);
      }
    }
  }
}

function isOfCase(fact: ReadFact, caseId: string): boolean {
  return fact.stream.startsWith(`case/${caseId}`);
}

function stepped(versions: Versions, fact: ReadFact): Versions {
  const key: StreamKey = keyOf(fact.stream);
  return { ...versions, [key]: fact.version };
}
