// Facts of a handover: a colleague is asked to take over a seat, and accepts or declines.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { defineFact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import { mots } from '../../kernel/words.ts';
import { modesAccord } from '../vocabulary.ts';

const source = 'continuité du service : qui reçoit accepte';
const Siege = z.enum(['emploi', 'social']);
const mot = {
  audience: 'binome',
  scope: 'case',
  schema: z.object({ texte: texte(4000) }),
} as const;

export const passationProposee = defineFact({
  type: 'passationProposee.v1',
  label: 'Passation proposée',
  source,
  clear: z.object({
    id: Id,
    siege: Siege,
    agent: Id,
    repondreAvant: Jour,
    /** AG-36. The seat goes to another organisation, with the person's agreement of that day. */
    vers: z
      .object({
        organisation: Id,
        accordLe: Jour,
        mode: z.enum(mots(modesAccord)),
        /** AG-36. Told only when the person agreed that what this service wrote goes along. */
        dossier: z.literal(true).optional(),
      })
      .optional(),
  }),
  parts: {
    /** Of the first handovers, whose word was for the pair alone. */
    mot,
    /** AG-28. Who is asked reads it: they decide on it. */
    motAuReceveur: { ...mot, audience: 'relais', auReceveur: true },
  },
});

export const passationAcceptee = defineFact({
  type: 'passationAcceptee.v1',
  label: 'Passation acceptée',
  source,
  clear: z.object({
    passation: Id,
    siege: Siege,
    lectureJusquAu: Jour,
    organisation: Id.optional(),
    dossier: z.literal(true).optional(),
  }),
  parts: {},
});

export const passationDeclinee = defineFact({
  type: 'passationDeclinee.v1',
  label: 'Passation déclinée',
  source,
  clear: z.object({ passation: Id }),
  parts: { mot },
});

/** AG-28. Taken back by who asked, or not answered by its day. */
export const passationRetiree = defineFact({
  type: 'passationRetiree.v1',
  label: 'Proposition de relais retirée',
  source,
  clear: z.object({ passation: Id, cause: z.enum(['decision', 'terme']) }),
  parts: {},
});

/** AG-36. The agreement ended since: the handover goes on, and what the service wrote stays with it. */
export const passationSansDossier = defineFact({
  type: 'passationSansDossier.v1',
  label: 'Relais poursuivi sans le dossier du service',
  source: 'protocole 2014 : jamais contre la volonté de la personne',
  clear: z.object({ passation: Id }),
  parts: {},
});

export const passationFacts = [
  passationProposee,
  passationAcceptee,
  passationDeclinee,
  passationRetiree,
  passationSansDossier,
] as const;
