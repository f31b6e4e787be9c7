// Facts of the commission: the diagnosis is sent to it, it decides, or sends it back to the pair.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { defineFact } from '../../kernel/fact.ts';
import { texte } from '../../kernel/json.ts';
import { mots } from '../../kernel/words.ts';
import { decisionsDeCommission } from '../vocabulary.ts';

const source = 'Pôle emploi 2015 : examen en commission dans certains territoires';

/** What the pair puts before the commission, in its own words: all that it reads beside the proposal (AG-48). */
export const Presentation = z.object({ texte: texte(4000) });

export const diagnosticTransmis = defineFact({
  type: 'diagnosticTransmis.v1',
  label: 'Diagnostic envoyé à la commission',
  source,
  clear: z.object({ reponseAvant: Jour }),
  parts: { presentation: { audience: 'instruction', scope: 'case', schema: Presentation } },
});

/** Beside what it brings about: that the commission decided, and until when it reads its own record. */
export const commissionTenue = defineFact({
  type: 'commissionTenue.v1',
  label: 'Décision de la commission',
  source,
  clear: z.object({ decision: z.enum(mots(decisionsDeCommission)), lectureJusquAu: Jour }),
  parts: {},
});

export const diagnosticRenvoye = defineFact({
  type: 'diagnosticRenvoye.v1',
  label: 'Diagnostic renvoyé au binôme',
  source,
  clear: z.object({}),
  parts: {
    motif: { audience: 'instruction', scope: 'case', schema: z.object({ motif: texte(2000) }) },
  },
});

export const commissionFacts = [diagnosticTransmis, commissionTenue, diagnosticRenvoye] as const;
