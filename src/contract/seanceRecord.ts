// The record of a séance, as it crosses the wire.
import { z } from 'zod';
import { CrecheHead, Day, PlaceCase, WordOf } from './places.ts';

/** GET /creches/{id}/seances/{seance}: decisions in the order of that day; `dossier` null once it may not be known. */
export const SeanceRecord = z.object({
  today: Day,
  creche: CrecheHead,
  id: z.string(),
  le: Day,
  decide: WordOf,
  lignes: z.array(
    z.object({
      /** On the published list of that day; null before ranks were kept. */
      rang: z.int().nullable(),
      decision: WordOf,
      dossier: PlaceCase.nullable(),
    }),
  ),
});
export type SeanceRecord = z.infer<typeof SeanceRecord>;
