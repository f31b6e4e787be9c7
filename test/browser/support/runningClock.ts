// A clock that runs as a real one from a chosen instant, and that tests also move by hand.
import { type Instant, instantFromMs, msOf } from '../../../workflows/dates.ts';
import { HandClock } from '../../support/handClock.ts';

export class RunningClock extends HandClock {
  private readonly startedAt = performance.now();

  override now(): Instant {
    return instantFromMs(msOf(super.now()) + Math.floor(performance.now() - this.startedAt));
  }

  /** Makes a page live at this clock's time, its timers running as usual. */
  inBrowser(): string {
    const ahead = msOf(this.now()) - Date.now();
    return `globalThis.Date = class extends Date {
      constructor(...given) { given.length === 0 ? super(Date.realNow() + ${ahead}) : super(...given); }
      static realNow = Date.now;
      static now() { return this.realNow() + ${ahead}; }
    };`;
  }
}
