// Sign-in: e-mail and password, throttled, with the same answer and the same time for an unknown address.
import type { Viewer } from '../../workflows/kernel/pathway.ts';
import type { Doorkeeper, SignInAnswer, SignInAttempt } from '../engine/ports/doorkeeper.ts';
import type { OwnTruth } from '../engine/ports/ownTruth.ts';
import type { Clock } from '../engine/ports.ts';
import { sessionCookie } from './cookie.ts';
import { createInTurn } from './inTurn.ts';
import { type Home, originsOf } from './origins.ts';
import { type CheckPassword, createPasswordCheck } from './passwords.ts';
import { createSessions } from './sessions.ts';
import { networkOf, throttleAddress, throttleNetwork } from './throttle.ts';

export interface DoorkeeperPorts {
  readonly own: Pick<OwnTruth, 'sessions' | 'credentials'>;
  readonly clock: Clock;
  readonly viewerOf: (agent: string) => Promise<Viewer | null>;
  readonly home: Home;
}

/** An address is one address however it was typed. */
export function normalizeEmail(email: string): string {
  return email.normalize('NFC').trim().toLowerCase();
}

export async function createDoorkeeper(ports: DoorkeeperPorts): Promise<Doorkeeper> {
  const sessions = createSessions({
    rows: ports.own.sessions,
    clock: ports.clock,
    viewerOf: ports.viewerOf,
  });
  const checkPassword = await createPasswordCheck();
  const inTurn = createInTurn();
  const origins = originsOf(ports.home);
  const cookie = sessionCookie(ports.home !== 'loopback');

  /** One try after the other for one address and for one network: a thousand at once count as a thousand. */
  function signIn(attempt: SignInAttempt): Promise<SignInAnswer> {
    const email = normalizeEmail(attempt.email);
    const network = networkOf(attempt.ip);
    return inTurn(`reseau:${network}`, () =>
      inTurn(`adresse:${email}`, () => tryOnce(email, network, attempt.password)),
    );
  }

  async function tryOnce(email: string, network: string, password: string): Promise<SignInAnswer> {
    const { credentials } = ports.own;
    const address = throttleAddress(credentials, ports.clock, email);
    const place = throttleNetwork(credentials, ports.clock, network);
    const wait = Math.max(await address.secondsToWait(), await place.secondsToWait());
    if (wait > 0) return { ok: false, why: 'tropDEssais', retryAfterSeconds: wait };

    const agent = await agentBehind(credentials, checkPassword, email, password);
    const opened = agent === null ? null : await sessions.open(agent);
    if (!opened) {
      await address.noteFailure();
      await place.noteFailure();
      return { ok: false, why: 'identifiants' };
    }
    await address.clear();
    return { ok: true, ...opened };
  }

  return {
    ...origins,
    tokenIn: (headers) => cookie.read(headers.cookie),
    cookieFor: (token) => (token === null ? cookie.clear() : cookie.set(token)),
    signIn,
    identify: sessions.identify,
    recheck: sessions.recheck,
    signOut: sessions.end,
    rightsChanged: sessions.rightsChanged,
    onEnded: sessions.onEnded,
  };
}

async function agentBehind(
  credentials: OwnTruth['credentials'],
  checkPassword: CheckPassword,
  email: string,
  password: string,
): Promise<string | null> {
  const known = await credentials.findByEmail(email);
  const right = await checkPassword(password, known?.passwordHash ?? null);
  return right && known ? known.agent : null;
}
