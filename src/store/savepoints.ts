// Savepoints over what waits in memory: the database hears of one only when something must be written inside it.
import type { Connection } from './connection.ts';

/** What one transaction has made and not yet written, in the order in which it was made. */
export interface Waiting {
  /** How much was made since the transaction began, written or not. */
  readonly count: number;
  /** Writes what was made first, as far as `until`. */
  write(connection: Connection, until: number): Promise<void>;
  /** Forgets what was made after the first `count`. */
  backTo(count: number): void;
}

interface Savepoint {
  readonly name: string;
  /** What had been made when it was opened. */
  readonly counts: readonly number[];
  inDatabase: boolean;
}

export class Savepoints {
  readonly #connection: Connection;
  readonly #waiting: readonly Waiting[];
  readonly #open: Savepoint[] = [];

  constructor(connection: Connection, waiting: readonly Waiting[]) {
    this.#connection = connection;
    this.#waiting = waiting;
  }

  /** Undoes all that `work` made and wrote when it throws; the error goes on. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const name = `step_${this.#open.length + 1}`;
    const savepoint = { name, counts: this.#counts(), inDatabase: false };
    this.#open.push(savepoint);
    try {
      const result = await work();
      if (savepoint.inDatabase) await this.#say(`release savepoint ${name}`);
      return result;
    } catch (error) {
      for (const [index, one] of this.#waiting.entries()) one.backTo(savepoint.counts[index] ?? 0);
      if (savepoint.inDatabase) {
        await this.#say(`rollback to savepoint ${name}`);
        await this.#say(`release savepoint ${name}`);
      }
      throw error;
    } finally {
      this.#open.pop();
    }
  }

  /** Writes all that waits, each savepoint opened in the database after what was made before it. */
  async settle(): Promise<void> {
    for (const savepoint of this.#open) {
      if (savepoint.inDatabase) continue;
      await this.#write(savepoint.counts);
      await this.#say(`savepoint ${savepoint.name}`);
      savepoint.inDatabase = true;
    }
    await this.#write(this.#counts());
  }

  #counts(): readonly number[] {
    return this.#waiting.map((one) => one.count);
  }

  async #write(counts: readonly number[]): Promise<void> {
    for (const [index, one] of this.#waiting.entries()) {
      await one.write(this.#connection, counts[index] ?? 0);
    }
  }

  async #say(text: string): Promise<void> {
    await this.#connection.execute(text, []);
  }
}
