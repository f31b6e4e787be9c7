// Facts of how long an accompaniment lasts: its pauses and its renewal.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { defineFact } from '../../kernel/fact.ts';
import { mots } from '../../kernel/words.ts';
import { modesAccord } from '../vocabulary.ts';

/** Shown as an unavailability: why is a note, with the audience its author chose. */
export const suspensionDecidee = defineFact({
  type: 'suspensionDecidee.v1',
  label: 'Indisponibilité',
  source: 'convention locale : revue sous 3 mois',
  clear: z.object({ revueLe: Jour }),
  parts: {},
});

/** AG-94. Seen again, and it lasts. */
export const indisponibiliteProlongee = defineFact({
  type: 'indisponibiliteProlongee.v1',
  label: 'Indisponibilité prolongée',
  source: 'convention locale : revue sous 3 mois',
  clear: z.object({ revueLe: Jour }),
  parts: {},
});

/** The clocks start anew that day (AG-05), that of the review included. */
export const repriseNotee = defineFact({
  type: 'repriseNotee.v1',
  label: 'Accompagnement repris',
  source: 'convention locale',
  clear: z.object({
    le: Jour,
    bilanLe: Jour,
    contactEmploiAvant: Jour,
    contactSocialAvant: Jour,
    /** AG-94. Where the person had not been seen yet. Optional: the first returns left that day as it was. */
    premierEntretienAvant: Jour.optional(),
  }),
  parts: {},
});

/** The person's agreement to go on, beside the two keys. */
export const AccordDeSuite = z.object({
  accordLe: Jour,
  accordMode: z.enum(mots(modesAccord)),
});
export type AccordDeSuite = z.infer<typeof AccordDeSuite>;

export const suitePreparee = defineFact({
  type: 'suitePreparee.v1',
  label: 'Renouvellement préparé',
  source: 'usage : Guadeloupe, avec l’accord de toutes les parties',
  clear: z.object({ fin: Jour }),
  parts: { accord: { audience: 'binome', scope: 'case', schema: AccordDeSuite } },
});

export const accompagnementRenouvele = defineFact({
  type: 'accompagnementRenouvele.v1',
  label: 'Accompagnement renouvelé',
  source: 'usage : Yvelines, 6 mois renouvelables une fois',
  clear: z.object({ fin: Jour, bilanLe: Jour }),
  parts: {},
});

export const dureeFacts = [
  suspensionDecidee,
  indisponibiliteProlongee,
  repriseNotee,
  suitePreparee,
  accompagnementRenouvele,
] as const;
