// Who is signed in: what the session routes take and give.
import { z } from 'zod';

export const SignIn = z.object({
  courriel: z.string().min(3).max(254),
  motDePasse: z.string().min(1).max(200),
});
export type SignIn = z.infer<typeof SignIn>;

/** A colleague as the directory shows them. `kind` gives the colour: franceTravail blue, mds plum, creche green. */
export const Agent = z.object({
  id: z.string(),
  nom: z.string(),
  organisation: z.object({ id: z.string(), nom: z.string(), kind: z.string() }),
  roles: z.array(z.string()),
});
export type Agent = z.infer<typeof Agent>;

export const Session = z.object({
  agent: Agent,
  /** True on demonstration data: every screen shows the banner. */
  demonstration: z.boolean(),
  /** ISO instant after which the session ends without activity. */
  expiresAt: z.string(),
});
export type Session = z.infer<typeof Session>;

/** `telephone`: its public one, null when it has published none. */
export const Organisation = Agent.shape.organisation.extend({ telephone: z.string().nullable() });
export type Organisation = z.infer<typeof Organisation>;

/** Organisations where nobody has an account yet included. */
export const Directory = z.object({
  agents: z.array(Agent),
  organisations: z.array(Organisation),
});
export type Directory = z.infer<typeof Directory>;
