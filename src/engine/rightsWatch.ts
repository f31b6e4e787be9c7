// Rights that another process changes (the command line, a second server): looked for twice a second, told as our own.
import type { World } from './world.ts';

const EVERY_MS = 500;

/** Every command reads the rights of its own actor anew; this is for what nobody asked for: lists, sockets, the directory. */
export class RightsWatch {
  private readonly world: World;
  private readonly changed: (agent: string) => void;
  private readonly onError: (error: unknown) => void;
  private timer: ReturnType<typeof setInterval> | null = null;
  private running: Promise<void> = Promise.resolve();

  constructor(world: World, changed: (agent: string) => void, onError: (error: unknown) => void) {
    this.world = world;
    this.changed = changed;
    this.onError = onError;
  }

  start(): void {
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.look()).catch(this.onError);
    }, EVERY_MS);
    this.timer.unref();
  }

  async look(): Promise<void> {
    const agents = await this.world.directory.refreshChanged(this.world.log);
    for (const agent of agents) this.changed(agent);
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    await this.running;
  }
}
