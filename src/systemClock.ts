// The clock of the machine: the only place of the server that asks what time it is.
import { Instant } from '../workflows/dates.ts';
import type { Clock } from './engine/ports.ts';

export const systemClock: Clock = {
  now: () => Instant.parse(new Date().toISOString()),
};
