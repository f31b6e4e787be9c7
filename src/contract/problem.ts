// The one shape of every error on HTTP and on the socket: RFC 9457 with a stable code, said in French.
import { z } from 'zod';
import { Nearby } from './places.ts';

/**
 * `code` is stable and for programs; `title` and `detail` are French sentences for people (what, why, what to do).
 * Statuses: 400 unreadable, 401 not signed in, 403 interdit, 404 introuvable, 409 refus, 412 perime, 413 too large,
 * 422 invalide (with `errors`: one entry a faulty field), 428 If-Match missing, 429 too many tries, 500 (correlation only).
 */
export const Problem = z.object({
  type: z.string().meta({ description: 'URI relative to the API: /problemes/{code}' }),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** With `placePrise`: what is free near the wish. */
  nearby: Nearby.optional(),
  correlationId: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;
