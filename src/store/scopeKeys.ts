// Scope keys: one key for each scope and audience, wrapped by the master key, unwrapped ones kept in memory, so many of them.
import type { KeyObject } from 'node:crypto';
import { BrokenSeal, newKey, unwrapKey, wrapKey } from './seal.ts';

/** The key above all others; its id stands beside every key that it wraps. */
export interface MasterKey {
  readonly id: string;
  readonly key: KeyObject;
}

/** Whose key, and for whom it opens. */
export interface ScopeAudience {
  readonly kind: string;
  readonly id: string;
  readonly audience: string;
}

export interface ScopeKey {
  readonly id: string;
  readonly key: KeyObject;
}

export type NewScopeKey = ScopeKey & { readonly scope: ScopeAudience; readonly wrapped: Buffer };

export interface StoredScopeKey {
  readonly scope_key_id: string;
  readonly scope_kind: string;
  readonly scope_id: string;
  readonly audience: string;
  readonly master_id: string;
  readonly scope_wrapped: Buffer;
}

/** The key store's keys are wrapped by a master key that this program was not given, or by another of the same name. */
export class WrongMasterKey extends Error {
  override readonly name = 'WrongMasterKey';
}

export function makeScopeKey(scope: ScopeAudience, id: string, master: MasterKey): NewScopeKey {
  const { bytes, key } = newKey();
  return { id, key, scope, wrapped: wrapKey(bytes, master.key, scopeBound(scope, id, master.id)) };
}

/** @throws WrongMasterKey */
export function openScopeKey(row: StoredScopeKey, master: MasterKey): ScopeKey {
  const scope = { kind: row.scope_kind, id: row.scope_id, audience: row.audience };
  const bound = scopeBound(scope, row.scope_key_id, row.master_id);
  return {
    id: row.scope_key_id,
    key: unwrapByMaster(row.scope_wrapped, row.master_id, bound, master),
  };
}

/** @throws WrongMasterKey */
export function unwrapByMaster(
  wrapped: Buffer,
  masterId: string,
  bound: readonly string[],
  master: MasterKey,
): KeyObject {
  if (masterId !== master.id) {
    throw new WrongMasterKey(`this key store needs the master key ${masterId}, not ${master.id}`);
  }
  try {
    return unwrapKey(wrapped, master.key, bound).key;
  } catch (cause) {
    if (!(cause instanceof BrokenSeal)) throw cause;
    throw new WrongMasterKey(`the master key ${master.id} does not open this key store`, { cause });
  }
}

function scopeBound(scope: ScopeAudience, id: string, masterId: string): readonly string[] {
  return ['scopeKey', id, scope.kind, scope.id, scope.audience, masterId];
}

/** Scope keys already unwrapped: so many, then all are forgotten and unwrapped again when they are needed. */
export class ScopeKeyCache {
  readonly #limit: number;
  readonly #byScope = new Map<string, ScopeKey>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  find(scope: ScopeAudience): ScopeKey | undefined {
    return this.#byScope.get(nameOf(scope));
  }

  keep(scope: ScopeAudience, key: ScopeKey): void {
    if (this.#byScope.size >= this.#limit) this.#byScope.clear();
    this.#byScope.set(nameOf(scope), key);
  }

  clear(): void {
    this.#byScope.clear();
  }
}

/** One text for one scope and audience: audiences and kinds hold no space. */
export function nameOf(scope: ScopeAudience): string {
  return `${scope.kind} ${scope.audience} ${scope.id}`;
}
