// Facts of what is kept after the end, how long, and of its destruction: neutral classes, days and counts in clear.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { defineFact } from '../../kernel/fact.ts';
import { texte } from '../../kernel/json.ts';
import { mots } from '../../kernel/words.ts';
import { cotes } from '../vocabulary.ts';

/** How it ended, which an archived case no longer says by its state. */
const Fin = z.string().regex(/^[a-z][A-Za-z]*$/);

export const situationArchivee = defineFact({
  type: 'situationArchivee.v1',
  label: 'Situation archivée',
  source: 'CNIL 2023-095 ; CASF R263-8 : 2 ans après le dernier contact',
  clear: z.object({ apres: Fin.optional() }),
  parts: {},
});

/** AG-62. What statistics keep of a case of which nothing else is left: no day, no name, no reason. */
export const Comptes = z.object({
  annee: z.int(),
  cote: z.enum(mots(cotes)),
  fin: Fin.nullable(),
  mois: z.int().min(0).nullable(),
  rencontres: z.int().min(0),
});
export type Comptes = z.infer<typeof Comptes>;

export const situationPurgee = defineFact({
  type: 'situationPurgee.v1',
  label: 'Situation effacée',
  source: 'CNIL 2023-095 : 2 ans après l’archivage',
  clear: z.object({ comptes: Comptes.optional() }),
  parts: {},
});

export const conservationProlongee = defineFact({
  type: 'conservationProlongee.v1',
  label: 'Conservation prolongée',
  source: 'CASF R263-8 : jusqu’à la décision définitive, en cas de litige',
  clear: z.object({ revoirLe: Jour }),
  parts: {
    motif: {
      audience: 'responsables',
      scope: 'case',
      schema: z.object({ motif: texte(2000) }),
    },
  },
});

export const prolongationLevee = defineFact({
  type: 'prolongationLevee.v1',
  label: 'Conservation prolongée, levée',
  source: 'CASF R263-8',
  clear: z.object({}),
  parts: {},
});

export const eliminationVisee = defineFact({
  type: 'eliminationVisee.v1',
  label: 'Élimination visée par les Archives départementales',
  source: 'Code du patrimoine L212-2 ; circulaire AD 97-4',
  clear: z.object({ le: Jour }),
  parts: {
    visa: {
      audience: 'responsables',
      scope: 'case',
      schema: z.object({ bordereau: texte(60) }),
    },
  },
});

export const conservationFacts = [
  situationArchivee,
  situationPurgee,
  conservationProlongee,
  prolongationLevee,
  eliminationVisee,
] as const;
