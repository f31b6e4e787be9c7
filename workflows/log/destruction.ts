// Facts of destruction, on any stream: they name what is no longer there, and never why in personal terms.
import { z } from 'zod';
import { defineFact } from '../kernel/fact.ts';

/** Neutral classes: a ruled end, a person's right, a mistake of ours. */
const Motif = z.enum(['duree', 'droit', 'erreur']);

export const partieDetruite = defineFact({
  type: 'partieDetruite.v1',
  label: 'Contenu détruit',
  source: 'RGPD art. 5 et 17',
  clear: z.object({ version: z.int().min(1), part: z.string().max(40), motif: Motif }),
  parts: {},
});

export const personneEffacee = defineFact({
  type: 'personneEffacee.v1',
  label: 'Identité effacée',
  source: 'RGPD art. 5 et 17 ; CNIL 2023-095',
  clear: z.object({ motif: Motif }),
  parts: {},
});

export const destructionFacts = [partieDetruite, personneEffacee] as const;
