// Wires the engine: commands in groups of one commit, readings, lists, the feed of commits, the clock of deadlines.
import type { Viewer } from '../../workflows/kernel/pathway.ts';
import type { CommandAnswer } from '../contract/cases.ts';
import type { Outcome } from './acting.ts';
import { Administration } from './administration.ts';
import { answered } from './answers.ts';
import type { CommandRequest, Engine, OpenRequest, Result } from './api.ts';
import { Batcher } from './batcher.ts';
import { RdvBridge } from './bridges/rdvServicePublic.ts';
import { CaseWriter } from './caseWriter.ts';
import { Commands } from './commands.ts';
import { Commits, placesNamesOf } from './commits.ts';
import { readCursor } from './cursor.ts';
import { DeadlineClock } from './deadlineClock.ts';
import { draftBook } from './draftBook.ts';
import { foldCreches } from './foldedAtStart.ts';
import { PeopleImports } from './imports/people.ts';
import { indicatorsOf } from './indicators/indicators.ts';
import { Listing } from './listing.ts';
import type { LoadedCase } from './loadedCase.ts';
import { papersOf } from './papers/papers.ts';
import { placeReadings } from './places/readings.ts';
import type { Unit } from './ports.ts';
import { Reading } from './reading.ts';
import { rebuildCases } from './rebuilding.ts';
import { Receipts } from './receipts.ts';
import { curseurInvalide, introuvable } from './refusals.ts';
import { Retention } from './retention.ts';
import { RightsWatch } from './rightsWatch.ts';
import { samePerson } from './samePerson.ts';
import { selectionOf } from './selection.ts';
import { sightOf, versionOf } from './sight.ts';
import { teamOf } from './team.ts';
import { Undone } from './undone.ts';
import { FactViews } from './views/factViews.ts';
import { World, type WorldParts } from './world.ts';

export interface EngineParts extends WorldParts {
  /** Told of what fails where nobody waits for an answer (the clock, a listener). */
  readonly onError: (error: unknown) => void;
  /** False where one script drives everything, inside a transaction of its own: nothing then runs by itself. */
  readonly background?: boolean;
}

/** The engine with what only the command line and the demonstration use. */
export interface WholeEngine extends Engine {
  readonly administration: Administration;
  /** Writes what has fallen due on every case, now. */
  tick(): Promise<void>;
  rebuild(progress?: (done: number) => void): Promise<void>;
}

export async function createEngine(parts: EngineParts): Promise<WholeEngine> {
  const world = new World(parts);
  await world.directory.refresh(parts.log);
  const engine = new TandemEngine(world, parts.onError);
  if (parts.background ?? true) {
    await foldCreches(world).catch(parts.onError);
    engine.startBackground();
  }
  return engine;
}

class TandemEngine implements WholeEngine {
  readonly today: Engine['today'] = () => this.world.today();
  readonly tick: WholeEngine['tick'] = () => this.clock.tick();
  readonly administration: Administration;
  readonly drafts: Engine['drafts'];
  readonly indicators: Engine['indicators'];
  readonly papers: Engine['papers'];
  readonly places: Engine['places'];
  readonly team: Engine['team'];
  readonly select: Engine['select'];
  readonly imports: Engine['imports'];
  readonly rdv: Engine['rdv'];
  private readonly world: World;
  private readonly views: FactViews;
  private readonly commits: Commits;
  private readonly commands: Commands;
  private readonly writer: CaseWriter;
  private readonly batcher: Batcher<Outcome>;
  private readonly reading: Reading;
  private readonly listing: Listing;
  private readonly clock: DeadlineClock;
  private readonly rights: RightsWatch;

  constructor(world: World, onError: EngineParts['onError']) {
    this.world = world;
    this.views = new FactViews(world.directory);
    this.commits = new Commits(world, this.views, onError);
    this.writer = new CaseWriter(world);
    this.commands = new Commands(world, this.writer, new Receipts(world.log));
    this.batcher = new Batcher(world.log, {
      committed: (outcomes) => this.committed(outcomes),
      failed: () => world.forgetAll(),
    });
    this.reading = new Reading(world, this.views, (caseId) => this.fresh(caseId));
    this.listing = new Listing(world);
    this.drafts = draftBook(world);
    this.places = placeReadings(world, (caseId) => this.fresh(caseId));
    const { reading, listing } = this;
    this.papers = papersOf({ world, reading, listing }, (caseId) => this.fresh(caseId));
    this.indicators = indicatorsOf(world, listing, (caseId) => this.fresh(caseId));
    this.imports = new PeopleImports(world, this.commands, (work) => this.batcher.run(work));
    this.rdv = new RdvBridge(world, this.writer, (work) => this.batcher.run(work));
    this.team = teamOf(world, listing);
    this.select = selectionOf(world, (viewer, request) => this.execute(viewer, request));
    this.administration = new Administration(world, (agent) => this.commits.agentChanged(agent));
    this.rights = new RightsWatch(world, (agent) => this.commits.agentChanged(agent), onError);
    const fresh = (caseId: string) => this.fresh(caseId);
    const retention = new Retention(world, this.writer, fresh, onError);
    this.clock = new DeadlineClock(world, fresh, () => retention.sweep(), onError);
  }

