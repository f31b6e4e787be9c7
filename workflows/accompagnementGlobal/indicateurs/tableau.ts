// The indicators of one period as they may be shown: counts, masked where they must be, with the cases behind each apart.

import type { Jour } from '../../dates.ts';
import { type Cellule, type Cellules, masquer } from '../../indicateurs/masquer.ts';
import { anneeDe, moisDe, moisDeLaPeriode, type Periode } from '../../indicateurs/periode.ts';
import { chiffreDeFile, cle, compter } from './compter.ts';
import { delais, effacees, etats, type Ligne, rencontres, repartitions } from './definitions.ts';
import { ouvreListe, type Portee } from './droits.ts';
import { anneesDe, egalites, type Organisations } from './egalites.ts';
import type { Releve } from './releve.ts';

export interface Chiffre {
  readonly id: string;
  readonly libelle: string;
  /** Null: masked (AG-81). */
  readonly valeur: number | null;
  /** AG-84. The cases behind it may be listed. */
  readonly ouvre: boolean;
}

export interface Tableau {
  readonly id: string;
  readonly titre: string;
  readonly note: string;
  readonly total: Chiffre | null;
  readonly lignes: readonly Chiffre[];
  /** A line as a share of the total; null: masked, or there is nothing to divide. */
  readonly part: { readonly libelle: string; readonly pourcent: number | null } | null;
}

export interface DelaiMesure {
  readonly id: string;
  readonly libelle: string;
  readonly note: string;
  readonly base: Chiffre;
  readonly moyenne: number | null;
  readonly mediane: number | null;
  readonly objectif: number | null;
  /** The share within the objective, in percent. */
  readonly dansLObjectif: number | null;
}

export interface Indicateurs {
  readonly tableaux: readonly Tableau[];
  readonly delais: readonly DelaiMesure[];
  readonly file: readonly Tableau[];
  readonly rencontres: readonly { readonly mois: string; readonly lignes: readonly Chiffre[] }[];
}

/** What organisations are called: public names. */
export type NomDe = (organisation: string) => string;

/** Everything counted and masked, whatever period is asked for then. */
interface Denombrement {
  readonly cellules: Cellules;
  readonly mesures: ReadonlyMap<string, readonly number[]>;
  readonly masquees: ReadonlySet<string>;
  readonly organisations: { readonly [C in keyof Organisations]: readonly string[] };
}

/** Step by step: whoever counts thousands of cases lets others have their turn between two steps. */
export function* compterParEtapes(
  releves: ReadonlyMap<string, Releve>,
  portee: Portee,
  today: Jour,
): Generator<undefined, Compte> {
  const { cellules, mesures } = yield* compter(releves, today);
  const left = [...releves.values()].filter(({ efface }) => efface === null);
  const named = left.map(({ organisations }) => organisations);
  const organisations = {
    emploi: [...new Set(named.map(({ emploi }) => emploi))].sort(),
    social: [...new Set(named.map(({ social }) => social))].sort(),
  };
  const annees = anneesDe(cellules, anneeDe(today));
  const file = {
    emploi: organisations.emploi.map((id) => chiffreDeFile('emploi', id)),
    social: organisations.social.map((id) => chiffreDeFile('social', id)),
  };
  const masquees = yield* masquer(cellules, egalites(annees, file));
  return new Compte({ cellules, mesures, masquees, organisations }, portee, today);
}

export class Compte {
  private readonly cellules: Cellules;
  private readonly mesures: ReadonlyMap<string, readonly number[]>;
  private readonly masquees: ReadonlySet<string>;
  private readonly organisations: { readonly [C in keyof Organisations]: readonly string[] };
  private readonly portee: Portee;
  private readonly today: Jour;

  constructor(counted: Denombrement, portee: Portee, today: Jour) {
    this.cellules = counted.cellules;
    this.mesures = counted.mesures;
    this.masquees = counted.masquees;
    this.organisations = counted.organisations;
    this.portee = portee;
    this.today = today;
  }

  private cellule(name: string): Cellule {
    return this.cellules.get(name) ?? { valeur: 0, cas: new Set() };
  }

  private chiffre(periode: string, [id, libelle]: Ligne, scellee: boolean): Chiffre {
    const name = cle(periode, id);
    const masque = this.masquees.has(name);
    const { valeur, cas } = this.cellule(name);
    const ouvre = cas.size > 0 && ouvreListe(this.portee, { scellee, masque });
    return { id: name, libelle, valeur: masque ? null : valeur, ouvre };
  }

