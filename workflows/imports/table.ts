// A file of lines as people keep them: columns found by their headings, cells cleaned, faults said line by line.

/** `ligne`: where the line begins in the file, the heading being line 1. */
export interface Table {
  readonly entetes: readonly string[];
  readonly lignes: readonly { readonly ligne: number; readonly cellules: readonly string[] }[];
}

/** What is to be mended: `colonne` null when it is the whole line. */
export interface Faute {
  readonly colonne: string | null;
  readonly message: string;
}

export interface Fautive {
  readonly ligne: number;
  readonly fautes: readonly Faute[];
}

/** A column: the heading of the model, and what else it is called. */
export interface Colonne {
  readonly titre: string;
  readonly aussi: readonly string[];
  readonly obligatoire?: true;
}
export type Colonnes<C extends string> = { readonly [name in C]: Colonne };

export type Champs<C extends string> = { readonly [name in C]: string };

/** What is read of a file, before any line is judged. */
export interface Lecture<C extends string> {
  readonly lignes: readonly {
    readonly ligne: number;
    readonly champs: Champs<C>;
    /** A word under no heading: a separator too many has moved what was written. */
    readonly enTrop: readonly Faute[];
  }[];
  /** Headings that nothing is read of. */
  readonly nonLues: readonly string[];
  /** Headings without which no line can be read. */
  readonly manquantes: readonly string[];
}

/** A list of faults that is given back adds these: they are not data. */
export const titresDeReprise = ['Ligne', 'À corriger'] as const;

/** « Né(e) le », « NE LE » and « né le » are one. */
const simple = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/\(e\)/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** An apostrophe before what looks like a formula is the spreadsheet's, or ours: no part of the text. */
function propre(cellule: string): string {
  return cellule
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'(?=[\s\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u, '')
    .trim();
}

function colonneDe<C extends string>(entete: string, colonnes: Colonnes<C>): C | undefined {
  const names = Object.keys(colonnes) as C[];
  const said = simple(entete);
  return names.find((name) =>
    [colonnes[name].titre, ...colonnes[name].aussi].map(simple).includes(said),
  );
}

/** AG-75. Nothing is dropped in silence: an empty cell under no heading is a spreadsheet's, a word is somebody's. */
function sansTitre(cellules: readonly string[], entetes: readonly string[]): readonly Faute[] {
  const stray = cellules.some(
    (cellule, at) => propre(cellule) !== '' && simple(entetes[at] ?? '') === '',
  );
  const message =
    'Une case n’est sous aucun titre de colonne : mettez entre guillemets le texte qui contient le séparateur, ou retirez la case en trop.';
  return stray ? [{ colonne: null, message }] : [];
}

export function lire<C extends string>(table: Table, colonnes: Colonnes<C>): Lecture<C> {
  const found = new Map<C, number>();
  const nonLues: string[] = [];
  for (const [at, entete] of table.entetes.entries()) {
    const name = colonneDe(entete, colonnes);
    if (name && !found.has(name)) found.set(name, at);
    else if (simple(entete) !== '' && !titresDeReprise.map(simple).includes(simple(entete))) {
      nonLues.push(propre(entete));
    }
  }
  const names = Object.keys(colonnes) as C[];
  const champsDe = (cellules: readonly string[]) =>
    Object.fromEntries(
      names.map((name) => [name, propre(cellules[found.get(name) ?? -1] ?? '')]),
    ) as Champs<C>;
  return {
    lignes: table.lignes
      .filter(({ cellules }) => cellules.some((cellule) => propre(cellule) !== ''))
      .map(({ ligne, cellules }) => ({
        ligne,
        champs: champsDe(cellules),
        enTrop: sansTitre(cellules, table.entetes),
      })),
    nonLues,
    manquantes: names
      .filter((name) => colonnes[name].obligatoire && !found.has(name))
      .map((name) => colonnes[name].titre),
  };
}
