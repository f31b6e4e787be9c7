// A place in a crèche was granted: nothing changes by itself, the pair looks at the plan again.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { defineFact } from '../../kernel/fact.ts';

/** Written by the linked request, on this case. The next change of the plan, or the review, answers it. */
export const revueDuPlanDemandee = defineFact({
  type: 'revueDuPlanDemandee.v1',
  label: 'Plan d’action à revoir',
  source: 'convention locale : la crèche AVIP s’inscrit dans l’accompagnement global',
  clear: z.object({ avant: Jour }),
  parts: {},
});
