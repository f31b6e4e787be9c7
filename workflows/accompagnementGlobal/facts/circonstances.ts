// Facts of what changes around the person: how to reach them, what they live on, who refers them.
import { z } from 'zod';
import { defineFact } from '../../kernel/fact.ts';
import { mots } from '../../kernel/words.ts';
import { organismesReferents, situations } from '../vocabulary.ts';
import { AccordDeSuite } from './duree.ts';

/** What changed lies in the person's own stream, where all of their cases read it. */
export const coordonneesModifiees = defineFact({
  type: 'coordonneesModifiees.v1',
  label: 'Coordonnées mises à jour',
  source: 'RGPD art. 16',
  clear: z.object({}),
  parts: {},
});

/** AG-38. Sealed whole: a status is nobody else's. */
export const Statut = z.object({
  situation: z.enum(mots(situations)),
  organismeReferent: z.enum(mots(organismesReferents)),
  inscrite: z.boolean(),
});
export type Statut = z.infer<typeof Statut>;

/** With the agreement given anew, where a side's access rests on it alone from now on. */
export const Changement = Statut.extend({ accord: AccordDeSuite.nullable().default(null) });

export const circonstancesChangees = defineFact({
  type: 'circonstancesChangees.v1',
  label: 'Changement de situation noté',
  source: 'C. trav. R5312-42-1 IV ; L5411-5-2',
  clear: z.object({}),
  parts: { statut: { audience: 'binome', scope: 'case', schema: Changement } },
});

export const circonstancesFacts = [coordonneesModifiees, circonstancesChangees] as const;