  /** AG-82. A share is known when both its figures are. */
  private pourcent(periode: string, de: string, sur: string): number | null {
    const names = [cle(periode, de), cle(periode, sur)];
    const [part = 0, total = 0] = names.map((name) => this.cellule(name).valeur);
    const hidden = names.some((name) => this.masquees.has(name));
    return hidden || total === 0 ? null : Math.round((100 * part) / total);
  }

  private tableaux(periode: string): readonly Tableau[] {
    const some = this.cellule(cle(periode, 'effacees')).valeur > 0;
    const tables = some ? [...repartitions, effacees] : repartitions;
    return tables.map(({ id, titre, note, total, lignes, scellee, totalScelle, part }) => ({
      ...{ id, titre, note },
      total: total && this.chiffre(periode, total, totalScelle ?? false),
      lignes: lignes.map((ligne) => this.chiffre(periode, ligne, scellee)),
      part:
        part && total
          ? { libelle: part[1], pourcent: this.pourcent(periode, part[0], total[0]) }
          : null,
    }));
  }

  private delais(periode: string): readonly DelaiMesure[] {
    return delais.map(({ id, libelle, note, objectif, scellee }) => {
      const base = this.chiffre(periode, [id, libelle], scellee);
      const jours = base.valeur ? (this.mesures.get(cle(periode, id)) ?? []) : [];
      return {
        ...{ id, libelle, note, base, objectif },
        moyenne: moyenne(jours),
        mediane: mediane(jours),
        dansLObjectif: objectif === null ? null : this.pourcent(periode, `${id}.dans`, id),
      };
    });
  }

  /** AG-85. As it stood at the end of the period, or stands today; nothing is known of what is to come. */
  private file(periode: Periode, nomDe: NomDe): readonly Tableau[] {
    if (periode.du > this.today) return [];
    const mois = moisDe(periode.au < this.today ? periode.au : this.today);
    const table = (id: string, titre: string, lignes: readonly Ligne[]): Tableau => ({
      ...{ id, titre, part: null },
      note: 'Situations dont le binôme est désigné et qui ne sont pas terminées.',
      total: this.chiffre(mois, ['file', 'File active'], false),
      lignes: lignes.map((ligne) => this.chiffre(mois, ligne, false)),
    });
    const ofSide = (cote: keyof Organisations) =>
      this.organisations[cote].map((id): Ligne => [chiffreDeFile(cote, id), nomDe(id)]);
    return [
      table(
        'file',
        'File active, par étape',
        Object.entries(etats).map(([etat, libelle]): Ligne => [`file.${etat}`, libelle]),
      ),
      table('file.emploi', 'File active, côté France Travail', ofSide('emploi')),
      table('file.social', 'File active, côté service social', ofSide('social')),
    ];
  }

  de(periode: Periode, nomDe: NomDe): Indicateurs {
    return {
      tableaux: this.tableaux(periode.cle),
      delais: this.delais(periode.cle),
      file: this.file(periode, nomDe),
      rencontres: moisDeLaPeriode(periode)
        .filter((mois) => mois <= moisDe(this.today))
        .map((mois) => ({
          mois,
          lignes: rencontres.map((ligne) => this.chiffre(mois, ligne, true)),
        })),
    };
  }

  /** AG-84. The cases behind a figure of this period; null when it opens no list, as when there is no such figure. */
  casDe(periode: Periode, id: string): { libelle: string; cas: ReadonlySet<string> } | null {
    const { tableaux, delais: times, file, rencontres: months } = this.de(periode, () => '');
    const all = [
      ...[...tableaux, ...file].flatMap(({ total, lignes }) => [
        ...(total ? [total] : []),
        ...lignes,
      ]),
      ...times.map(({ base }) => base),
      ...months.flatMap(({ lignes }) => lignes),
    ];
    const found = all.find((chiffre) => chiffre.id === id && chiffre.ouvre);
    return found ? { libelle: found.libelle, cas: this.cellule(id).cas } : null;
  }
}

function moyenne(jours: readonly number[]): number | null {
  return jours.length === 0
    ? null
    : Math.round(jours.reduce((sum, one) => sum + one, 0) / jours.length);
}

function mediane(jours: readonly number[]): number | null {
  const sorted = [...jours].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2);
}
