// Facts of the person's agreement to the sharing of information: given, in part or refused; withdrawn; at its end.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { defineFact } from '../../kernel/fact.ts';
import { Id } from '../../kernel/json.ts';
import { mots } from '../../kernel/words.ts';
import { modesAccord, themes } from '../vocabulary.ts';

/**
 * « Accord au partage d'informations »: never called consent, the legal basis is the public mission. For no organisation
 * and on no theme: the person refused, on that day.
 */
export const Accord = z.object({
  destinataires: z.array(Id).max(10),
  themes: z.array(z.enum(mots(themes))).max(Object.keys(themes).length),
  mode: z.enum(mots(modesAccord)),
  donneLe: Jour,
  jusquAu: Jour.nullable().default(null),
});
export type Accord = z.infer<typeof Accord>;

export const accordRecueilli = defineFact({
  type: 'accordRecueilli.v1',
  label: 'Accord de la personne au partage d’informations',
  source: 'protocole 2014 : jamais contre la volonté de la personne ; CASF L121-6-2',
  clear: z.object({
    donneLe: Jour,
    jusquAu: Jour.nullable(),
    /** AG-30. Optional: the first agreements named both organisations, and moved nothing in the chart. */
    destinataires: z.array(Id).optional(),
  }),
  parts: { accord: { audience: 'instruction', scope: 'case', schema: Accord } },
});

const source = 'protocole 2014 : jamais contre la volonté de la personne ; RGPD art. 21';

/** On the person's word, that day. Why is nobody's to ask. */
export const accordRetire = defineFact({
  type: 'accordRetire.v1',
  label: 'Accord au partage d’informations retiré',
  source,
  clear: z.object({ mode: z.enum(mots(modesAccord)) }),
  parts: {},
});

export const accordExpire = defineFact({
  type: 'accordExpire.v1',
  label: 'Accord au partage d’informations arrivé à son terme',
  source,
  clear: z.object({}),
  parts: {},
});

export const accordFacts = [accordRecueilli, accordRetire, accordExpire] as const;
