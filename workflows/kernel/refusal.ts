// A refusal is a value: a stable code, its parameters, and what the doors make of it.
import { Jour } from '../dates.ts';
import { direJour } from '../frenchDates.ts';

/** What kind of no: the doors turn it into 403, 404, 409, 412, 422, 428 or 429. */
export type RefusalKind =
  | 'interdit'
  | 'introuvable'
  | 'refus'
  | 'perime'
  | 'invalide'
  | 'preconditionRequise'
  | 'tropSouvent';

export interface Refusal {
  readonly kind: RefusalKind;
  readonly code: string;
  readonly params: { readonly [name: string]: string | number };
}

export function refus(code: string, params: Refusal['params'] = {}): Refusal {
  return { kind: 'refus', code, params };
}

/** The French of one code: what, then why and what to do. `{name}` stands for the parameter of that name. */
export interface RefusalText {
  readonly title: string;
  readonly detail: string;
}
export interface RefusalTexts {
  readonly [code: string]: RefusalText;
}

/** A day of the calendar as people say it; anything else as it is. */
function said(param: string | number): string {
  const day = Jour.safeParse(param);
  return day.success ? direJour(day.data) : String(param);
}

export function fill(text: string, params: Refusal['params']): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => said(params[name] ?? ''));
}
