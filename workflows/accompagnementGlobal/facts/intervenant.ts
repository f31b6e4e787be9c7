// Facts of an associated intervenant: invited by one member, accepted by the other, until a day; ended by itself or before.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { defineFact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import { AccordDeSuite } from './duree.ts';

const source = 'convention de partenariat : intervenant associé, dont le CCAS ; CASF L121-6-2';

/** Why they are asked, and the person's agreement to it. */
export const Invitation = z.object({ mot: texte(2000), ...AccordDeSuite.shape });

export const intervenantPropose = defineFact({
  type: 'intervenantPropose.v1',
  label: 'Intervenant associé proposé',
  source,
  clear: z.object({
    id: Id,
    siege: z.enum(['emploi', 'social']),
    agent: Id,
    organisation: Id,
    jusquAu: Jour,
    repondreAvant: Jour,
  }),
  parts: { invitation: { audience: 'binome', scope: 'case', schema: Invitation } },
});

/** Both agree: what they are asked is addressed to them with it. */
export const intervenantInvite = defineFact({
  type: 'intervenantInvite.v1',
  label: 'Intervenant associé invité',
  source,
  clear: z.object({ intervenant: Id }),
  parts: {
    mot: { audience: 'intervenant', scope: 'case', schema: z.object({ texte: texte(2000) }) },
  },
});

export const intervenantDecline = defineFact({
  type: 'intervenantDecline.v1',
  label: 'Invitation d’un intervenant déclinée',
  source,
  clear: z.object({ intervenant: Id }),
  parts: { mot: { audience: 'binome', scope: 'case', schema: z.object({ texte: texte(2000) }) } },
});

export const interventionTerminee = defineFact({
  type: 'interventionTerminee.v1',
  label: 'Intervention associée terminée',
  source,
  clear: z.object({ intervenant: Id, cause: z.enum(['terme', 'decision']) }),
  parts: {},
});

export const intervenantFacts = [
  intervenantPropose,
  intervenantInvite,
  intervenantDecline,
  interventionTerminee,
] as const;
