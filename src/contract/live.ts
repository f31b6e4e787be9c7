// The messages of the live channel (Socket.IO): each client message is acknowledged by its answer or by a Problem.
import { z } from 'zod';
import { Command, type CommandAnswer } from './cases.ts';
import { Cursor, type FactPage, FactView } from './facts.ts';
import type { Problem } from './problem.ts';

/** Follow a case: what was missed after the cursor comes in the acknowledgement, then each fact as `fact`. */
export const Follow = z.object({ caseId: z.uuid(), after: Cursor.nullable() });
export type Follow = z.infer<typeof Follow>;
export const Unfollow = z.object({ caseId: z.uuid() });

/** The same command as POST /cases/{id}/commands; `ifMatch` is the joint version for decisive commands. */
export const LiveCommand = Command.extend({
  caseId: z.uuid(),
  ifMatch: z.int().nullable().default(null),
});
export type LiveCommand = z.infer<typeof LiveCommand>;

/** What I am doing on this case: told to the other members of the pair alone. Memory only. */
export const Activity = z.object({ caseId: z.uuid(), activity: z.enum(['ici', 'ecrit']) });
export type Activity = z.infer<typeof Activity>;

export const Present = z.object({
  agent: z.string(),
  nom: z.string(),
  seat: z.string(),
  kind: z.string(),
  activity: z.enum(['ici', 'ecrit']),
});
export type Present = z.infer<typeof Present>;

export const FactMessage = z.object({
  caseId: z.string(),
  fact: FactView,
  cursor: Cursor,
  version: z.int(),
});
export type FactMessage = z.infer<typeof FactMessage>;
export const PresenceMessage = z.object({ caseId: z.string(), present: z.array(Present) });
export type PresenceMessage = z.infer<typeof PresenceMessage>;
/** The case is no longer for this viewer (rights revoked). */
export const LostMessage = z.object({ caseId: z.string() });

export type Ack<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export interface ServerToClient {
  fact: (message: FactMessage) => void;
  presence: (message: PresenceMessage) => void;
  lost: (message: z.infer<typeof LostMessage>) => void;
  /** Something changed in this viewer's lists: ask the agenda again. Carries nothing. */
  agenda: () => void;
  /** The session has ended; the server closes the socket right after. */
  ended: () => void;
}
export interface ClientToServer {
  follow: (message: Follow, ack: (answer: Ack<FactPage & { present: Present[] }>) => void) => void;
  unfollow: (message: z.infer<typeof Unfollow>, ack: (answer: Ack<null>) => void) => void;
  command: (message: LiveCommand, ack: (answer: Ack<CommandAnswer>) => void) => void;
  activity: (message: Activity) => void;
}
