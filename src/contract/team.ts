// The team of one organisation on the wire, and an act on several cases at once.
import { z } from 'zod';
import { parSelection, SELECTION_MAX } from '../../workflows/accompagnementGlobal/equipe.ts';
import { CaseCard } from './cases.ts';
import { JsonValue } from './json.ts';

const Late = z.object({ titre: z.string(), due: z.string() });

/** Who stands in for a side, from when to when. */
const StandIn = z.object({
  agent: z.string(),
  nom: z.string().nullable(),
  depuis: z.string(),
  jusquAu: z.string(),
});

/** A case as the responsable of one side sees it. `version`: what an act on it is decided on. */
export const TeamCase = z.object({
  card: CaseCard,
  version: z.int(),
  titulaire: z.string().nullable(),
  /** Who stands in for this side, or will. */
  suppleance: StandIn.nullable(),
  /** AG-68. Those said ahead that have not begun, by day: each may be taken back. */
  prevues: z.array(StandIn),
  /** A colleague asked to take over, who has not answered yet. */
  relais: z.string().nullable(),
  retards: z.array(Late),
  /** SECRET-17. Whoever asked lately whether a situation exists for this person: their organisation, and the day. */
  verifications: z.array(z.object({ le: z.string(), organisation: z.string() })),
  /** The planned end, once it is to be prepared. */
  finLe: z.string().nullable(),
  /** From when it may be effaced, once archived; whether the Archives have allowed it. */
  elimination: z.object({ le: z.string(), visee: z.boolean(), prolongee: z.boolean() }).nullable(),
});
export type TeamCase = z.infer<typeof TeamCase>;

export const Team = z.object({
  today: z.string(),
  siege: z.enum(['emploi', 'social']),
  organisation: z.string(),
  seuils: z.object({ attention: z.int(), alerte: z.int() }),
  /** In the order of the alphabet, and in no other. */
  membres: z.array(
    z.object({
      id: z.string(),
      nom: z.string(),
      situations: z.int(),
      parSuppleance: z.int(),
      niveau: z.enum(['calme', 'attention', 'alerte']),
    }),
  ),
  situations: z.array(TeamCase),
});
export type Team = z.infer<typeof Team>;

/** `id` is made by the client: the same selection sent again does nothing twice. */
export const Selection = z.object({
  id: z.uuid(),
  type: z.enum(parSelection),
  data: z.record(z.string(), JsonValue),
  cases: z
    .array(z.strictObject({ id: z.uuid(), version: z.int() }))
    .min(1)
    .max(SELECTION_MAX),
});
export type Selection = z.infer<typeof Selection>;

/** What became of it on each case: done, or why not and what to do. */
export const SelectionAnswer = z.object({
  resultats: z.array(
    z.object({
      caseId: z.string(),
      fait: z.boolean(),
      code: z.string().nullable(),
      pourquoi: z.string().nullable(),
    }),
  ),
});
export type SelectionAnswer = z.infer<typeof SelectionAnswer>;
