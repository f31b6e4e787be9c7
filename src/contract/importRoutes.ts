// The routes of imports: a preview that writes nothing, the import itself, how far it is.
import { z } from 'zod';
import { ImportBody, ImportDone, ImportFile, ImportPreview, ImportProgress } from './imports.ts';
import { type RouteSpec, takesNothing } from './routeSpec.ts';

export const importRoutes = {
  previewImport: {
    ...takesNothing,
    method: 'post',
    path: '/imports/people/preview',
    access: 'session',
    summary:
      'Ce que ferait chaque ligne d’un fichier de personnes ; aucune situation n’est ouverte, et les vérifications demandées comptent dans celles du jour',
    body: ImportFile.strict(),
    status: 200,
    answer: ImportPreview,
    problems: [403, 404],
  },
  importPeople: {
    ...takesNothing,
    method: 'post',
    path: '/imports/people',
    access: 'session',
    summary: 'Ouvrir une proposition pour chaque ligne choisie : toutes, ou aucune',
    body: ImportBody.strict(),
    status: 200,
    answer: ImportDone,
    problems: [403, 404, 409],
  },
  importProgress: {
    ...takesNothing,
    method: 'get',
    path: '/imports/people/{importId}',
    access: 'session',
    summary: 'Où en est un de mes imports',
    params: z.strictObject({ importId: z.uuid() }),
    status: 200,
    answer: ImportProgress,
    problems: [404],
  },
} as const satisfies Record<string, RouteSpec>;