  /** The clock of deadlines, and the watch over rights that change elsewhere. */
  startBackground(): void {
    this.rights.start();
    this.clock.start();
  }

  viewer(agentId: string): Promise<Viewer | null> {
    return this.world.directory.viewer(this.world.log, agentId);
  }

  async agents() {
    return this.world.directory.all();
  }

  organisations = async () => this.world.directory.allOrganisations();

  async agent(id: string) {
    return this.world.directory.agent(id);
  }

  open(viewer: Viewer, request: OpenRequest): Promise<Result<CommandAnswer>> {
    return this.run(async (unit) => {
      const outcome = await this.commands.open(unit, viewer.agent, request);
      if (!outcome.result.ok) throw new Undone(outcome);
      return outcome;
    });
  }

  execute(viewer: Viewer, request: CommandRequest): Promise<Result<CommandAnswer>> {
    return this.run((unit) => this.commands.execute(unit, viewer.agent, request));
  }

  getCase(viewer: Viewer, caseId: string) {
    return this.reading.case(viewer, caseId);
  }

  facts(viewer: Viewer, caseId: string, after: string | null, limit?: number) {
    return this.reading.facts(viewer, caseId, after, limit);
  }

  at(viewer: Viewer, caseId: string, n: number) {
    return this.reading.at(viewer, caseId, n);
  }

  search(viewer: Viewer, search: Parameters<Engine['search']>[1]) {
    return this.listing.search(viewer, search);
  }

  samePerson(viewer: Viewer, body: Parameters<Engine['samePerson']>[1]) {
    return samePerson(this.world, viewer, body);
  }

  agenda(viewer: Viewer) {
    return this.listing.agenda(viewer);
  }

  async visit(viewer: Viewer, caseId: string, cursor: string): Promise<Result<null>> {
    const found = await this.reading.find(viewer, caseId);
    if (!found) return introuvable;
    const read = readCursor(cursor);
    if (!read) return curseurInvalide;
    const joint = versionOf(read.joint, sightOf(found.loaded, viewer, found.place));
    await this.world.own.visits.mark(viewer.agent, caseId, { ...read, joint });
    return { ok: true, value: null };
  }

  onCommit(listener: Parameters<Engine['onCommit']>[0]): () => void {
    return this.commits.on(listener);
  }

  deliver(viewer: Viewer, commit: Parameters<Engine['deliver']>[1]) {
    return this.commits.deliver(viewer, commit);
  }

  async placesNames(viewer: Viewer, crecheId: string): Promise<Result<readonly string[]>> {
    const found = await this.reading.find(viewer, crecheId);
    const { settings } = await this.world.moment(this.world.log);
    const names = found && placesNamesOf(found.loaded, settings);
    return names ? { ok: true, value: names } : introuvable;
  }

  qualites(viewer: Viewer, caseId: string): readonly string[] {
    const loaded = this.world.cases.peek(caseId);
    return loaded
      ? [...loaded.pathway.placeOf(loaded.state, viewer, this.world.today()).qualites]
      : [];
  }

  rebuild(progress?: (done: number) => void): Promise<void> {
    return rebuildCases(this.world, progress);
  }

  async close(): Promise<void> {
    await this.rights.stop();
    await this.clock.stop();
    await this.batcher.idle();
  }

  private async run(work: (unit: Unit) => Promise<Outcome>): Promise<Result<CommandAnswer>> {
    const outcome = await this.batcher.run(work).catch((error: unknown) => {
      if (error instanceof Undone) return error.outcome;
      throw error;
    });
    const { world, views } = this;
    return answered(outcome, { world, views, fresh: (caseId) => this.fresh(caseId) });
  }

  private committed(outcomes: readonly Outcome[]): void {
    for (const { changes } of outcomes) {
      for (const change of changes) {
        this.world.cases.remember(change.after);
        this.commits.caseChanged(change);
      }
    }
  }

  /** A case with what has fallen due already applied; null when there is none. */
  private async fresh(caseId: string): Promise<LoadedCase | null> {
    const loaded = await this.world.cases.load(this.world.log, caseId);
    if (!loaded) return null;
    const { now, settings } = await this.world.moment(this.world.log);
    const { pathway, state, dernier } = loaded;
    if (!pathway.firstDue(state, now, settings, dernier)) {
      this.world.cases.remember(loaded);
      return loaded;
    }
    await this.batcher.run((unit) => this.commands.catchUp(unit, caseId));
    return this.world.cases.load(this.world.log, caseId);
  }
}
