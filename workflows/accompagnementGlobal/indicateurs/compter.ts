// AG-85. Counts cases into months, quarters and years, at the day of each fact; and the file as it stood at each month's end.
import { dayNumber, type Jour } from '../../dates.ts';
import type { Cellule, Cellules } from '../../indicateurs/masquer.ts';
import { clesDuJour, moisDe, moisSuivant, periodeDe } from '../../indicateurs/periode.ts';
import { delais, effacees } from './definitions.ts';
import { finDe, type Releve, type Rencontre } from './releve.ts';

export interface Comptes {
  /** By `periode:chiffre`; what is not here is zero. */
  readonly cellules: Cellules;
  /** Days of each delay, by `periode:delai`. */
  readonly mesures: ReadonlyMap<string, readonly number[]>;
}

export const cle = (periode: string, chiffre: string) => `${periode}:${chiffre}`;

type Compteuse = Cellule & { valeur: number; readonly cas: Set<string> };

class Compteur {
  /** By period, then by figure: a name made of both is made once a figure, not once a case. */
  private readonly periodes = new Map<string, Map<string, Compteuse>>();
  readonly mesures = new Map<string, number[]>();
  cas = '';

  fait(jour: Jour | null, ...chiffres: readonly string[]): void {
    if (jour === null) return;
    for (const periode of clesDuJour(jour)) this.dans(periode, ...chiffres);
  }

  dans(periode: string, ...chiffres: readonly string[]): void {
    const known = this.periodes.get(periode) ?? new Map<string, Compteuse>();
    this.periodes.set(periode, known);
    for (const chiffre of chiffres) {
      const cellule = known.get(chiffre) ?? { valeur: 0, cas: new Set<string>() };
      cellule.valeur += 1;
      cellule.cas.add(this.cas);
      known.set(chiffre, cellule);
    }
  }

  delai(id: string, du: Jour | null, au: Jour | null): void {
    if (du === null || au === null) return;
    const jours = dayNumber(au) - dayNumber(du);
    const objectif = delais.find((one) => one.id === id)?.objectif ?? null;
    this.fait(au, id);
    if (objectif !== null) this.fait(au, `${id}.${jours <= objectif ? 'dans' : 'auDela'}`);
    for (const periode of clesDuJour(au)) {
      const name = cle(periode, id);
      const known = this.mesures.get(name);
      if (known) known.push(jours);
      else this.mesures.set(name, [jours]);
    }
  }

  comptes(): Comptes {
    const cellules = new Map<string, Cellule>();
    for (const [periode, chiffres] of this.periodes) {
      for (const [chiffre, cellule] of chiffres) cellules.set(cle(periode, chiffre), cellule);
    }
    return { cellules, mesures: this.mesures };
  }
}

function compterDemande(compteur: Compteur, releve: Releve): void {
  const { cote, prescritLe, situation, valideLe, refus, retrait } = releve;
  // What was never sent was its author's alone.
  if (prescritLe === null) return;
  const classe = situation === null ? 'nonConnu' : situation === 'rsa' ? 'rsa' : 'autre';
  compteur.fait(prescritLe, 'prescriptions', `prescriptions.${cote}`, `situation.${classe}`);
  compteur.fait(valideLe, 'issues', 'issues.validees');
  if (refus) {
    compteur.fait(
      refus.le,
      'issues',
      'issues.refusees',
      `refus.${refus.alternative ?? 'nonConnu'}`,
    );
  }
  if (retrait) {
    compteur.fait(retrait.le, 'issues', 'issues.retirees', `retraits.${retrait.etape}`);
  }
  compteur.delai('delai.decision', prescritLe, valideLe ?? refus?.le ?? null);
  compteur.delai('delai.rencontre', prescritLe, premiereRencontre(releve, prescritLe));
  if (valideLe) compteur.delai('delai.premier', valideLe, premiereRencontre(releve, valideLe));
}

function premiereRencontre({ rencontres }: Releve, depuis: Jour): Jour | null {
  const [first] = rencontres
    .map(({ le }) => le)
    .filter((le) => le >= depuis)
    .sort();
  return first ?? null;
}

/** Which figures a meeting is counted in. The last two are never shown: they are what a subtraction would tell. */
const rencontresComptees: readonly (readonly [chiffre: string, si: (r: Rencontre) => boolean])[] = [
  ['rencontres.emploi', ({ emploi }) => emploi],
  ['rencontres.social', ({ social }) => social],
  ['rencontres.aTrois', ({ aTrois }) => aTrois],
  ['rencontres.emploiSansTrois', ({ emploi, aTrois }) => emploi && !aTrois],
  ['rencontres.socialSansTrois', ({ social, aTrois }) => social && !aTrois],
];

