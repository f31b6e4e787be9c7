// Fact of a séance: what was decided for each request of the list, in the published order of that day.
import { z } from 'zod';
import { defineFact } from '../../kernel/fact.ts';
import { Id } from '../../kernel/json.ts';
import { mots } from '../../kernel/words.ts';
import { decideurs, decisionsDeSeance } from '../vocabulary.ts';

export const Decision = z.object({ demande: Id, decision: z.enum(mots(decisionsDeSeance)) });
export type Decision = z.infer<typeof Decision>;

/** With the rank that the published list of that day gave it; absent before ranks were kept. */
export const DecisionAuRang = Decision.extend({ rang: z.int().min(1).optional() });

/** `decide`: who gave the places that day. */
export const seanceTenue = defineFact({
  type: 'seanceTenue.v1',
  label: 'Séance tenue',
  source: 'règlement de fonctionnement : commission d’attribution',
  clear: z.object({
    id: Id,
    decide: z.enum(mots(decideurs)),
    decisions: z.array(DecisionAuRang).min(1).max(100),
  }),
  parts: {},
});
