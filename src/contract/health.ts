// What the health route says: enough for a supervisor and for the sign-in screen, nothing about real people.
import { z } from 'zod';

/** An account of the demonstration, whose invented owner has a public password. */
export const DemonstrationAccount = z.object({
  courriel: z.string(),
  nom: z.string(),
  /** As it is said: « Conseiller France Travail ». */
  role: z.string(),
  organisation: z.string(),
  quoiEssayer: z.string(),
  motDePasse: z.string(),
});
export type DemonstrationAccount = z.infer<typeof DemonstrationAccount>;

export const Health = z.object({
  status: z.literal('ok'),
  /** True on demonstration data. */
  demonstration: z.boolean(),
  /** Who one may sign in as, on demonstration data only. */
  comptes: z.array(DemonstrationAccount),
});
export type Health = z.infer<typeof Health>;