function compterSuivi(compteur: Compteur, releve: Releve, today: Jour): void {
  const { renouvellements, rencontres, freins } = releve;
  if (aDemarre(releve, today)) compteur.fait(releve.debut, 'entrees');
  for (const jour of renouvellements) compteur.fait(jour, 'renouvellements');
  for (const rencontre of rencontres) {
    const met = rencontresComptees.filter(([, si]) => si(rencontre));
    compteur.fait(rencontre.le, ...met.map(([chiffre]) => chiffre));
  }
  for (const { theme, le, etat } of freins) {
    const total = etat === 'ouvert' ? 'freins.ouverts' : 'freins.leves';
    compteur.fait(le, total, `${total}.${theme}`);
  }
}

function compterFin(compteur: Compteur, { debut, sortie, suivi }: Releve): void {
  if (sortie) {
    const { le, motif, freins } = sortie;
    compteur.fait(le, 'sorties', `sorties.${motif ?? 'nonConnu'}`);
    compteur.fait(le, `issueFreins.${freins ?? 'nonConnu'}`);
    compteur.delai('duree', debut, le);
  }
  if (suivi) compteur.fait(suivi.le, 'suivi', `suivi.${suivi.enEmploi ?? 'nonConnu'}`);
}

function compterEfface(compteur: Compteur, { efface }: Releve): void {
  if (!efface) return;
  const known = effacees.lignes.some(([chiffre]) => chiffre === `effacees.${efface.fin}`);
  const ligne = `effacees.${known ? efface.fin : 'autre'}`;
  compteur.dans(String(efface.annee), 'effacees', ligne);
}

function aDemarre(releve: Releve, jour: Jour): boolean {
  const { debut } = releve;
  const fin = finDe(releve);
  return debut !== null && debut <= jour && (fin === null || fin >= debut);
}

type Etat = 'diagnostic' | 'enCours' | 'suspendu';

/** Which lines of the file a case is counted in. */
const lignesDeFile: { readonly [E in Etat]: readonly string[] } = {
  diagnostic: ['file.diagnostic'],
  enCours: ['file.accompagnement'],
  suspendu: ['file.accompagnement', 'file.suspendu'],
};

/** Where a case of the file stands at the end of a day; null when it is not in it. */
export function etatAu(releve: Releve, jour: Jour): Etat | null {
  const { binomeLe, pauses } = releve;
  const fin = finDe(releve);
  if (binomeLe === null || binomeLe > jour || (fin !== null && fin <= jour)) return null;
  if (!aDemarre(releve, jour)) return 'diagnostic';
  const paused = pauses.some(({ du, au }) => du <= jour && (au === null || au > jour));
  return paused ? 'suspendu' : 'enCours';
}

/** The file at the end of each month, of this one at the end of today. */
function compterFile(compteur: Compteur, releve: Releve, today: Jour): void {
  const { binomeLe, organisations } = releve;
  if (binomeLe === null) return;
  const last = finDe(releve) ?? today;
  for (let mois = moisDe(binomeLe); mois <= moisDe(last); mois = moisSuivant(mois)) {
    const end = periodeDe(mois).au;
    const etat = etatAu(releve, end < today ? end : today);
    if (etat === null) continue;
    compteur.dans(mois, 'file', ...lignesDeFile[etat]);
    for (const cote of ['emploi', 'social'] as const) {
      compteur.dans(mois, chiffreDeFile(cote, organisations[cote]));
    }
  }
}

export const chiffreDeFile = (cote: string, organisation: string) => `file.${cote}.${organisation}`;

/** AG-80. `releves` by the ids of their cases; nothing else of a case is known here. One step a case: others may go between. */
export function* compter(
  releves: ReadonlyMap<string, Releve>,
  today: Jour,
): Generator<undefined, Comptes> {
  const compteur = new Compteur();
  for (const [cas, releve] of releves) {
    compteur.cas = cas;
    compterDemande(compteur, releve);
    compterSuivi(compteur, releve, today);
    compterFin(compteur, releve);
    compterFile(compteur, releve, today);
    compterEfface(compteur, releve);
    yield;
  }
  return compteur.comptes();
}
