// A clock that tests move by hand.
import { type Instant, instantFromMs, msOf } from '../../workflows/dates.ts';

export class HandClock {
  private ms: number;

  constructor(start: string) {
    this.ms = msOf(instantFromMs(new Date(start).getTime()));
  }

  now(): Instant {
    return instantFromMs(this.ms);
  }

  /** Days and minutes from here; hours of the day stay what they are in UTC. */
  advance({ days = 0, minutes = 0 }: { days?: number; minutes?: number }): void {
    this.ms += (days * 24 * 60 + minutes) * 60_000;
  }

  set(instant: string): void {
    this.ms = new Date(instant).getTime();
  }
}
