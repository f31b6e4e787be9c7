// The tables as Kysely types: the log's own, the own truth, what is derived, and the key store's.
import type { Generated } from 'kysely';
import type { Slot } from '../workflows/kernel/slot.ts';
import type { KeyMetaTable, NamedKeysTable, PartKeysTable, ScopeKeysTable } from './keySchema.ts';

type Hex = string;
/** ISO 8601 in UTC with milliseconds. */
type InstantText = string;
/** `2026-03-29`. */
type JourText = string;
/** Canonical JSON (RFC 8785), exactly as it was hashed. */
type CanonicalText = string;

export interface FactsTable {
  /** Gapless over the whole log, from 1; in the order of commits. Not hashed. */
  position: number;
  stream: string;
  /** Gapless within the stream, from 1. */
  version: number;
  type: string;
  envelope: CanonicalText;
  /** SHA-256 of the envelope's text. */
  hash: Hex;
  /** Ids, states, dates and neutral classes; null once a destruction of the stream named it. */
  clear: CanonicalText | null;
  /** 32 bytes under which the clear part's and the state's digests are made; null with `clear`. */
  salt: Buffer | null;
}

export interface PartsTable {
  /** Of its fact. */
  position: number;
  name: string;
  /** The first audience, as the envelope and the seal say it. */
  audience: string;
  scope_kind: string;
  scope_id: string;
  /** The data key in the key store. */
  key_id: Hex;
  /** See src/store/seal.ts for the bytes; null once a destruction named it. */
  sealed: Buffer | null;
}

export interface StreamsTable {
  stream: string;
  version: number;
  hash: Hex;
}

export interface CountersTable {
  name: string;
  value: number;
}

export interface DestructionsTable {
  /** Growing: the key store remembers how far it has carried them out. */
  id: number;
  kind: string;
  stream: string | null;
  version: number | null;
  part: string | null;
  scope_kind: string | null;
  scope_id: string | null;
  by_stream: string;
  by_version: number;
  /** Position of the destruction fact: what was written after it is not touched. */
  position: number;
}

export interface ReceiptsTable {
  actor: string;
  command_id: string;
  request_digest: Hex;
  case_id: string | null;
  versions: CanonicalText;
}

export interface SessionsTable {
  token_digest: string;
  agent: string;
  created_at: InstantText;
  seen_at: InstantText;
  expires_at: InstantText;
}

export interface CredentialsTable {
  agent: string;
  email_hash: Hex;
  password_hash: string;
}

export interface SignInFailuresTable {
  subject_hash: Hex;
  at: InstantText;
}

export interface DraftsTable {
  agent: string;
  id: string;
  kind: string;
  case_id: string | null;
  key_id: Hex;
  sealed: Buffer;
  updated_at: InstantText;
}

export interface VisitsTable {
  agent: string;
  case_id: string;
  versions: CanonicalText;
}

export interface ReadLogTable {
  at: InstantText;
  agent: string;
  case_id: string;
  what: string;
}

/** A calendar feed: whose it is, of which crèche, until which day. Its token is here as a digest alone. */
export interface FeedsTable {
  id: string;
  token_digest: Hex;
  agent: string;
  creche: string;
  created_at: InstantText;
  expires_on: JourText;
}

/** A meeting that another software announced, named by a keyed digest. `meeting`: its id in its case. */
export interface AnnouncedMeetingsTable {
  mark: Hex;
  at: InstantText;
  meeting: string | null;
}

export interface MetaTable {
  name: string;
  value: string;
}

/** Who asked whether a situation exists, and on which agreement of the person; never about whom. */
export interface IdentityChecksTable {
  at: string;
  agent: string;
  accord_le: JourText;
  accord_mode: string;
}

export interface CaseRowsTable {
  case_id: string;
  summary: CanonicalText;
  /** Of the summary, made by the database itself: what a waiting list is found by. */
  pathway: Generated<string>;
  state: Generated<string>;
  /** Keyed digest of the case's search tokens: unchanged, they are not written again. */
  tokens_digest: Hex | null;
}

/** A half-day of a reserved place: the key (place, jour, demi) is held by one case at most. */
export interface PlaceSlotsTable {
  place: string;
  jour: Slot['jour'];
  demi: Slot['demi'];
  case_id: string;
  etat: Slot['etat'];
}

export interface CaseAgentsTable {
  case_id: string;
  place: number;
  agent: string;
  qualite: string;
  until: JourText | null;
}

export interface CaseOrganisationsTable {
  case_id: string;
  organisation: string;
}

export interface CaseDeadlinesTable {
  case_id: string;
  deadline: string;
  kind: string;
  due: JourText;
  /** 1 when it falls due by itself. */
  expires: number;
}

export interface SearchTokensTable {
  token_hash: Hex;
  case_id: string;
}

/** One row: the index key (of the key store) under which the search tokens are hashed. */
export interface SearchStateTable {
  key_id: Hex;
}

export interface MigrationsTable {
  id: string;
}

export interface Tables {
  facts: FactsTable;
  parts: PartsTable;
  streams: StreamsTable;
  counters: CountersTable;
  destructions: DestructionsTable;
  receipts: ReceiptsTable;
  sessions: SessionsTable;
  credentials: CredentialsTable;
  sign_in_failures: SignInFailuresTable;
  drafts: DraftsTable;
  visits: VisitsTable;
  read_log: ReadLogTable;
  feeds: FeedsTable;
  announced_meetings: AnnouncedMeetingsTable;
  identity_checks: IdentityChecksTable;
  meta: MetaTable;
  case_rows: CaseRowsTable;
  case_agents: CaseAgentsTable;
  case_organisations: CaseOrganisationsTable;
  case_deadlines: CaseDeadlinesTable;
  search_tokens: SearchTokensTable;
  search_state: SearchStateTable;
  place_slots: PlaceSlotsTable;
  key_meta: KeyMetaTable;
  named_keys: NamedKeysTable;
  scope_keys: ScopeKeysTable;
  part_keys: PartKeysTable;
  migrations: MigrationsTable;
}
