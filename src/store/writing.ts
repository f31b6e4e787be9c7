// One transaction being written: what it makes waits in memory, is written many rows at once, and goes back with a savepoint.
import type { Connection } from './connection.ts';
import { Heads, type KnownHeads, readPosition, setPosition } from './heads.ts';
import type { KeyStore } from './keyStore.ts';
import { KeysInWriting } from './keysInWriting.ts';
import { insertFacts, insertParts, insertReceipts, NewRows } from './newRows.ts';
import { Savepoints } from './savepoints.ts';

/** Beyond so many the heads are forgotten between two transactions, and read again. */
const HEADS_REMEMBERED = 50_000;

export class Writing {
  /** Sees all that was made before, and what it writes goes back with the savepoint: right for every query. */
  readonly connection: Connection;
  /** Sees nothing of what waits: for who has looked there first. */
  readonly stored: Connection;
  readonly keys: KeysInWriting;
  readonly heads: Heads;
  readonly facts = new NewRows(insertFacts);
  readonly parts = new NewRows(insertParts);
  readonly receipts = new NewRows(insertReceipts);
  /** Set when a destruction was written: it is carried out on the keys after the commit. */
  destroys = false;
  readonly #start: KnownHeads;
  readonly #savepoints: Savepoints;

  private constructor(stored: Connection, keyStore: KeyStore, start: KnownHeads) {
    this.stored = stored;
    this.keys = new KeysInWriting(keyStore);
    this.heads = new Heads(stored, start.heads);
    this.#start = start;
    const waiting = [this.facts, this.parts, this.heads, this.receipts];
    const savepoints = new Savepoints(stored, waiting);
    this.#savepoints = savepoints;
    this.connection = {
      dialect: stored.dialect,
      async execute(text, values) {
        await savepoints.settle();
        return stored.execute(text, values);
      },
    };
  }

  /** `known`: the heads as the last transaction left them; another process may have written since. */
  static async begin(
    transaction: Connection,
    keyStore: KeyStore,
    known: KnownHeads | null,
  ): Promise<Writing> {
    const position = await readPosition(transaction);
    const start = known?.position === position ? known : { position, heads: new Map() };
    return new Writing(transaction, keyStore, start);
  }

  /** Undoes all that `work` made and wrote when it throws; the error goes on. */
  async savepoint<T>(work: () => Promise<T>): Promise<T> {
    const undoKeys = this.keys.mark();
    try {
      return await this.#savepoints.run(work);
    } catch (error) {
      undoKeys();
      throw error;
    }
  }

  /** The position of the next fact. */
  get nextPosition(): number {
    return this.#start.position + this.facts.count + 1;
  }

  /** Writes all that waits: just before the commit. */
  async keepRows(): Promise<void> {
    await this.#savepoints.settle();
    if (this.facts.count > 0) await setPosition(this.stored, this.nextPosition - 1);
  }

  /** To be asked once it is committed. */
  knownHeads(): KnownHeads | null {
    const { heads } = this.#start;
    return heads.size > HEADS_REMEMBERED ? null : { position: this.nextPosition - 1, heads };
  }
}
