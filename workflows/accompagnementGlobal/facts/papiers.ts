// What the person signed on paper or agreed to by word, of a document that was printed.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { defineFact } from '../../kernel/fact.ts';
import { texte } from '../../kernel/json.ts';
import { Sel } from '../../kernel/keyFacts.ts';
import { mots } from '../../kernel/words.ts';
import { documentsSignes, modesSignaturePapier } from '../vocabulary.ts';

/** The digest names what was signed, as it was that day; the paper itself is kept elsewhere, or not at all. */
export const signatureNotee = defineFact({
  type: 'signatureNotee.v1',
  label: 'Signature de la personne notée',
  source: 'C. trav. L5411-5-2 : conjointement avec la personne ; usage : signature sur papier',
  clear: z.object({
    document: z.enum(mots(documentsSignes)),
    mode: z.enum(mots(modesSignaturePapier)),
    le: Jour,
    digest: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  parts: {
    preuve: {
      audience: 'binome',
      scope: 'case',
      schema: z.object({ sel: Sel, ou: texte(200).nullable().default(null) }),
    },
  },
});

export const papiersFacts = [signatureNotee] as const;
