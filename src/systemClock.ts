// The clock of the machine: the only place of the server that asks what time it is.
import { Instant } from '../workflows/dates.ts';
import type { Clock } from './engine/ports.ts';

const instantOf = (ms: number) => Instant.parse(new Date(ms).toISOString());

/** Commands under load come several a millisecond: it is written out once. */
let last = { ms: 0, instant: instantOf(0) };

export const systemClock: Clock = {
  now() {
    const ms = Date.now();
    if (ms !== last.ms) last = { ms, instant: instantOf(ms) };
    return last.instant;
  },
};
