// A child whom a crèche welcomes for some half-days, as it crosses the wire.
import { z } from 'zod';

/** A child whom the crèche hosts on one day, of another crèche's request: whom to expect, whom to call, no more (AVIP-31). */
export const HostedChild = z.object({
  reference: z.string(),
  jour: z.string(),
  prenom: z.string().nullable(),
  /** On that day. */
  ageMois: z.int().nullable(),
  contacts: z.array(
    z.object({
      nom: z.string(),
      lien: z.object({ value: z.string(), label: z.string() }),
      telephone: z.string(),
    }),
  ),
});
export type HostedChild = z.infer<typeof HostedChild>;
