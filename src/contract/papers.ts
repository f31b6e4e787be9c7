// What goes out of Tandem about places, on the wire: the family's letter, calendars that others subscribe to.
import { z } from 'zod';

/** GET /cases/{id}/letter: the family's letter of the day (proposed, waiting, refused, ending); for referents alone. */
export const Letter = z.object({ sorte: z.string(), texte: z.string() });
export type Letter = z.infer<typeof Letter>;

/** A calendar feed of a crèche: reference and hour only. `path` with its secret is shown once, when it is made. */
export const Feed = z.object({ id: z.string(), createdAt: z.string(), expiresOn: z.string() });
export type Feed = z.infer<typeof Feed>;
export const FeedList = z.object({ feeds: z.array(Feed) });
export const NewFeed = Feed.extend({ path: z.string() });
