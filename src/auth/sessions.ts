// Server-side sessions: made, recognised, kept in memory for moments, ended at once and for everyone to hear.
import { hash, randomBytes } from 'node:crypto';
import { type Instant, instantFromMs, msOf } from '../../workflows/dates.ts';
import type { Viewer } from '../../workflows/kernel/pathway.ts';
import type { SignedIn } from '../engine/ports/doorkeeper.ts';
import type { OwnTruth, SessionRow } from '../engine/ports/ownTruth.ts';
import type { Clock } from '../engine/ports.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const sessionTimes = {
  /** Without activity; a social worker's home visit fits in. */
  idle: 2 * HOUR,
  /** With activity: one working day, however long. */
  absolute: 12 * HOUR,
  /** How long a session is believed without asking the database: another process may have ended it. */
  believed: 3_000,
  /** Activity is written down no more often than this. */
  touchEvery: MINUTE,
} as const;

/** More sessions than this at once are simply looked up again. */
const MOST_REMEMBERED = 10_000;

interface Remembered {
  readonly signedIn: SignedIn;
  readonly until: Instant;
}

export interface SessionsPorts {
  readonly rows: OwnTruth['sessions'];
  readonly clock: Clock;
  readonly viewerOf: (agent: string) => Promise<Viewer | null>;
}

export interface Sessions {
  open(agent: string): Promise<{ readonly token: string; readonly signedIn: SignedIn } | null>;
  identify(token: string): Promise<SignedIn | null>;
  recheck(session: string, active: boolean): Promise<SignedIn | null>;
  end(session: string): Promise<void>;
  rightsChanged(agent: string): Promise<void>;
  onEnded(listener: (session: string) => void): () => void;
}

export function createSessions(ports: SessionsPorts): Sessions {
  const { rows, clock } = ports;
  const remembered = new Map<string, Remembered>();
  const listeners = new Set<(session: string) => void>();
  /** Grows with every change of rights: a look-up that began before must not be remembered after. */
  let changes = 0;

  function tellEnded(session: string): void {
    remembered.delete(session);
    for (const listener of listeners) listener(session);
  }

  async function lookUp(session: string, active: boolean): Promise<SignedIn | null> {
    const began = changes;
    const now = clock.now();
    const row = await rows.find(session);
    const viewer = row && isAlive(row, now) ? await ports.viewerOf(row.agent) : null;
    if (!row || !viewer) return bury(session, row);
    const seen = active ? await touch(row, now) : row;
    const signedIn = { session, viewer, expiresAt: endOf(seen) };
    if (began === changes) remember(remembered, signedIn, now);
    return signedIn;
  }

  async function bury(session: string, row: SessionRow | null): Promise<null> {
    if (row) await rows.end(session);
    tellEnded(session);
    return null;
  }

  async function touch(row: SessionRow, now: Instant): Promise<SessionRow> {
    if (msOf(now) - msOf(row.seenAt) < sessionTimes.touchEvery) return row;
    await rows.touch(row.tokenDigest, now);
    return { ...row, seenAt: now };
  }

  return {
    async open(agent) {
      const viewer = await ports.viewerOf(agent);
      if (!viewer) return null;
      const token = randomBytes(32).toString('base64url');
      const row = newRow(digestOf(token), agent, clock.now());
      await rows.open(row);
      return { token, signedIn: { session: row.tokenDigest, viewer, expiresAt: endOf(row) } };
    },
    async identify(token) {
      const session = digestOf(token);
      const known = remembered.get(session);
      if (known && clock.now() < known.until) return known.signedIn;
      return lookUp(session, true);
    },
    recheck: lookUp,
    async end(session) {
      changes += 1;
      await rows.end(session);
      tellEnded(session);
    },
    async rightsChanged(agent) {
      changes += 1;
      for (const [session, { signedIn }] of remembered) {
        if (signedIn.viewer.agent === agent) remembered.delete(session);
      }
      if (await ports.viewerOf(agent)) return;
      for (const session of await rows.endAllOf(agent)) tellEnded(session);
    },
    onEnded(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function remember(remembered: Map<string, Remembered>, signedIn: SignedIn, now: Instant): void {
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const soon = instantFromMs(msOf(now) + sessionTimes.believed);
  const until = soon < signedIn.expiresAt ? soon : signedIn.expiresAt;
  remembered.set(signedIn.session, { signedIn, until });
}

function newRow(tokenDigest: string, agent: string, now: Instant): SessionRow {
  const expiresAt = instantFromMs(msOf(now) + sessionTimes.absolute);
  return { tokenDigest, agent, createdAt: now, seenAt: now, expiresAt };
}

/** When it ends if nothing more happens: idle for too long, or open for too long. */
function endOf(row: SessionRow): Instant {
  const idle = instantFromMs(msOf(row.seenAt) + sessionTimes.idle);
  return idle < row.expiresAt ? idle : row.expiresAt;
}

function isAlive(row: SessionRow, now: Instant): boolean {
  return now < endOf(row);
}

/** The database never holds a token: who reads it cannot sign in with it. */
function digestOf(token: string): string {
  return hash('sha256', token, 'hex');
}
