// Facts of what changes around the person: how to reach them, where they live.
import { z } from 'zod';
import { defineFact } from '../../kernel/fact.ts';

/** What changed lies in the person's own stream, where all of their cases read it. */
export const coordonneesModifiees = defineFact({
  type: 'coordonneesModifiees.v1',
  label: 'Coordonnées mises à jour',
  source: 'RGPD art. 16',
  clear: z.object({}),
  parts: {},
});

export const circonstancesFacts = [coordonneesModifiees] as const;
