// A refusal is a value: a stable code, its parameters, and what the doors make of it.

/** What kind of no: the doors turn it into 403, 404, 409, 412, 422 or 428. */
export type RefusalKind =
  | 'interdit'
  | 'introuvable'
  | 'refus'
  | 'perime'
  | 'invalide'
  | 'preconditionRequise';

export interface Refusal {
  readonly kind: RefusalKind;
  readonly code: string;
  readonly params: { readonly [name: string]: string | number };
}

export function refus(code: string, params: Refusal['params'] = {}): Refusal {
  return { kind: 'refus', code, params };
}
