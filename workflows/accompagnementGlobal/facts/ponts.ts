// Under which number a person is known in the software where a side fixes its meetings.
import { z } from 'zod';
import { defineFact } from '../../kernel/fact.ts';

/** The number is sealed: with the other software's list it would be a name. Null: known there no more. */
export const usagerRattache = defineFact({
  type: 'usagerRattache.v1',
  label: 'Usager RDV Service Public rattaché',
  source: 'usage : RDV Service Public annonce les rendez-vous pris chez lui',
  clear: z.object({ cote: z.enum(['emploi', 'social']), rattache: z.boolean() }),
  parts: {
    usager: {
      audience: 'binome',
      scope: 'case',
      schema: z.object({ usager: z.int().positive().nullable() }),
    },
  },
});

export const pontsFacts = [usagerRattache] as const;
