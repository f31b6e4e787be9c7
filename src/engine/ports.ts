// What the engine asks of the outside: the log of facts with its keys, and the store that holds it.
import type { Instant, Jour } from '../../workflows/dates.ts';
import type { Audience } from '../../workflows/kernel/audience.ts';
import type { Actor, ScopeKind } from '../../workflows/kernel/fact.ts';
import type { Json, JsonObject } from '../../workflows/kernel/json.ts';
import type { CaseSummary } from '../../workflows/kernel/pathway.ts';
import type { Destruction } from './ports/destruction.ts';
import type { CaseLists } from './ports/lists.ts';
import type { OwnTruth } from './ports/ownTruth.ts';
import type { SlotChange } from './ports/places.ts';

/** A sealed part before it is sealed: its audience, whose key it hangs on, its content. */
export interface PartToSeal {
  readonly name: string;
  readonly audience: Audience;
  readonly scope: { readonly kind: ScopeKind; readonly id: string };
  readonly content: JsonObject;
}

/** A fact before the store gives it version, position, digests and hashes. */
export interface FactToAppend {
  readonly type: string;
  readonly clear: JsonObject;
  readonly parts: readonly PartToSeal[];
  readonly actor: Actor;
  readonly actingFor: string | null;
  readonly commandId: string;
  readonly commandType: string;
  /** This fact's place among the facts of its command, from 0, and how many there are. */
  readonly index: number;
  readonly count: number;
  /** The local day it happened, and the instant it is written down. */
  readonly occurredOn: Jour;
  readonly recordedAt: Instant;
  readonly rules: readonly string[];
  readonly settingsVersion: number;
  readonly chart: {
    readonly pathway: string;
    readonly version: number;
    readonly fingerprint: string;
  } | null;
  /**
   * The state after this fact; only its salted digest is kept. Null where the stream has no fold of its own. Never changed
   * afterwards: the same object is taken for the same state.
   */
  readonly state: Json;
}

/** Facts for one stream; `expected` is the version it must have now (0: no such stream yet). Always enforced. */
export interface StreamAppend {
  readonly stream: string;
  readonly expected: number;
  readonly facts: readonly FactToAppend[];
}

/** The hashed envelope, as its canonical text says it. Digests and hashes are lower-case hex SHA-256 or HMAC-SHA256. */
export interface Envelope {
  readonly format: 1;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly commandId: string;
  readonly commandType: string;
  readonly index: number;
  readonly count: number;
  readonly actor: Actor;
  readonly actingFor: string | null;
  readonly occurredOn: Jour;
  readonly recordedAt: Instant;
  readonly rules: readonly string[];
  readonly settingsVersion: number;
  readonly chart: {
    readonly pathway: string;
    readonly version: number;
    readonly fingerprint: string;
  } | null;
  /** HMAC of the canonical clear part, and of the canonical resulting state, under this fact's salt. */
  readonly clearDigest: string;
  readonly stateDigest: string;
  /** SHA-256 over each part's ciphertext, in order of name. */
  readonly parts: readonly {
    readonly name: string;
    readonly audience: Audience;
    readonly digest: string;
  }[];
  /** Hash of the stream's fact before, null for the first. */
  readonly previous: string | null;
}

/** A stored part: closed until `open` is asked; `destroyed` once a destruction fact named it. */
export interface StoredPart {
  readonly name: string;
  readonly audience: Audience;
  readonly destroyed: boolean;
}

/** A fact read back. `clear` is null once destroyed. */
export interface StoredFact {
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly envelope: Envelope;
  readonly hash: string;
  readonly clear: JsonObject | null;
  readonly parts: readonly StoredPart[];
}

/** A fact with its opened parts: by name; a part that could not be opened (destroyed) is absent. */
export interface ReadFact extends StoredFact {
  readonly opened: { readonly [name: string]: JsonObject | undefined };
}

/** Which parts to open, by their audience and their name: asked before anything is opened. */
export type MayOpen = (audience: Audience, part: string) => boolean;

