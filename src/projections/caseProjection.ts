// The projection of a case: compares what the tables hold with what they should, and writes the difference.
import type { KeyObject } from 'node:crypto';
import type { CaseSummary } from '../../workflows/kernel/pathway.ts';
import type { Connection } from '../store/connection.ts';
import type { KeyStore } from '../store/keyStore.ts';
import { hmac } from '../store/seal.ts';
import { statement } from '../store/statement.ts';
import { findHeld, removeCase, rewriteCase, textOf } from './cases.ts';
import {
  findByKey,
  findCases,
  hashesOf,
  keyTokens,
  rewriteTokens,
  tokensOf,
} from './searchTokens.ts';

const findState = statement()((db) => db.selectFrom('search_state').select('key_id'));

/** The id of the index key under which search tokens are hashed now; null in a database that has none yet. */
export async function findIndexKeyId(connection: Connection): Promise<string | null> {
  return (await findState.first(connection, {}))?.key_id ?? null;
}

/** Works on one connection, for as long as its transaction: the index key cannot change meanwhile. */
export class CaseProjection {
  readonly #connection: Connection;
  readonly #keyStore: KeyStore;
  #indexKey: KeyObject | null = null;

  constructor(connection: Connection, keyStore: KeyStore) {
    this.#connection = connection;
    this.#keyStore = keyStore;
  }

  /** `words` and `keys`: what a case is found by, in clear here, hashed in the table; null leaves what is there. */
  async project(
    caseId: string,
    summary: CaseSummary,
    words: readonly string[] | null,
    keys: readonly string[] = [],
  ): Promise<void> {
    const held = await findHeld(this.#connection, caseId);
    const text = textOf(summary);
    if (words === null) {
      const next = { text, tokens: held?.tokens ?? null };
      if (held?.text !== text) await rewriteCase(this.#connection, caseId, next, held);
      return;
    }
    const indexKey = await this.#getIndexKey();
    const found = [...tokensOf(words), ...keyTokens(keys)];
    const next = { text, tokens: hmac(indexKey, found.join('\n')) };
    if (held?.tokens !== next.tokens) {
      await rewriteTokens(this.#connection, caseId, hashesOf(found, indexKey));
    }
    if (held?.text !== next.text || held.tokens !== next.tokens) {
      await rewriteCase(this.#connection, caseId, next, held);
    }
  }

  /** Takes a destroyed case out of lists and searches. */
  async forget(caseId: string): Promise<void> {
    await removeCase(this.#connection, caseId);
    await rewriteTokens(this.#connection, caseId, []);
  }

  async matching(words: readonly string[]): Promise<readonly string[]> {
    return findCases(this.#connection, words, await this.#getIndexKey());
  }

  async withKey(key: string): Promise<readonly string[]> {
    return findByKey(this.#connection, key, await this.#getIndexKey());
  }

  async #getIndexKey(): Promise<KeyObject> {
    if (this.#indexKey !== null) return this.#indexKey;
    const id = await findIndexKeyId(this.#connection);
    if (id === null) throw new Error('the search index has no key');
    this.#indexKey = await this.#keyStore.named.index(id);
    return this.#indexKey;
  }
}
