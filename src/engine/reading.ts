// What viewers ask of one case: the case itself, its facts after a cursor, the case as it was.
import type { Jour } from '../../workflows/dates.ts';
import { mayKnow, mayRead, type Place } from '../../workflows/kernel/audience.ts';
import type { Viewer } from '../../workflows/kernel/pathway.ts';
import type { Settings } from '../../workflows/settings/settings.ts';
import { personStream } from '../../workflows/streams.ts';
import type { CaseView, PersonView, Replay } from '../contract/cases.ts';
import type { FactPage } from '../contract/facts.ts';
import type { Result } from './api.ts';
import {
  knownStreams,
  noVersions,
  readCursor,
  type StreamKey,
  type Versions,
  writeCursor,
} from './cursor.ts';
import { contentsTold } from './deskSight.ts';
import { applyOpened, asOpened, keyOf, type LoadedCase, streamOf, unopened } from './loadedCase.ts';
import type { ReadEntry } from './ports/ownTruth.ts';
import type { ReadFact } from './ports.ts';
import { protectedAmong, protectedIn } from './protectedContacts.ts';
import { reachFrom } from './reach.ts';
import { curseurInvalide, introuvable, nonHabilite } from './refusals.ts';
import {
  asSeen,
  knows,
  numbered,
  numberOf,
  type Sight,
  seesWhole,
  sightOf,
  versionOf,
} from './sight.ts';
import { summaryOf } from './summaries.ts';
import { caseView, type Look } from './views/cases.ts';
import { contentsOf } from './views/contents.ts';
import type { FactViews } from './views/factViews.ts';
import { personView } from './views/people.ts';
import { mayReplay, replayView } from './views/replay.ts';
import { seatViews } from './views/seats.ts';
import type { World } from './world.ts';

export const FACTS_DEFAULT = 200;
export const FACTS_MAX = 1000;

export interface Opened {
  readonly loaded: LoadedCase;
  readonly place: Place;
}

/** A case whose deadlines have been caught up with: reading, too, first applies what has fallen due. */
export type Fresh = (caseId: string) => Promise<LoadedCase | null>;

export class Reading {
  private readonly world: World;
  private readonly views: FactViews;
  private readonly fresh: Fresh;

  constructor(world: World, views: FactViews, fresh: Fresh) {
    this.world = world;
    this.views = views;
    this.fresh = fresh;
  }

  async case(viewer: Viewer, caseId: string): Promise<Result<CaseView>> {
    const opened = await this.open(viewer, caseId, 'dossier');
    if (!opened) return introuvable;
    const { loaded, place } = opened;
    const moment = await this.world.moment(this.world.log);
    const { person } = summaryOf(loaded, moment.settings);
    const { log, people } = this.world;
    const identity = person === '' ? null : await people.load(log, personStream(person));
    const { directory } = this.world;
    const near = await reachFrom(this.world.nearby, loaded, viewer, place);
    const look: Look = { loaded, viewer, place: near, moment, identity, directory };
    const read = await this.foldFor(loaded, await this.sightOf(loaded, viewer, place));
    const proches = await this.relativesOf(read, place, moment.today);
    const lies = await this.linkedTo(read, loaded);
    return { ok: true, value: caseView(look, contentsOf(read), proches, lies) };
  }

  /** The case folded from what this viewer may read, for a paper; null when they may not know of it. */
  async read(viewer: Viewer, caseId: string, what: ReadEntry['what']): Promise<Opened | null> {
    const opened = await this.open(viewer, caseId, what);
    if (!opened) return null;
    const { loaded, place } = opened;
    return { loaded: await this.foldFor(loaded, await this.sightOf(loaded, viewer, place)), place };
  }

  /** Named by what this viewer reads, and read by their own audiences. */
  private async relativesOf(read: LoadedCase, place: Place, today: Jour): Promise<PersonView[]> {
    const ids = read.pathway.relatives?.(read.contents) ?? [];
    const { log, people } = this.world;
    const known = await Promise.all(ids.map((id) => people.load(log, personStream(id))));
    return ids.map((id, at) => personView(id, known[at] ?? null, place, today));
  }

  /** SECRET-16. Of a linked situation: that it exists, while both run and each says so, and who carries it. */
  private async linkedTo(read: LoadedCase, loaded: LoadedCase): Promise<CaseView['lies']> {
    const ids = read.pathway.linked?.(read.contents) ?? [];
    const { settings } = await this.world.moment(this.world.log);
    const lies: CaseView['lies'] = [];
    if (ids.length === 0 || !(await this.mayBeLinked(loaded, settings))) return lies;
    for (const id of ids) {
      const other = await this.fresh(id);
      const mutual = other?.pathway.linked?.(other.contents).includes(read.caseId);
      if (!other || !mutual || !(await this.mayBeLinked(other, settings))) continue;
      const { reference } = summaryOf(other, settings);
      lies.push({ reference, seats: seatViews(other, this.world.directory, this.world.today()) });
    }
    return lies;
  }

  /** AG-42, SECRET-12. Running, still shared, and nobody who is kept safe: of either, the other side learns nothing more. */
  private async mayBeLinked(loaded: LoadedCase, settings: Settings): Promise<boolean> {
    const { ended, person } = summaryOf(loaded, settings);
    if (ended || loaded.pathway.linkHeld?.(loaded.contents) === false) return false;
    return (await protectedAmong(this.world, [person])).length === 0;
  }

