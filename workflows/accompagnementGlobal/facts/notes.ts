// Notes and reminders: additive, on the joint stream or on one side's private stream.
import { z } from 'zod';
import { Jour } from '../../dates.ts';
import { defineFact } from '../../kernel/fact.ts';
import { Id, texte } from '../../kernel/json.ts';

export const noteAjoutee = defineFact({
  type: 'noteAjoutee.v1',
  label: 'Note',
  source: 'CASF L121-6-2 : partage limité au nécessaire',
  clear: z.object({
    id: Id,
    audience: z.enum(['binome', 'emploi', 'social', 'instruction', 'intervenant', 'secretariat']),
  }),
  parts: {
    note: { audience: 'selonFait', scope: 'case', schema: z.object({ texte: texte(20_000) }) },
  },
});

export const rappelPose = defineFact({
  type: 'rappelPose.v1',
  label: 'Rappel posé',
  source: 'usage',
  clear: z.object({ id: Id, audience: z.enum(['emploi', 'social']), due: Jour }),
  parts: {
    rappel: { audience: 'selonFait', scope: 'case', schema: z.object({ texte: texte(500) }) },
  },
});

export const rappelLeve = defineFact({
  type: 'rappelLeve.v1',
  label: 'Rappel levé',
  source: 'usage',
  clear: z.object({ rappel: Id }),
  parts: {},
});

/** Facts of the private streams: never folded by the chart. `noteAjoutee.v1` lives on the joint stream too. */
export const privateFacts = [noteAjoutee, rappelPose, rappelLeve] as const;
