// What is its own truth, never derived from the log: sessions, credentials, drafts, visits, readings, calendar feeds.
import type { Instant, Jour } from '../../../workflows/dates.ts';
import type { JsonObject } from '../../../workflows/kernel/json.ts';

export interface SessionRow {
  /** SHA-256 of the token; the token itself is only in the cookie. */
  readonly tokenDigest: string;
  readonly agent: string;
  readonly createdAt: Instant;
  readonly seenAt: Instant;
  readonly expiresAt: Instant;
}

/** What is its own truth: never derived, never rebuilt. Personal contents are sealed under the agent's own key. */
export interface OwnTruth {
  readonly sessions: {
    open(row: SessionRow): Promise<void>;
    find(tokenDigest: string): Promise<SessionRow | null>;
    touch(tokenDigest: string, seenAt: Instant): Promise<void>;
    end(tokenDigest: string): Promise<void>;
    endAllOf(agent: string): Promise<readonly string[]>;
  };
  readonly credentials: {
    /** The e-mail is found by a keyed hash; the table never holds it in clear. */
    findByEmail(
      email: string,
    ): Promise<{ readonly agent: string; readonly passwordHash: string } | null>;
    set(agent: string, email: string, passwordHash: string): Promise<void>;
    /** Failed sign-ins per keyed subject (address or network), for throttling. */
    failures(subject: string, since: Instant): Promise<number>;
    noteFailure(subject: string, at: Instant): Promise<void>;
    clearFailures(subject: string): Promise<void>;
  };
  readonly drafts: {
    list(agent: string): Promise<readonly Draft[]>;
    get(agent: string, draftId: string): Promise<Draft | null>;
    put(agent: string, draft: Omit<Draft, 'updatedAt'>, at: Instant): Promise<void>;
    remove(agent: string, draftId: string): Promise<void>;
  };
  readonly visits: {
    /** Versions seen by this agent, per case: `{ joint: 12, social: 3 }`. */
    of(agent: string): Promise<ReadonlyMap<string, { readonly [stream: string]: number }>>;
    mark(
      agent: string,
      caseId: string,
      versions: { readonly [stream: string]: number },
    ): Promise<void>;
  };
  readonly reads: {
    /** Written before the answer leaves (CNIL 2021-122), kept as long as a setting says (AG-67). */
    note(entry: ReadEntry): Promise<void>;
    /** Together: a list of names is one reading of many. */
    noteAll(entries: readonly ReadEntry[]): Promise<void>;
    of(caseId: string): Promise<readonly ReadEntry[]>;
    /** SECRET-19. When this agent last opened this case; null: never, or too long ago to be kept. */
    lastOpening(caseId: string, agent: string): Promise<Instant | null>;
    /** SECRET-17. The latest « Same person? » that met one of these cases since then; so many at most. */
    checksOf(caseIds: readonly string[], since: Instant): Promise<readonly ReadEntry[]>;
    purgeBefore(at: Instant): Promise<number>;
  };
  /** AG-40. Who asked whether a situation exists for somebody, and on which agreement of theirs; never about whom. */
  readonly identityChecks: {
    /** Kept, unless this agent has asked so often since then: false. Counted where it is written: many at once are many. */
    noteWithin(
      check: IdentityCheck,
      limit: { readonly since: Instant; readonly most: number },
    ): Promise<boolean>;
    /** How many this agent has asked since then. */
    count(agent: string, since: Instant): Promise<number>;
    purgeBefore(at: Instant): Promise<number>;
  };
  /** AG-79. The last word of another software on each of its meetings, by a keyed digest that names it. */
  readonly announced: {
    find(mark: string): Promise<Announced | null>;
    keep(mark: string, announced: Announced): Promise<void>;
  };
  readonly feeds: {
    /** Its token, of 256 bits, is given once: what is kept of it cannot open the feed. */
    make(feed: Omit<FeedRow, 'id'>): Promise<{ readonly id: string; readonly token: string }>;
    find(token: string): Promise<FeedRow | null>;
    of(agent: string, creche: string): Promise<readonly FeedRow[]>;
    /** False when this agent has no such feed of this crèche. */
    remove(id: string, agent: string, creche: string): Promise<boolean>;
    /** Forgets those whose last day is before a day. */
    removeBefore(jour: Jour): Promise<void>;
  };
}

/** When it was said there, and the meeting's id here; null when it never was one here. */
export interface Announced {
  readonly at: Instant;
  readonly meeting: string | null;
}

export interface IdentityCheck {
  readonly at: Instant;
  readonly agent: string;
  readonly accord: { readonly donneLe: Jour; readonly mode: string };
}

/** A calendar feed of a crèche (a case id), as its agent may read it. */
export interface FeedRow {
  readonly id: string;
  readonly agent: string;
  readonly creche: string;
  readonly createdAt: Instant;
  /** The last day on which it opens. */
  readonly expiresOn: Jour;
}

export interface Draft {
  readonly id: string;
  readonly kind: string;
  readonly caseId: string | null;
  readonly content: JsonObject;
  readonly updatedAt: Instant;
}

export interface ReadEntry {
  readonly at: Instant;
  readonly agent: string;
  readonly caseId: string;
  readonly what:
    | 'dossier'
    | 'faits'
    | 'rejeu'
    | 'recherche'
    | 'lettre'
    | 'export'
    | 'places'
    | 'doublon';
}
