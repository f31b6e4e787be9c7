// Reasons, and the derogation that one of them gives.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { defineFact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import { mots } from '../../kernel/words.ts';
import { decisionsMotivees } from '../vocabulary.ts';

export const ageDeroge = defineFact({
  type: 'ageDeroge.v1',
  label: 'Dérogation d’âge',
  source: 'Code de l’éducation L131-1 ; usage : dérogation écrite',
  clear: z.object({ jusquAu: Jour }),
  parts: {},
});

/** A fact of its own: who may not read it does not know that there is a reason. */
export const motifConsigne = defineFact({
  type: 'motifConsigne.v1',
  label: 'Motif consigné',
  source: 'usage : une décision se motive',
  clear: z.object({
    id: Id,
    audience: z.enum(['referents', 'creche']),
    de: z.enum(mots(decisionsMotivees)),
  }),
  parts: {
    motif: { audience: 'selonFait', scope: 'case', schema: z.object({ motif: texte(4000) }) },
  },
});

export const motifFacts = [ageDeroge, motifConsigne] as const;
