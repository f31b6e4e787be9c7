// Indicators as a table: one line a figure, what is masked said as masked.
import { direMois } from '../../../workflows/indicateurs/periode.ts';
import type { Figure, Figures, FigureTable, Indicators } from '../../contract/indicators.ts';
import type { Cell, Sheet } from '../papers/sheets.ts';

const MASQUE = 'masqué';

type Line = readonly [table: string, ligne: string, periode: string, valeur: Cell, unite: string];

const said = (valeur: number | null): Cell => valeur ?? MASQUE;

function tableLines({ titre, total, lignes, part }: FigureTable, periode: string): readonly Line[] {
  const line = ({ libelle, valeur }: Figure): Line => [
    ...([titre, libelle, periode, said(valeur), ''] as const),
  ];
  return [
    ...(total ? [line(total)] : []),
    ...lignes.map(line),
    ...(part ? [[titre, part.libelle, periode, share(part.pourcent, total), '%'] as const] : []),
  ];
}

/** AG-82. Nothing to divide is not masked. */
function share(pourcent: number | null, base: Figure | null): Cell {
  return base?.valeur === 0 ? 'sans objet' : said(pourcent);
}

function delayLines({ delais }: Figures, periode: string): readonly Line[] {
  return delais.flatMap(({ libelle, base, moyenne, mediane, objectif, dansLObjectif }) => {
    const line = (what: string, valeur: number | null, unite: string): Line => [
      ...([libelle, what, periode, share(valeur, base), unite] as const),
    ];
    return [
      [libelle, 'Situations', periode, said(base.valeur), ''] as const,
      line('Moyenne', moyenne, 'jours'),
      line('Médiane', mediane, 'jours'),
      ...(objectif === null ? [] : [line(`En ${objectif} jours au plus`, dansLObjectif, '%')]),
    ];
  });
}

export function indicatorSheets({ chiffres, periode, portee }: Indicators): readonly Sheet[] {
  if (!chiffres) return [];
  const { libelle } = periode;
  const meetings = chiffres.rencontres.flatMap(({ mois, lignes }) =>
    lignes.map(
      (one): Line => [
        'Rencontres avec la personne',
        one.libelle,
        direMois(mois),
        said(one.valeur),
        '',
      ],
    ),
  );
  const lines = [
    ...[...chiffres.tableaux, ...chiffres.file].flatMap((table) => tableLines(table, libelle)),
    ...delayLines(chiffres, libelle),
    ...meetings,
  ];
  return [
    {
      nom: 'Indicateurs',
      entetes: ['Indicateur', 'Ligne', 'Période', 'Valeur', 'Unité', 'Portée'],
      lignes: lines.map((line) => [...line, portee.nom]),
    },
  ];
}
