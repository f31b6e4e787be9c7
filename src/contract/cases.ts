// Cases on the wire: lists, one case, commands and their answers, the replay.
import { z } from 'zod';
import { Cursor, FactView } from './facts.ts';
import { JsonValue as Json } from './json.ts';

const StateView = z.object({ value: z.string(), label: z.string() });

/** Names are null when the viewer may not read them, and all of it on a case that is nobody's (a crèche). */
export const PersonView = z.object({
  id: z.string(),
  prenom: z.string().nullable(),
  nom: z.string().nullable(),
  naissance: z.string().nullable(),
  age: z.int().nullable(),
  /** Of a child under six: a crèche counts in months. Under zero: not born yet. */
  ageMois: z.int().nullable(),
  telephone: z.string().nullable(),
  courriel: z.string().nullable(),
  adresse: z.string().nullable(),
  commune: z.string().nullable(),
  /** The address in its fields, to be corrected. */
  rue: z.string().nullable(),
  codePostal: z.string().nullable(),
  /** Said to the pair alone: nobody else reads how to reach the person, nor where they live (SECRET-12). */
  proteges: z.literal(true).optional(),
  /** By the référents of a request for a crèche place, who read them as well (SECRET-18). */
  parReferents: z.literal(true).optional(),
  /** The day on which a protection was lifted, said to the pair alone as well. */
  protectionLevee: z.string().optional(),
});
export type PersonView = z.infer<typeof PersonView>;

export const SeatView = z.object({
  seat: z.string(),
  label: z.string(),
  agent: z.string().nullable(),
  nom: z.string().nullable(),
  organisation: z.object({ id: z.string(), nom: z.string(), kind: z.string() }).nullable(),
  /** Who stands in (« par suppléance »), and until which day. */
  suppleant: z
    .object({ agent: z.string(), nom: z.string().nullable(), jusquAu: z.string() })
    .nullable(),
});
export type SeatView = z.infer<typeof SeatView>;

export const DeadlineView = z.object({
  id: z.string(),
  kind: z.string(),
  label: z.string(),
  due: z.string(),
  /** `HH:MM` when it has an hour. */
  heure: z.string().nullable(),
  holder: z.string(),
  late: z.boolean(),
  rule: z.string(),
  /** Set when only this side sees it. */
  audience: z.string(),
});
export type DeadlineView = z.infer<typeof DeadlineView>;

/** What this viewer may do now; when not now, why, in French. */
export const CommandOption = z.object({
  type: z.string(),
  label: z.string(),
  kind: z.enum(['additive', 'decisive', 'signature']),
  possible: z.boolean(),
  code: z.string().nullable(),
  why: z.string().nullable(),
});
export type CommandOption = z.infer<typeof CommandOption>;

/** A joint step under way: whose keys are turned, on which content (its digest). */
export const JointStepView = z.object({
  id: z.string(),
  kind: z.string(),
  label: z.string(),
  digest: z.string(),
  proposedAt: z.string(),
  lapsesOn: z.string(),
  keys: z.array(
    z.object({
      seat: z.string(),
      agent: z.string().nullable(),
      nom: z.string().nullable(),
      turnedAt: z.string().nullable(),
    }),
  ),
});
export type JointStepView = z.infer<typeof JointStepView>;

/** An act that takes effect at the end of its objection window unless someone objects. */
export const PendingActView = z.object({
  id: z.string(),
  kind: z.string(),
  label: z.string(),
  bySeat: z.string().nullable(),
  byNom: z.string().nullable(),
  announcedOn: z.string(),
  effectiveOn: z.string(),
});
export type PendingActView = z.infer<typeof PendingActView>;

