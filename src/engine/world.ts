// What the engine has in memory and at hand: folds, directory, settings, clock, ids; and the overlay of one transaction.
import {
  foldReleve,
  partsComptees,
  type Releve,
} from '../../workflows/accompagnementGlobal/indicateurs/releve.ts';
import { type Instant, type Jour, jourOf } from '../../workflows/dates.ts';
import {
  foldSettings,
  type SettingChange,
  type Settings,
  settingsOn,
} from '../../workflows/settings/settings.ts';
import { settingsStream } from '../../workflows/streams.ts';
import { CaseLoader, type KnownVersions } from './caseLoader.ts';
import { Directory } from './directory.ts';
import type { LoadedCase } from './loadedCase.ts';
import { People } from './people.ts';
import type { CaseLists } from './ports/lists.ts';
import type { OwnTruth } from './ports/ownTruth.ts';
import type { Clock, Log, LogReader, Unit } from './ports.ts';
import type { Nearby } from './reach.ts';
import { StreamFolds } from './streamFolds.ts';

/** What is the same for all that happens at one instant: the settings are those in force that day. */
export interface Moment {
  readonly now: Instant;
  readonly today: Jour;
  readonly settings: Settings;
}

export interface WorldParts {
  readonly log: Log;
  readonly lists: CaseLists;
  readonly own: OwnTruth;
  readonly clock: Clock;
  /** The same UUID for the same texts: ids that a retry finds again. */
  readonly deriveId: (texts: readonly string[]) => string;
}

export class World {
  readonly log: Log;
  readonly lists: CaseLists;
  readonly own: OwnTruth;
  readonly deriveId: WorldParts['deriveId'];
  readonly cases = new CaseLoader();
  readonly directory = new Directory();
  readonly people = new People();
  /** AG-80. What each accompagnement adds to the counts: small, so that many are kept. */
  readonly releves = new StreamFolds<Releve>(foldReleve, {
    limit: 60_000,
    mayOpen: (_audience, part) => partsComptees.has(part),
  });
  private readonly settings = new StreamFolds<readonly SettingChange[]>(foldSettings);
  /** The settings as they were last asked for: one command after the other asks for the same. */
  private inForce: {
    changes: readonly SettingChange[] | null;
    today: Jour;
    settings: Settings;
  } | null = null;
  private readonly clock: Clock;
  /** Folds made earlier in a transaction that is not committed yet: gone with it. */
  private readonly overlays = new WeakMap<Unit, Map<string, LoadedCase>>();

  constructor(parts: WorldParts) {
    this.log = parts.log;
    this.lists = parts.lists;
    this.own = parts.own;
    this.clock = parts.clock;
    this.deriveId = parts.deriveId;
  }

  now(): Instant {
    return this.clock.now();
  }

  today(): Jour {
    return jourOf(this.clock.now());
  }

  async moment(reader: LogReader, versions?: KnownVersions): Promise<Moment> {
    const now = this.clock.now();
    const today = jourOf(now);
    const version = versions?.get(settingsStream);
    const changes = await this.settings.load(reader, settingsStream, version);
    return { now, today, settings: this.settingsIn(changes, today) };
  }

  private settingsIn(changes: readonly SettingChange[] | null, today: Jour): Settings {
    const { inForce } = this;
    if (inForce?.changes === changes && inForce.today === today) return inForce.settings;
    const settings = settingsOn(changes ?? [], today);
    this.inForce = { changes, today, settings };
    return settings;
  }

  async loadInUnit(
    unit: Unit,
    caseId: string,
    versions?: KnownVersions,
  ): Promise<LoadedCase | null> {
    const own = this.overlays.get(unit)?.get(caseId);
    const loaded = await this.cases.load(unit, caseId, versions, own);
    // Nothing was written on it in this transaction: what was read is committed.
    if (loaded && !own) this.cases.remember(loaded);
    return loaded;
  }

  /** Other cases as they are committed. */
  get nearby(): Nearby {
    return { lists: this.lists, load: (caseId) => this.cases.load(this.log, caseId) };
  }

  keepInUnit(unit: Unit, loaded: LoadedCase): void {
    const overlay = this.overlays.get(unit) ?? new Map<string, LoadedCase>();
    overlay.set(loaded.caseId, loaded);
    this.overlays.set(unit, overlay);
  }

  /** After a COMMIT that failed, or a destruction: nothing in memory is to be believed. */
  forgetAll(): void {
    this.cases.forgetAll();
    this.people.forgetAll();
    this.releves.forgetAll();
    this.settings.forgetAll();
    this.directory.forgetAll();
  }
}
