// Answers the imports of people: the file is read here, judged and written by the engine.

import { LIGNES_AU_PLUS } from '../../../workflows/imports/personnes.ts';
import { type Table, titresDeReprise } from '../../../workflows/imports/table.ts';
import { importRoutes } from '../../contract/importRoutes.ts';
import type { ImportFile, ImportPreview } from '../../contract/imports.ts';
import type { Failure } from '../../engine/api.ts';
import type { PeopleFile } from '../../engine/imports/peopleFile.ts';
import { fichierIllisible } from '../../engine/refusals.ts';
import { signed } from '../bind.ts';
import { csvOf } from '../papers/csv.ts';
import { tableOf } from '../papers/csvTable.ts';
import type { HttpWorld } from '../world.ts';
import { refused } from './cases.ts';

function fileOf({ contenu, organisation }: ImportFile): PeopleFile | Failure {
  const table = tableOf(Buffer.from(contenu, 'base64'), LIGNES_AU_PLUS);
  return 'illisible' in table ? fichierIllisible(table.illisible) : { table, organisation };
}

/** The faulty lines as they were sent, with what to do before them; Excel opens it, and this door reads it again. */
function repriseOf(table: Table, fautives: ImportPreview['fautives']): string {
  const fautes = new Map(fautives.map(({ ligne, fautes: of }) => [ligne, of]));
  const lignes = table.lignes.flatMap(({ ligne, cellules }) => {
    const said = fautes.get(ligne);
    if (!said) return [];
    const quoi = said.map(({ colonne, message }) =>
      colonne ? `${colonne}\u00a0: ${message}` : message,
    );
    return [[ligne, quoi.join(' '), ...cellules]];
  });
  const entetes = [...titresDeReprise, ...table.entetes];
  return csvOf([{ nom: 'À corriger', entetes, lignes }]).toString('utf8');
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
