// Facts of the desk: a meeting moved, a message left for a member of the pair, and seen by them.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { defineFact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';
import { Heure, lieu } from './suivi.ts';

export const rendezVousDeplace = defineFact({
  type: 'rendezVousDeplace.v1',
  label: 'Rendez-vous déplacé',
  source: 'usage',
  clear: z.object({ rendezVous: Id, jour: Jour, heure: Heure }),
  parts: { lieu },
});

export const messageLaisse = defineFact({
  type: 'messageLaisse.v1',
  label: 'Message laissé pour un membre du binôme',
  source: 'usage',
  clear: z.object({ id: Id, siege: z.enum(['emploi', 'social']), avant: Jour }),
  parts: {
    message: {
      audience: 'secretariat',
      scope: 'case',
      schema: z.object({ texte: texte(1000) }),
    },
  },
});

export const messageTransmis = defineFact({
  type: 'messageTransmis.v1',
  label: 'Message transmis',
  source: 'usage',
  clear: z.object({ message: Id }),
  parts: {},
});

export const secretariatFacts = [rendezVousDeplace, messageLaisse, messageTransmis] as const;
