// An import of people on the wire: the file, what each of its lines would do, what was done, how far it is.
import { z } from 'zod';

/** A file of this size in base64 is still within what a request may hold. */
export const MOST_BYTES = 180_000;

/** The file's bytes as they are: whoever reads it finds out how they are encoded. Never its name, which may be somebody's. */
const Contenu = z
  .base64({ error: 'Ce fichier n’est pas arrivé entier. Recommencez.' })
  .max(Math.ceil(MOST_BYTES / 3) * 4, {
    error: 'Ce fichier est trop gros\u00a0: 180 ko au plus. Faites-en plusieurs.',
  });

export const ImportFile = z.object({
  contenu: Contenu,
  /** The organisation of the other seat; one's own is one's own. */
  organisation: z.uuid(),
});
export type ImportFile = z.infer<typeof ImportFile>;

export const ImportBody = ImportFile.extend({
  /** The same id is the same import, whose progress is asked by it. */
  id: z.uuid(),
  /** The lines to open, by their number in the file. */
  lignes: z.array(z.int().min(2)).min(1).max(500),
});
export type ImportBody = z.infer<typeof ImportBody>;

const Faute = z.object({ colonne: z.string().nullable(), message: z.string() });

export const ImportPreview = z.object({
  lisibles: z.array(
    z.object({
      ligne: z.int(),
      personne: z.string(),
      naissance: z.string().nullable(),
      commune: z.string(),
      /** The very same line was imported before: it would open nothing more. */
      dejaImportee: z.boolean(),
      /**
       * Whether a situation exists, asked with the person's agreement that the line holds: none to tell of, one, or not
       * asked, the day's number of questions being reached; null when the line holds no agreement or no day of birth.
       */
      verification: z.enum(['aucune', 'existe', 'plafond']).nullable(),
      /** French sentences; they warn, they never decide. */
      avertissements: z.array(z.string()),
    }),
  ),
  fautives: z.array(z.object({ ligne: z.int(), fautes: z.array(Faute) })),
  nonLues: z.array(z.string()),
  /** Headings that are missing: nothing is read then. */
  manquantes: z.array(z.string()),
  /** The faulty lines as a file to mend and to send again, with what to do in each. */
  reprise: z.string(),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

export const ImportDone = z.object({ ouvertes: z.int(), dejaImportees: z.int() });
export type ImportDone = z.infer<typeof ImportDone>;

export const ImportProgress = z.object({ fait: z.int(), total: z.int() });
export type ImportProgress = z.infer<typeof ImportProgress>;