/** Reading. The same on the readers' connection and inside a unit of writing (which sees its own writes). */
export interface LogReader {
  /** Versions of the named streams; a stream that does not exist is 0. */
  versions(streams: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Facts of one stream after a version (up to and including `until`), in order, those parts opened that may be. */
  read(
    stream: string,
    after: number,
    mayOpen: MayOpen,
    until?: number,
  ): Promise<readonly ReadFact[]>;
  /** Every stream's name that begins so, in order. For rebuild, verification and start-up. */
  streams(prefix: string): Promise<readonly string[]>;
}

/** A receipt of an accepted command: a keyed digest of the request and the versions written, never the answer. */
export interface Receipt {
  readonly actor: string;
  readonly commandId: string;
  /** HMAC of the canonical request under a key of the key store. */
  readonly requestDigest: string;
  readonly caseId: string | null;
  readonly versions: { readonly [stream: string]: number };
}

/** One transaction being written: one batch of commands, each in its savepoint. Everything is undone with it. */
export interface Unit extends LogReader {
  /** What lists ask, of the rows of this very transaction: writers take turns, so nobody else changes them meanwhile. */
  readonly lists: CaseLists;
  /** Runs one command's work in a savepoint: rolled back (parts' keys included) when `work` throws; the error goes on. */
  savepoint<T>(work: () => Promise<T>): Promise<T>;
  findReceipt(actor: string, commandId: string): Promise<Receipt | null>;
  keepReceipt(receipt: Receipt): Promise<void>;
  /** Appends to several streams, all or none. Throws StaleStream when a version is not the expected one. */
  append(appends: readonly StreamAppend[]): Promise<readonly ReadFact[]>;
  /** The next number of a gapless counter (case references), rolled back with the savepoint. */
  nextNumber(counter: string): Promise<number>;
  /**
   * Rewrites what lists and searches know of one case; `tokens` are search words, `keys` what finds it whole
   * (`CaseLists.withKey`): in clear here, hashed in the table.
   */
  projectCase(
    caseId: string,
    summary: CaseSummary,
    tokens: readonly string[] | null,
    keys?: readonly string[],
  ): Promise<void>;
  /**
   * Moves what a case claims of reserved places: frees some half-days, then claims others.
   * @throws SlotTaken when another case holds one of them: the database's primary key says so, whoever asked first.
   */
  claimSlots(caseId: string, change: SlotChange): Promise<void>;
  /** Destroys one part of one fact, or all of a stream's content (clear parts and salts too). See Destruction. */
  destroy(what: Destruction): Promise<void>;
}

/** A stream had not the expected version: the engine decides again (additive) or answers 412 (decisive). */
export class StaleStream extends Error {
  readonly stream: string;
  readonly expected: number;
  readonly actual: number;
  constructor(stream: string, expected: number, actual: number) {
    super(`stream ${stream}: expected version ${expected}, found ${actual}`);
    this.name = 'StaleStream';
    this.stream = stream;
    this.expected = expected;
    this.actual = actual;
  }
}

/** The log: one writer, readers apart. */
export interface Log extends LogReader {
  /**
   * BEGIN IMMEDIATE (advisory lock on PostgreSQL), `work`, then keys made durable, then COMMIT. When `work` or COMMIT
   * fails nothing of it is written and the error goes on. Calls are serialised within one process.
   */
  write<T>(work: (unit: Unit) => Promise<T>): Promise<T>;
  /** Salted digest of a content that seats sign: HMAC-SHA256 (hex) over its canonical JSON. A new salt when none is given. */
  contentDigest(
    content: Json,
    salt: string | null,
  ): { readonly digest: string; readonly salt: string };
  /** Keyed digest of a request, for receipts. */
  requestDigest(request: Json): string;
  /** Checks the whole chain: envelopes, digests, links, gapless versions and positions. Reports progress as it goes. */
  verify(progress?: (checked: number) => void): Promise<Verification>;
  /** Makes every derived table anew through `project`, in one transaction: readers see the old rows until it ends. */
  rebuild(
    project: (unit: Pick<Unit, 'projectCase' | 'claimSlots'> & LogReader) => Promise<void>,
  ): Promise<void>;
}

export type Verification =
  | { readonly ok: true; readonly facts: number; readonly streams: number }
  | {
      readonly ok: false;
      readonly stream: string;
      readonly version: number;
      readonly position: number | null;
      readonly why: string;
      readonly checked: number;
    };

/** Everything the store gives; closed once, at the end. */
export interface Store {
  readonly log: Log;
  readonly lists: CaseLists;
  readonly own: OwnTruth;
  /** 'demonstration' or 'production', written once when the database is made. */
  readonly purpose: 'demonstration' | 'production';
  /** True when what lists and searches know must be made anew before anything is served (`Log.rebuild`). */
  readonly needsRebuild: boolean;
  close(): Promise<void>;
}

/** The only clock: a hand clock in tests and for the demonstration's past. */
export interface Clock {
  now(): Instant;
}
