// Commits in groups: commands that wait together share one transaction and one disk flush, each in its savepoint.
import type { Log, Unit } from './ports.ts';

interface Waiting<T> {
  readonly work: (unit: Unit) => Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
}

interface Hooks<T> {
  /** After COMMIT, before any caller hears: caches are filled and commits announced here. Must not throw. */
  readonly committed: (values: readonly T[]) => void;
  /** Nothing of the batch was written: folds made in it are to be forgotten. */
  readonly failed: () => void;
}

/** More than this in one transaction only makes the first wait for the last. */
const BATCH_MAX = 128;

/**
 * ENG-04. In a batch every work runs in its own savepoint: one that throws is undone alone and rejects alone. When COMMIT
 * fails every work of the batch is rejected. Callers hear nothing before COMMIT: `committed` runs between the two.
 */
export class Batcher<T> {
  private readonly log: Log;
  private readonly hooks: Hooks<T>;
  private queue: Waiting<T>[] = [];
  private running: Promise<void> | null = null;

  constructor(log: Log, hooks: Hooks<T>) {
    this.log = log;
    this.hooks = hooks;
  }

  run(work: (unit: Unit) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.queue.push({ work, resolve, reject });
      this.running ??= this.drain();
    });
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    while (this.running !== null) await this.running;
  }

  private async drain(): Promise<void> {
    // One turn of the event loop lets the requests that have arrived together meet in one batch.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.queue.length > 0) {
      const batch = this.queue.splice(0, BATCH_MAX);
      await this.commit(batch);
    }
    this.running = null;
  }

  private async commit(batch: readonly Waiting<T>[]): Promise<void> {
    type Settled = { waiting: Waiting<T> } & ({ value: T } | { error: unknown });
    try {
      const settled = await this.log.write(async (unit) => {
        const results: Settled[] = [];
        for (const waiting of batch) {
          try {
            results.push({ waiting, value: await unit.savepoint(() => waiting.work(unit)) });
          } catch (error) {
            results.push({ waiting, error });
          }
        }
        return results;
      });
      this.hooks.committed(settled.flatMap((result) => ('value' in result ? [result.value] : [])));
      for (const result of settled) {
        if ('value' in result) result.waiting.resolve(result.value);
        else result.waiting.reject(result.error);
      }
    } catch (error) {
      this.hooks.failed();
      for (const waiting of batch) waiting.reject(error);
    }
  }
}
