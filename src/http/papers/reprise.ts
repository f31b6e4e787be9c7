// The faulty lines of an import as a file to mend and to send again.
import { type Fautive, type Table, titresDeReprise } from '../../../workflows/imports/table.ts';
import { csvOf } from './csv.ts';

/** The faulty lines as they were sent, with what to do before them; Excel opens it, and this door reads it again. */
export function repriseOf(table: Table, fautives: readonly Fautive[]): string {
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
