// The record of a commission's day on the wire: which decisions, of which situations; no content of any.
import { z } from 'zod';

export const CommissionRecord = z.object({
  today: z.string(),
  /** The day that is told. */
  jour: z.string(),
  /** Days on which it decided, that the viewer still reads: the latest first. */
  jours: z.array(z.string()),
  /** In the order in which they were taken. */
  lignes: z.array(
    z.object({
      caseId: z.string(),
      reference: z.string(),
      personne: z.string().nullable(),
      decision: z.object({ value: z.string(), label: z.string() }),
    }),
  ),
});
export type CommissionRecord = z.infer<typeof CommissionRecord>;
