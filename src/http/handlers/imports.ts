// Answers the imports of people: the file is read here, judged and written by the engine.

import { LIGNES_AU_PLUS } from '../../../workflows/imports/personnes.ts';
import { importRoutes } from '../../contract/importRoutes.ts';
import type { ImportFile } from '../../contract/imports.ts';
import type { Failure } from '../../engine/api.ts';
import type { PeopleFile } from '../../engine/imports/peopleFile.ts';
import { fichierIllisible } from '../../engine/refusals.ts';
import { signed } from '../bind.ts';
import { tableOf } from '../papers/csvTable.ts';
import { repriseOf } from '../papers/reprise.ts';
import type { HttpWorld } from '../world.ts';
import { refused } from './cases.ts';

function fileOf({ contenu, organisation }: ImportFile): PeopleFile | Failure {
  const table = tableOf(Buffer.from(contenu, 'base64'), LIGNES_AU_PLUS);
  return 'illisible' in table ? fichierIllisible(table.illisible) : { table, organisation };
}

export function importHandlers({ engine: { imports } }: HttpWorld) {
  return {
    previewImport: signed(importRoutes.previewImport, async ({ body }, { viewer }) => {
      const file = fileOf(body);
      if ('ok' in file) return refused(file);
      const preview = await imports.preview(viewer, file);
      if (!preview.ok) return refused(preview);
      const reprise = repriseOf(file.table, preview.value.fautives);
      return { body: { ...preview.value, reprise } };
    }),

    importPeople: signed(importRoutes.importPeople, async ({ body }, { viewer }) => {
      const file = fileOf(body);
      if ('ok' in file) return refused(file);
      const done = await imports.open(viewer, body.id, file, body.lignes);
      return done.ok ? { body: done.value } : refused(done);
    }),

    importProgress: signed(importRoutes.importProgress, async ({ params }, { viewer }) => {
      const progress = imports.progress(viewer, params.importId);
      return progress.ok ? { body: progress.value } : refused(progress);
    }),
  };
}
