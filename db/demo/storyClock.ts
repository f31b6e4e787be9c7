// The clock of the demonstration's past: it stands where the story has come to.
import type { Clock } from '../../src/engine/ports.ts';
import type { Instant } from '../../workflows/dates.ts';

export class StoryClock implements Clock {
  private instant: Instant;

  constructor(start: Instant) {
    this.instant = start;
  }

  now(): Instant {
    return this.instant;
  }

  /** Never backwards: facts are written in the order in which they happened. */
  moveTo(instant: Instant): void {
    if (instant < this.instant) throw new Error(`the story goes back from ${this.instant}`);
    this.instant = instant;
  }
}
