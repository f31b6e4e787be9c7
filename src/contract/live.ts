// The messages of the live channel (Socket.IO): each client message is acknowledged by its answer or by a Problem.
import { z } from 'zod';
import { Command, type CommandAnswer } from './cases.ts';
import { Cursor, type FactPage, FactView } from './facts.ts';
import type { Problem } from './problem.ts';

/** Follow a case: what was missed after the cursor comes in the acknowledgement, then each fact as `fact`. */
export const Follow = z.object({ caseId: z.uuid(), after: Cursor.nullable() });
export type Follow = z.infer<typeof Follow>;
export const Unfollow = z.object({ caseId: z.uuid() });

/**
 * Follow the week and the list of a crèche, as many as wanted: 404 when this viewer may not know of it. Each `places` then
 * says « ask the week and the list again », and nothing else. What is read after the acknowledgement misses nothing.
 */
export const FollowPlaces = z.object({ crecheId: z.uuid() });
export type FollowPlaces = z.infer<typeof FollowPlaces>;

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
export const PlacesMessage = z.object({ crecheId: z.string() });
export type PlacesMessage = z.infer<typeof PlacesMessage>;
/** The case, or the crèche whose places were followed, is no longer for this viewer (rights revoked). */
export const LostMessage = z.object({ caseId: z.string() });

export const RereadMessage = z.object({ caseId: z.string() });
export type RereadMessage = z.infer<typeof RereadMessage>;

export type Ack<T> = { ok: true; value: T } | { ok: false; problem: Problem };

export interface ServerToClient {
  fact: (message: FactMessage) => void;
  presence: (message: PresenceMessage) => void;
  lost: (message: z.infer<typeof LostMessage>) => void;
  /** The week, the list or the gauge of a followed crèche may have changed: ask again. Several in a row are told once. */
  places: (message: PlacesMessage) => void;
  /** What may be read of a followed case is another: read it again, whole. Carries nothing else. */
  reread: (message: RereadMessage) => void;
  /** Something changed in this viewer's lists: ask the agenda again. Carries nothing. */
  agenda: () => void;
  /** The session has ended; the server closes the socket right after. */
  ended: () => void;
}
export interface ClientToServer {
  follow: (message: Follow, ack: (answer: Ack<FactPage & { present: Present[] }>) => void) => void;
  unfollow: (message: z.infer<typeof Unfollow>, ack: (answer: Ack<null>) => void) => void;
  command: (message: LiveCommand, ack: (answer: Ack<CommandAnswer>) => void) => void;
  followPlaces: (message: FollowPlaces, ack: (answer: Ack<null>) => void) => void;
  unfollowPlaces: (message: FollowPlaces, ack: (answer: Ack<null>) => void) => void;
  activity: (message: Activity) => void;
}