  async facts(
    viewer: Viewer,
    caseId: string,
    after: string | null,
    limit = FACTS_DEFAULT,
  ): Promise<Result<FactPage>> {
    const opened = await this.open(viewer, caseId, 'faits');
    if (!opened) return introuvable;
    const asked = after === null || after === '' ? noVersions : readCursor(after);
    if (!asked) return curseurInvalide;
    const { loaded, place } = opened;
    const sight = await this.sightOf(loaded, viewer, place);
    const from = { ...asked, joint: versionOf(asked.joint, sight) };
    const read = await Promise.all(
      knownStreams(place).map((key) => this.factsOf(caseId, key, from, place)),
    );
    const known = read.map((facts) => facts.filter((fact) => knows(fact, sight)));
    const most = Math.min(Math.max(limit, 1), FACTS_MAX);
    const { taken, versions, more } = inOrder(known, from, most);
    const facts = taken.map((fact) =>
      this.views.of(asSeen(fact, sight), place, numberOf(fact.version, sight)),
    );
    return {
      ok: true,
      value: { facts, cursor: writeCursor(numbered(versions, sight), place), more },
    };
  }

  async at(viewer: Viewer, caseId: string, n: number): Promise<Result<Replay>> {
    const opened = await this.open(viewer, caseId, 'rejeu');
    if (!opened) return introuvable;
    const { loaded, place } = opened;
    if (!mayReplay(loaded.pathway, place)) return nonHabilite;
    const sight = await this.sightOf(loaded, viewer, place);
    const facts = (await this.factsOf(caseId, 'joint', noVersions, place)).map((fact) =>
      asSeen(fact, sight),
    );
    const { settings } = await this.world.moment(this.world.log);
    const replay = replayView(caseId, facts, n, place, this.views, settings);
    return replay ? { ok: true, value: replay } : introuvable;
  }

  /** Facts of one stream after a cursor, those parts opened that this place may read. */
  private factsOf(
    caseId: string,
    key: StreamKey,
    from: Versions,
    place: Place,
  ): Promise<readonly ReadFact[]> {
    const mayOpen = (audience: Parameters<typeof mayRead>[0]) => mayRead(audience, place);
    return this.world.log.read(streamOf(caseId, key), from[key], mayOpen);
  }

  private async sightOf(loaded: LoadedCase, viewer: Viewer, place: Place): Promise<Sight> {
    return sightOf(loaded, viewer, place, await protectedIn(this.world, loaded));
  }

  /** Who is kept from nothing has the fold in memory. Anyone else gets a fold of what they may read. */
  private async foldFor(loaded: LoadedCase, sight: Sight): Promise<LoadedCase> {
    const { place } = sight;
    if (seesWhole(sight)) return loaded;
    let fold = unopened(loaded.caseId, loaded.pathway);
    for (const fact of await this.factsOf(loaded.caseId, 'joint', noVersions, place)) {
      const seen = knows(fact, sight) ? asSeen(fact, sight) : { ...fact, opened: {} };
      fold = applyOpened(fold, 'joint', fact.version, asOpened(seen));
    }
    return { ...fold, contents: contentsTold(fold.contents, sight) };
  }

  /** The case and the viewer's place on it; null when they may not know of it, as when there is none. */
  async find(viewer: Viewer, caseId: string): Promise<Opened | null> {
    const loaded = await this.fresh(caseId);
    if (!loaded) return null;
    const place = loaded.pathway.placeOf(loaded.state, viewer, this.world.today());
    return mayKnow(place) ? { loaded, place } : null;
  }

  /** Who may know of the case, decided before anything is opened; the reading is logged before the answer leaves. */
  private async open(
    viewer: Viewer,
    caseId: string,
    what: ReadEntry['what'],
  ): Promise<Opened | null> {
    const found = await this.find(viewer, caseId);
    if (!found) return null;
    await this.world.own.reads.note({ at: this.world.now(), agent: viewer.agent, caseId, what });
    return found;
  }
}

/** Merges the streams by time written down, each in its own order, and cuts at the limit. */
export function inOrder(
  streams: readonly (readonly ReadFact[])[],
  from: Versions,
  limit: number,
): { taken: ReadFact[]; versions: Versions; more: boolean } {
  const rests = streams.map((facts) => [...facts]).filter((facts) => facts.length > 0);
  const taken: ReadFact[] = [];
  const versions: { -readonly [K in StreamKey]: number } = { ...from };
  while (taken.length < limit) {
    const [next] = rests.filter((facts) => facts.length > 0).sort(([a], [b]) => compareFacts(a, b));
    const fact = next?.shift();
    if (!fact) return { taken, versions, more: false };
    versions[keyOf(fact.stream)] = fact.version;
    taken.push(fact);
  }
  return { taken, versions, more: rests.some((facts) => facts.length > 0) };
}

function compareFacts(a: ReadFact | undefined, b: ReadFact | undefined): number {
  if (!a || !b) return 0;
  const at = a.envelope.recordedAt.localeCompare(b.envelope.recordedAt);
  return at === 0 ? a.stream.localeCompare(b.stream) : at;
}
