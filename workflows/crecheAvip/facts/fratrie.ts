// Facts that link the requests of brothers, sisters and twins.
import { z } from 'zod';
import { defineFact } from '../../kernel/fact.ts';
import { Id } from '../../kernel/json.ts';

/** Brothers, sisters, twins: together or none. */
export const demandesLiees = defineFact({
  type: 'demandesLiees.v1',
  label: 'Demandes de la fratrie liées',
  source: 'usage : ensemble ou pas du tout',
  clear: z.object({ avec: z.array(Id).min(1).max(5) }),
  parts: {},
});

export const demandeDeliee = defineFact({
  type: 'demandeDeliee.v1',
  label: 'Demandes de la fratrie déliées',
  source: 'usage',
  clear: z.object({ avec: Id }),
  parts: {},
});

export const fratrieFacts = [demandesLiees, demandeDeliee] as const;
