// Facts of a couple whose two situations know of each other: agreed on each side, linked, ended. All of it is the pairs' own.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { defineFact } from '../../kernel/fact.ts';
import { Id } from '../../kernel/json.ts';
import { mots } from '../../kernel/words.ts';
import { finsDeLien, modesAccord } from '../vocabulary.ts';

const source = 'RGPD art. 5 : accord des deux personnes ; CASF L121-6-2';
const binome = { audience: 'binome', scope: 'case' } as const;

/** This person's agreement: that of the other is recorded on their own situation, by its own pair. */
export const AccordDeLien = z.object({
  reference: z.string().regex(/^AG-\d{4}-\d+-\d$/, {
    error: 'Une référence s’écrit comme AG-2026-0042-7.',
  }),
  accordLe: Jour,
  accordMode: z.enum(mots(modesAccord)),
});

export type AccordDeLien = z.infer<typeof AccordDeLien>;

export const lienConvenu = defineFact({
  type: 'lienConvenu.v1',
  label: 'Accord de la personne pour lier sa situation à une autre',
  source,
  clear: z.object({}),
  parts: { accord: { ...binome, schema: AccordDeLien } },
});

/** Which situation is linked is sealed too: in clear it would say who lives with whom. */
export const lienOuvert = defineFact({
  type: 'lienOuvert.v1',
  label: 'Situations liées',
  source,
  clear: z.object({}),
  parts: { lien: { ...binome, schema: z.object({ cas: Id }) } },
});

/** On the other situation it says that the other side ended it, and never why. */
export const lienTermine = defineFact({
  type: 'lienTermine.v1',
  label: 'Lien entre les situations terminé',
  source,
  clear: z.object({}),
  parts: { fin: { ...binome, schema: z.object({ cause: z.enum(mots(finsDeLien)) }) } },
});

export const coupleFacts = [lienConvenu, lienOuvert, lienTermine] as const;