export const CaseView = z.object({
  id: z.string(),
  reference: z.string(),
  pathway: z.object({ id: z.string(), version: z.int(), label: z.string() }),
  state: StateView,
  /** The chart's own context, clear parts only (dates, seats, due dates…). Shape: the pathway's context type. */
  context: z.record(z.string(), Json),
  /** What the screens must know of today's settings: who validates a diagnosis. Shape: the pathway's. */
  reglages: z.record(z.string(), Json),
  ended: z.boolean(),
  /** What a case that is nobody's is called: the crèche's name. */
  titre: z.string().nullable(),
  /** Joint version: the ETag, as `"12"`. */
  version: z.int(),
  cursor: Cursor,
  person: PersonView,
  /** The other persons that these contents name: the parents of a child, to who may read them. */
  proches: z.array(PersonView),
  /** Situations linked with both persons' agreements: that they exist and who carries them, to who reads the link. */
  lies: z.array(z.object({ reference: z.string(), seats: z.array(SeatView) })),
  seats: z.array(SeatView),
  /** As what the viewer stands: emploi, social, proposant, responsableEmploi… */
  qualites: z.array(z.string()),
  waitingFor: z.string().nullable(),
  waitingSince: z.string().nullable(),
  /** « Confirmer : validation du diagnostic » */
  waitingWhat: z.string().nullable(),
  /** True when the ball is in this viewer's hands. */
  mine: z.boolean(),
  deadlines: z.array(DeadlineView),
  commands: z.array(CommandOption),
  joint: JointStepView.nullable(),
  act: PendingActView.nullable(),
  /** What is, or would be, signed together, where a signer may read more than that; else null: it is in the contents. */
  toSign: Json,
  /** The contents that this viewer may read, folded by the pathway. Shape: the pathway's contents type. */
  contents: z.record(z.string(), Json),
});
export type CaseView = z.infer<typeof CaseView>;

export const CaseCard = z.object({
  id: z.string(),
  reference: z.string(),
  pathway: z.string(),
  state: StateView,
  ended: z.boolean(),
  /** What a case that is nobody's is called: the crèche's name. */
  titre: z.string().nullable(),
  /** « Awa MARTIN », « Milo » for a crèche; null when the viewer may not read names. */
  personne: z.string().nullable(),
  seats: z.array(SeatView),
  waitingFor: z.string().nullable(),
  waitingSince: z.string().nullable(),
  waitingWhat: z.string().nullable(),
  /** True when the ball is in this viewer's hands. */
  mine: z.boolean(),
  nextDeadline: DeadlineView.nullable(),
  late: z.boolean(),
  /** Facts since this viewer's last visit; never counts what they may not know of. */
  unread: z.int(),
});
export type CaseCard = z.infer<typeof CaseCard>;

export const CaseSearch = z.object({
  /** Names, first names, a reference; empty: every case this viewer may know of. Never in a URL. */
  texte: z.string().max(100).default(''),
  filtre: z.enum(['toutes', 'aMoi', 'enRetard', 'terminees', 'enCours']).default('toutes'),
  etat: z.string().max(40).nullable().default(null),
  limit: z.int().min(1).max(200).default(100),
});
export type CaseSearch = z.infer<typeof CaseSearch>;
export const CaseList = z.object({ cases: z.array(CaseCard), total: z.int() });
export type CaseList = z.infer<typeof CaseList>;

/** `id` is made by the client (UUID): the same id again is the same command, done once. */
export const Command = z.object({
  id: z.uuid(),
  type: z.string().max(60),
  data: z.record(z.string(), Json).default({}),
});
export type Command = z.infer<typeof Command>;

export const OpenCase = Command.extend({ pathway: z.string().max(40) });
export type OpenCase = z.infer<typeof OpenCase>;

/** `facts` are those the command wrote, as this viewer sees them; `again`: the command had been done already. */
export const CommandAnswer = z.object({
  caseId: z.string(),
  version: z.int(),
  cursor: Cursor,
  facts: z.array(FactView),
  again: z.boolean(),
});
export type CommandAnswer = z.infer<typeof CommandAnswer>;

/** The case as it was after its n-th joint fact. `changes`: paths of the context that this step changed. */
export const Replay = z.object({
  caseId: z.string(),
  reference: z.string(),
  n: z.int(),
  total: z.int(),
  state: StateView,
  previousState: StateView.nullable(),
  context: z.record(z.string(), Json),
  changes: z.array(z.object({ path: z.string(), before: Json, after: Json })),
  fact: FactView,
  settingsVersion: z.int(),
  chart: z.object({ pathway: z.string(), version: z.int(), fingerprint: z.string() }),
  hash: z.string(),
  contents: z.record(z.string(), Json),
  /** States travelled up to here, in order. */
  travelled: z.array(z.string()),
  /** Every step of the slider: number, date written, date it happened, label. */
  steps: z.array(
    z.object({
      n: z.int(),
      label: z.string(),
      recordedAt: z.string(),
      occurredOn: z.string(),
      state: z.string(),
    }),
  ),
});
export type Replay = z.infer<typeof Replay>;
