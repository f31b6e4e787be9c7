// « Ma journée »: what waits for me, for my pair, what is late, what changed since my last visit.
import { z } from 'zod';
import { CaseCard } from './cases.ts';
import { JsonValue } from './json.ts';

export const AgendaItem = z.object({
  card: CaseCard,
  /** What is to be done or known, in one French line: « Confirmer la validation du diagnostic ». */
  titre: z.string(),
  /** The day it is due or happens, null when there is none. */
  due: z.string().nullable(),
  heure: z.string().nullable(),
  /** Whose meeting or message it is: a seat, or both (`binome`). */
  siege: z.string().nullable(),
  late: z.boolean(),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

export const Agenda = z.object({
  today: z.string(),
  /** À vous. */
  mine: z.array(AgendaItem),
  /** À l'autre membre du binôme, à la personne, aux responsables: who is in each item's card. */
  others: z.array(AgendaItem),
  late: z.array(AgendaItem),
  rendezVous: z.array(AgendaItem),
  /** To a desk: left for a member of the pair, and not passed on yet. */
  messages: z.array(AgendaItem),
  /** SECRET-19. For both members: something of the person to read again together. */
  relire: z.array(AgendaItem),
  /** Changed by somebody else since this viewer's last visit. */
  changed: z.array(AgendaItem),
  drafts: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      caseId: z.string().nullable(),
      updatedAt: z.string(),
      titre: z.string(),
    }),
  ),
});
export type Agenda = z.infer<typeof Agenda>;

export const DraftBody = z.object({
  kind: z.string().max(40),
  caseId: z.uuid().nullable(),
  content: z.record(z.string(), JsonValue),
});
export type DraftBody = z.infer<typeof DraftBody>;
export const DraftView = DraftBody.extend({ id: z.uuid(), updatedAt: z.string() });
export type DraftView = z.infer<typeof DraftView>;
