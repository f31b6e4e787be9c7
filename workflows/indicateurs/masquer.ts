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
export function* masquer(
  cellules: Cellules,
  egalites: readonly Egalite[],
): Generator<undefined, ReadonlySet<string>> {
  const cellule = (cle: string) => cellules.get(cle) ?? vide;
  const aRevoir = new Revoir(egalites);
  const masquees = new Set<string>();
  const cacher = (cle: string) => {
    if (masquees.has(cle)) return;
    masquees.add(cle);
    aRevoir.masquee(cle);
  };
  for (const cle of cacheesParElles(cellules, egalites, cellule)) cacher(cle);
  yield;
  // Equations are tried in their order, pass after pass: which figures hide the others depends on it.
  for (let before = -1; before !== masquees.size; ) {
    before = masquees.size;
    for (const egalite of aRevoir.prises()) {
      const cle = aMasquer(egalite, cellule, masquees);
      if (cle !== null) cacher(cle);
      yield;
    }
  }
  return masquees;
}

/** What is hidden whatever else is: small figures, and sealed parts that their total would tell. */
function cacheesParElles(
  cellules: Cellules,
  egalites: readonly Egalite[],
  cellule: (cle: string) => Cellule,
): readonly string[] {
  const petites = [...cellules].filter(([, { cas }]) => petit(cas)).map(([cle]) => cle);
  const elimines = egalites.filter(
    ({ gauche, droite, scellee }) =>
      scellee && seLitSansLesParts(gauche.map(cellule), droite.map(cellule)),
  );
  return [...petites, ...elimines.flatMap(({ droite }) => droite)];
}

/** Equations that something was hidden in since they were last tried: of the others nothing new can be reckoned. */
class Revoir {
  private readonly egalites: readonly Egalite[];
  private readonly parChiffre = new Map<string, number[]>();
  private readonly marques: boolean[];

  constructor(egalites: readonly Egalite[]) {
    this.egalites = egalites;
    this.marques = egalites.map(() => false);
    for (const [index, { gauche, droite }] of egalites.entries()) {
      for (const cle of [...gauche, ...droite]) {
        const known = this.parChiffre.get(cle);
        if (known) known.push(index);
        else this.parChiffre.set(cle, [index]);
      }
    }
  }

  masquee(cle: string): void {
    for (const index of this.parChiffre.get(cle) ?? []) this.marques[index] = true;
  }

  *prises(): Generator<Egalite> {
    for (const [index, egalite] of this.egalites.entries()) {
      if (!this.marques[index]) continue;
      this.marques[index] = false;
      yield egalite;
    }
  }
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

/** As far as there are enough of them: who they are beyond that changes nothing. */
function reunion(cellules: readonly Cellule[]): ReadonlySet<string> {
  const cas = new Set<string>();
  for (const cellule of cellules) {
    for (const one of cellule.cas) {
      cas.add(one);
      if (cas.size >= SEUIL) return cas;
    }
  }
  return cas;
}
