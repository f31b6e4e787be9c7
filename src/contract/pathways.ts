// The pathways as programs and screens discover them: states, facts, and the JSON Schema of each command.
import { z } from 'zod';

export const PathwayView = z.object({
  id: z.string(),
  version: z.int(),
  label: z.string(),
  /** The command that opens a case of this pathway, for POST /cases. */
  opening: z.string(),
  states: z.array(
    z.object({
      value: z.string(),
      label: z.string(),
      source: z.string(),
      /** Place on the main line, from 0; null on a side track. */
      station: z.int().nullable(),
    }),
  ),
  facts: z.array(z.object({ type: z.string(), label: z.string(), source: z.string() })),
  commands: z.array(
    z.object({
      type: z.string(),
      label: z.string(),
      kind: z.enum(['additive', 'decisive', 'signature']),
      source: z.string(),
      rules: z.array(z.string()),
      from: z.array(z.string()),
      who: z.array(z.string()),
      /** JSON Schema (2020-12) of the command's `data`. */
      schema: z.record(z.string(), z.json()),
    }),
  ),
});
export type PathwayView = z.infer<typeof PathwayView>;

export const PathwayList = z.object({ pathways: z.array(PathwayView) });
export type PathwayList = z.infer<typeof PathwayList>;
