// The tables of the key store, a database apart.
type Hex = string;

export interface KeyMetaTable {
  name: string;
  value: string;
}

/** Keys of the store itself (receipts, e-mails, search index), wrapped by the master key. */
export interface NamedKeysTable {
  id: Hex;
  name: string;
  master_id: string;
  wrapped: Buffer;
}

export interface ScopeKeysTable {
  id: Hex;
  scope_kind: string;
  scope_id: string;
  audience: string;
  master_id: string;
  wrapped: Buffer;
}

/** A part's data key wrapped by a scope key; widening wraps it once more, under another scope key. */
export interface PartKeysTable {
  key_id: Hex;
  scope_key_id: Hex;
  wrapped: Buffer;
}
