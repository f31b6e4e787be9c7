// The one writer of this process: one transaction after the other, small writes carried along by the next to commit.
import type { Database, Transaction } from './connection.ts';
import type { KnownHeads } from './heads.ts';
import type { KeyStore } from './keyStore.ts';
import { Writing } from './writing.ts';

interface SmallWrite {
  run(writing: Writing): Promise<void>;
  /** What its caller is told: the commit, or why not. */
  settle(error: unknown): void;
}

export class Writer {
  readonly #database: Database;
  readonly #keyStore: KeyStore;
  readonly #carryOut: () => Promise<void>;
  #small: SmallWrite[] = [];
  #last: Promise<unknown> = Promise.resolve();
  #overdue = false;
  #knownHeads: KnownHeads | null = null;

  /** `carryOut` destroys the keys that the log's destructions name and that still exist. */
  constructor(database: Database, keyStore: KeyStore, carryOut: () => Promise<void>) {
    this.#database = database;
    this.#keyStore = keyStore;
    this.#carryOut = carryOut;
  }

  /**
   * Runs `work` in a transaction of its own, after those asked for before. Resolves once it is durable.
   * `work` must not wait for another write, small ones included: they come after it.
   */
  write<T>(work: (writing: Writing) => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => this.#transaction(work));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /**
   * Runs a write that needs no disk flush of its own: within the next transaction to commit, or with the others that
   * came meanwhile. It succeeds or fails alone. Resolves once it is durable.
   */
  writeSmall<T>(work: (writing: Writing) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      let result: { readonly value: T } | undefined;
      this.#small.push({
        async run(writing) {
          result = { value: await work(writing) };
        },
        settle(error) {
          if (result !== undefined && error === null) resolve(result.value);
          else reject(error);
        },
      });
      if (this.#small.length === 1) setImmediate(() => this.#flushSmall());
    });
  }

  /** Waits for all that was asked for. */
  async idle(): Promise<void> {
    while (this.#small.length > 0) await this.#flushSmall();
    await this.#last;
  }

  async #flushSmall(): Promise<void> {
    if (this.#small.length === 0) return;
    // Who waits for these writes hears of an error through `settle`.
    await this.write(async () => undefined).catch(() => undefined);
  }

  async #transaction<T>(work: (writing: Writing) => Promise<T>): Promise<T> {
    if (this.#overdue) await this.#destroyKeys();
    const transaction = await this.#database.begin();
    let carried: readonly SmallWrite[] = [];
    let writing: Writing;
    let result: T;
    try {
      writing = await Writing.begin(transaction, this.#keyStore, this.#knownHeads);
      this.#knownHeads = null;
      result = await work(writing);
      carried = await this.#runSmall(writing);
      await commit(transaction, writing);
    } catch (error) {
      await transaction.rollback();
      for (const small of carried) small.settle(error);
      throw error;
    }
    this.#knownHeads = writing.knownHeads();
    for (const small of carried) small.settle(null);
    await this.#keyStore.forgetDrafts(writing.keys.condemned);
    if (writing.destroys) await this.#destroyKeys();
    return result;
  }

  async #runSmall(writing: Writing): Promise<readonly SmallWrite[]> {
    const waiting = this.#small;
    this.#small = [];
    const carried: SmallWrite[] = [];
    for (const small of waiting) {
      try {
        await writing.savepoint(() => small.run(writing));
        carried.push(small);
      } catch (error) {
        small.settle(error);
      }
    }
    return carried;
  }

  /** Fails after a commit that stands: what is overdue is then tried again before the next transaction. */
  async #destroyKeys(): Promise<void> {
    this.#overdue = true;
    await this.#carryOut();
    this.#overdue = false;
  }
}

/** Keys are durable before the commit of what they seal: a crash between leaves keys of nothing, never facts without keys. */
async function commit(transaction: Transaction, writing: Writing): Promise<void> {
  await writing.keepRows();
  await writing.keys.keep();
  await transaction.commit();
}
