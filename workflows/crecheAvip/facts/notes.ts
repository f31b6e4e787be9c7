// Notes: of the referents among themselves on their own stream, or for everyone of the contract on the joint one.
import { z } from 'zod';
import { defineFact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';

export const noteAvipAjoutee = defineFact({
  type: 'noteAvipAjoutee.v1',
  label: 'Note',
  source: 'CASF L121-6-2 : partage limité au nécessaire',
  clear: z.object({ id: Id, audience: z.enum(['referents', 'creche']) }),
  parts: {
    note: { audience: 'selonFait', scope: 'case', schema: z.object({ texte: texte(20_000) }) },
  },
});
