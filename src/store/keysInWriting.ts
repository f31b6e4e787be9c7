// Keys made in one transaction: usable at once, durable just before its commit, forgotten with a savepoint rolled back.
import type { KeyObject } from 'node:crypto';
import type { KeyStore, NewPartKey } from './keyStore.ts';
import { type NewScopeKey, nameOf, type ScopeAudience, type ScopeKey } from './scopeKeys.ts';

export class KeysInWriting {
  readonly #store: KeyStore;
  #scopes: NewScopeKey[] = [];
  #parts: NewPartKey[] = [];
  /** Data keys to destroy once the transaction is committed. */
  #condemned: string[] = [];

  constructor(store: KeyStore) {
    this.#store = store;
  }

  /** A new data key under the key of that scope and audience, which is made when there is none yet. */
  async newDataKey(
    kind: 'part' | 'draft',
    scope: ScopeAudience,
  ): Promise<{ readonly id: string; readonly key: KeyObject }> {
    const part = this.#store.makePartKey(this.#store.newId(kind), await this.#scopeKey(scope));
    this.#parts.push(part);
    return { id: part.id, key: part.key };
  }

  /** See KeyStore.dataKeys; those made here are among them. */
  async dataKeys(keyIds: readonly string[]): Promise<ReadonlyMap<string, KeyObject>> {
    const made = new Map(this.#parts.map(({ id, key }) => [id, key]));
    const stored = await this.#store.dataKeys(keyIds.filter((id) => !made.has(id)));
    return new Map([...stored, ...made]);
  }

  condemn(keyId: string): void {
    this.#condemned.push(keyId);
  }

  get condemned(): readonly string[] {
    return this.#condemned;
  }

  mark(): () => void {
    const scopes = this.#scopes.length;
    const parts = this.#parts.length;
    const condemned = this.#condemned.length;
    return () => {
      this.#scopes = this.#scopes.slice(0, scopes);
      this.#parts = this.#parts.slice(0, parts);
      this.#condemned = this.#condemned.slice(0, condemned);
    };
  }

  /** Makes them durable. */
  keep(): Promise<void> {
    return this.#store.keep(this.#scopes, this.#parts);
  }

  async #scopeKey(scope: ScopeAudience): Promise<ScopeKey> {
    const name = nameOf(scope);
    const made = this.#scopes.find((key) => nameOf(key.scope) === name);
    if (made !== undefined) return made;
    const known = await this.#store.findScopeKey(scope);
    if (known !== undefined) return known;
    const key = this.#store.makeScopeKey(scope);
    this.#scopes.push(key);
    return key;
  }
}
