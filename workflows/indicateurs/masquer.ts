// Which figures are hidden, so that none that bears on fewer than five cases is shown or found by a subtraction. Pure.

/** AG-81. A figure bears on at least this many cases, or is not said. */
export const SEUIL = 5;

/** A figure, and the cases that it bears on: five meetings with one person bear on one case. */
export interface Cellule {
  readonly valeur: number;
  readonly cas: ReadonlySet<string>;
}
export type Cellules = ReadonlyMap<string, Cellule>;

/**
 * What anyone can reckon: the figures of one side add up to those of the other (a total and its parts, a quarter and
 * its months). `scellee`: its parts tell of what is sealed in a case (a reason, a frein).
 */
export interface Egalite {
  readonly gauche: readonly string[];
  readonly droite: readonly string[];
  readonly scellee?: boolean;
}

const vide: Cellule = { valeur: 0, cas: new Set() };

const petit = ({ size }: ReadonlySet<string>) => size > 0 && size < SEUIL;

/**
 * The names of the figures to hide. All wear the same mark, small ones and those that would give them away: a mark that
 * told them apart would narrow the small ones down. Zero is said, but where it would tell by elimination what is sealed.
 */
export function masquer(cellules: Cellules, egalites: readonly Egalite[]): ReadonlySet<string> {
  const cellule = (cle: string) => cellules.get(cle) ?? vide;
  const masquees = new Set([...cellules].filter(([, { cas }]) => petit(cas)).map(([cle]) => cle));
  for (const { gauche, droite, scellee } of egalites) {
    if (!scellee || !seLitSansLesParts(gauche.map(cellule), droite.map(cellule))) continue;
    for (const cle of droite) masquees.add(cle);
  }
  for (let before = -1; before !== masquees.size; ) {
    before = masquees.size;
    for (const egalite of egalites) {
      const cle = aMasquer(egalite, cellule, masquees);
      if (cle !== null) masquees.add(cle);
    }
  }
  return masquees;
}

/** Everybody behind the total has the one reason there is, or they are too few for their reasons to be told. */
function seLitSansLesParts(totaux: readonly Cellule[], parts: readonly Cellule[]): boolean {
  const known = parts.filter(({ valeur }) => valeur > 0);
  return known.length > 0 && (known.length === 1 || petit(reunion(totaux)));
}

/** One more figure of the equation to hide, or null when what is hidden stays so. */
function aMasquer(
  { gauche, droite }: Egalite,
  cellule: (cle: string) => Cellule,
  masquees: ReadonlySet<string>,
): string | null {
  const hidden = [gauche, droite].map((cote) => cote.filter((cle) => masquees.has(cle)));
  // Hidden on both sides: what can be reckoned is a difference of unknowns.
  const [cote, ...others] = hidden.filter((cles) => cles.length > 0);
  if (!cote || others.length > 0 || !seRetrouve(cote.map(cellule))) return null;
  const [smallest] = [...gauche, ...droite]
    .filter((cle) => !masquees.has(cle) && cellule(cle).valeur > 0)
    .sort((a, b) => cellule(a).valeur - cellule(b).valeur || (a < b ? -1 : 1));
  return smallest ?? null;
}

/** The sum of what is hidden on one side is known to all: it must bear on five cases, and leave each figure open. */
function seRetrouve(hidden: readonly Cellule[]): boolean {
  const somme = hidden.reduce((sum, { valeur }) => sum + valeur, 0);
  if (somme === 0) return false;
  if (hidden.length === 1 || petit(reunion(hidden))) return true;
  // As many as there are figures, none of them zero: each is one.
  return somme === hidden.length && hidden.every(({ valeur }) => valeur > 0);
}

function reunion(cellules: readonly Cellule[]): ReadonlySet<string> {
  return new Set(cellules.flatMap(({ cas }) => [...cas]));
}
