// A fact as one viewer may see it, and how a viewer follows a case from a cursor.
import { z } from 'zod';
import { JsonValue } from './json.ts';

export const FactActor = z.object({
  agent: z.string(),
  nom: z.string().nullable(),
  organisation: z.object({ id: z.string(), nom: z.string(), kind: z.string() }).nullable(),
  seat: z.string().nullable(),
  role: z.string().nullable(),
});
export type FactActor = z.infer<typeof FactActor>;

/**
 * `id` is `{stream}:{version}`; `stream` is joint, or the private one of a side. `parts` holds only what this viewer may read;
 * `closed` names parts kept closed, for an auditor's replay alone (empty for everyone else: nothing is hinted at).
 */
export const FactView = z.object({
  id: z.string(),
  stream: z.enum(['joint', 'emploi', 'social', 'referents']),
  version: z.int(),
  type: z.string(),
  label: z.string(),
  occurredOn: z.string(),
  recordedAt: z.string(),
  actor: FactActor,
  /** The widest audience that reads this fact's contents: binome, emploi, social, instruction, public. */
  audience: z.string(),
  clear: z.record(z.string(), JsonValue),
  parts: z.record(z.string(), z.record(z.string(), JsonValue)),
  closed: z.array(z.object({ name: z.string(), audience: z.string() })),
  /** True when the contents were destroyed by a ruled destruction. */
  destroyed: z.boolean(),
  /** Said to the pair alone: the other side wrote something here that the person's agreement leaves to it (AG-31). */
  kept: z.literal(true).optional(),
  rules: z.array(z.string()),
});
export type FactView = z.infer<typeof FactView>;

/** Opaque: hand it back as it was given. It says the version of each stream that this viewer may know. */
export const Cursor = z.string().max(500);

/** Ordered by (recorded at, stream, version). `more` when the limit cut the list: ask again with `cursor`. */
export const FactPage = z.object({ facts: z.array(FactView), cursor: Cursor, more: z.boolean() });
export type FactPage = z.infer<typeof FactPage>;
