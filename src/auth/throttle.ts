// Slows down who guesses passwords: steps that grow with the failures, counted in the database.
import { type Instant, instantFromMs, msOf } from '../../workflows/dates.ts';
import type { OwnTruth } from '../engine/ports/ownTruth.ts';
import type { Clock } from '../engine/ports.ts';

/** From this many failures within that time on, no further try is looked at. */
interface Step {
  readonly failures: number;
  readonly seconds: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** CNIL 2022-100: more than a minute after 5 failures, growing, and at most 25 tries in 24 hours. */
const addressSteps: readonly Step[] = [
  { failures: 5, seconds: 2 * MINUTE },
  { failures: 10, seconds: 10 * MINUTE },
  { failures: 15, seconds: HOUR },
  { failures: 20, seconds: 6 * HOUR },
  { failures: 25, seconds: 24 * HOUR },
];

/** A whole agency may stand behind one network address, and only failures count. */
const networkSteps: readonly Step[] = [
  { failures: 30, seconds: 2 * MINUTE },
  { failures: 100, seconds: HOUR },
  { failures: 400, seconds: 24 * HOUR },
];

export interface Throttle {
  /** Seconds to wait before another try is looked at; 0 when it may go on. */
  secondsToWait(): Promise<number>;
  noteFailure(): Promise<void>;
  clear(): Promise<void>;
}

type Failures = Pick<OwnTruth['credentials'], 'failures' | 'noteFailure' | 'clearFailures'>;

export function throttleAddress(failures: Failures, clock: Clock, email: string): Throttle {
  return throttle(failures, clock, `adresse:${email}`, addressSteps);
}

export function throttleNetwork(failures: Failures, clock: Clock, network: string): Throttle {
  return throttle(failures, clock, `reseau:${network}`, networkSteps);
}

function throttle(
  failures: Failures,
  clock: Clock,
  subject: string,
  steps: readonly Step[],
): Throttle {
  return {
    async secondsToWait() {
      const now = clock.now();
      let wait = 0;
      for (const step of steps) {
        const count = await failures.failures(subject, secondsBefore(now, step.seconds));
        if (count >= step.failures) wait = step.seconds;
      }
      return wait;
    },
    noteFailure: () => failures.noteFailure(subject, clock.now()),
    clear: () => failures.clearFailures(subject),
  };
}

function secondsBefore(now: Instant, seconds: number): Instant {
  return instantFromMs(msOf(now) - seconds * 1_000);
}

/** One subscriber on IPv6 holds a whole /64: the network is its first four groups. */
export function networkOf(ip: string): string {
  const plain = ip.replace(/^::ffff:(?=\d+\.)/, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: zeros }, () => '0'), ...right];
  return `${groups.slice(0, 4).join(':')}::/64`;
}
