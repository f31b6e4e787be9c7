// Facts of the end: foreseen, early, towards an ordinary place, and what retention adds.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { defineFact } from '../../kernel/fact.ts';
import { modesSignature } from '../../kernel/recordedSignature.ts';
import { mots } from '../../kernel/words.ts';
import { causesDeFin } from '../vocabulary.ts';
import { Attributions } from './contrat.ts';

const anticipee = 'charte nationale 2016 : fin en cas d’engagements non tenus, après échange';
const ordinaire =
  'instruction du 29 août 2016 : une place durable quand le parent trouve un emploi';

export const finAnticipeeAnnoncee = defineFact({
  type: 'finAnticipeeAnnoncee.v1',
  label: 'Fin anticipée annoncée',
  source: anticipee,
  clear: z.object({
    effetLe: Jour,
    echangeLe: Jour,
    parFamille: z.boolean(),
    /** How the parent said it on the day of the exchange; absent: nobody recorded it so. */
    mode: z.enum(mots(modesSignature)).optional(),
  }),
  parts: {},
});

export const finPrevue = defineFact({
  type: 'finPrevue.v1',
  label: 'Fin de l’accueil prévue',
  source: 'usage : terme, école, déménagement',
  clear: z.object({ le: Jour, cause: z.enum(mots(causesDeFin)) }),
  parts: {},
});

/** Whatever was announced falls: the place is the child's again, unless somebody else has it since. */
export const arretAnnule = defineFact({
  type: 'arretAnnule.v1',
  label: 'Fin annoncée puis annulée',
  source: 'usage',
  /** What was missing up to the end of the contract; absent: nothing. */
  clear: z.object({ prolongation: Attributions.optional() }),
  parts: {},
});

export const accueilRompu = defineFact({
  type: 'accueilRompu.v1',
  label: 'Fin anticipée',
  source: anticipee,
  clear: z.object({}),
  parts: {},
});

export const accueilTermine = defineFact({
  type: 'accueilTermine.v1',
  label: 'Accueil terminé',
  source: 'usage : terme, école, déménagement',
  clear: z.object({ cause: z.enum(mots(causesDeFin)) }),
  parts: {},
});

/** `le`: the first day of the ordinary place. The reserved one is kept to the eve, beyond its term when need be. */
export const droitCommunPrevu = defineFact({
  type: 'droitCommunPrevu.v1',
  label: 'Place ordinaire nommée',
  source: ordinaire,
  clear: z.object({ le: Jour, prolongation: Attributions }),
  parts: {},
});

export const droitCommunCommence = defineFact({
  type: 'droitCommunCommence.v1',
  label: 'Place ordinaire commencée',
  source: ordinaire,
  clear: z.object({}),
  parts: {},
});

export const sortieFacts = [
  finAnticipeeAnnoncee,
  finPrevue,
  arretAnnule,
  accueilRompu,
  accueilTermine,
  droitCommunPrevu,
  droitCommunCommence,
] as const;
