// Every table and its class: what is log, what is its own truth, what can be derived again, what lies in the key store.
import type { Tables } from './schema.ts';

/**
 * `log`: facts and what proves them, never rewritten. `own`: truth of its own, never rebuilt. `derived`: made again from
 * the log by a rebuild, and by nothing else lost. `keys`: the key store, a database apart. `tool`: the migrator's own.
 */
export type TableClass = 'log' | 'own' | 'derived' | 'keys' | 'tool';

export const tables = {
  facts: 'log',
  parts: 'log',
  streams: 'log',
  counters: 'log',
  destructions: 'log',
  receipts: 'own',
  sessions: 'own',
  credentials: 'own',
  sign_in_failures: 'own',
  drafts: 'own',
  visits: 'own',
  read_log: 'own',
  feeds: 'own',
  announced_meetings: 'own',
  identity_checks: 'own',
  meta: 'own',
  case_rows: 'derived',
  case_agents: 'derived',
  case_organisations: 'derived',
  case_deadlines: 'derived',
  search_tokens: 'derived',
  search_state: 'derived',
  place_slots: 'derived',
  key_meta: 'keys',
  named_keys: 'keys',
  scope_keys: 'keys',
  part_keys: 'keys',
  migrations: 'tool',
} as const satisfies { readonly [T in keyof Tables]: TableClass };
