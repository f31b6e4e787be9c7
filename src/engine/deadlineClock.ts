// The clock of deadlines: every minute, writes what has fallen due by itself on cases that nobody has opened.
import type { World } from './world.ts';

const EVERY_MS = 60_000;

/** Nothing hangs on it having run: any load of a case first applies what has fallen due. It only spares waiting. */
export class DeadlineClock {
  private readonly world: World;
  private readonly catchUp: (caseId: string) => Promise<unknown>;
  private readonly sweep: () => Promise<void>;
  private readonly onError: (error: unknown) => void;
  private timer: ReturnType<typeof setInterval> | null = null;
  private running: Promise<void> = Promise.resolve();

  constructor(
    world: World,
    catchUp: (caseId: string) => Promise<unknown>,
    sweep: () => Promise<void>,
    onError: (error: unknown) => void,
  ) {
    this.world = world;
    this.catchUp = catchUp;
    this.sweep = sweep;
    this.onError = onError;
  }

  start(): void {
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.tick()).catch(this.onError);
    }, EVERY_MS);
    this.timer.unref();
  }

  async tick(): Promise<void> {
    const due = await this.world.lists.expiringBy(this.world.today());
    for (const caseId of due) {
      // One case that fails keeps no other waiting.
      await this.catchUp(caseId).catch(this.onError);
    }
    await this.sweep();
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    await this.running;
  }
}
