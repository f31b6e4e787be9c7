// AG-81. Everything that anyone can reckon from the figures shown: totals and parts, quarters and months, the file and its flows.
import type { Cellules, Egalite } from '../../indicateurs/masquer.ts';
import { compositions, moisDeLAnnee, trimestreDe } from '../../indicateurs/periode.ts';
import { cle } from './compter.ts';
import {
  delais,
  effacees,
  type Ligne,
  type Repartition,
  rencontres,
  repartitions,
} from './definitions.ts';

const nommes = (lignes: readonly Ligne[]) => lignes.map(([chiffre]) => chiffre);

interface Somme {
  readonly gauche: readonly string[];
  readonly droite: readonly string[];
  readonly scellee?: boolean;
}

const sommesDe = (tables: readonly Repartition[]): readonly Somme[] =>
  tables.flatMap(({ total, lignes, scellee }) =>
    total ? [{ gauche: [total[0]], droite: nommes(lignes), scellee }] : [],
  );

/** What adds up within one period. */
const sommes: readonly Somme[] = [
  ...sommesDe(repartitions),
  ...delais.flatMap(({ id, objectif }) =>
    objectif === null ? [] : [{ gauche: [id], droite: [`${id}.dans`, `${id}.auDela`] }],
  ),
  { gauche: ['rencontres.emploi'], droite: ['rencontres.aTrois', 'rencontres.emploiSansTrois'] },
  { gauche: ['rencontres.social'], droite: ['rencontres.aTrois', 'rencontres.socialSansTrois'] },
  { gauche: ['sorties'], droite: ['duree'] },
  { gauche: ['delai.decision'], droite: ['issues.validees', 'issues.refusees'] },
];

/** Every figure that is counted as things happen. */
const flux: readonly string[] = [
  ...new Set([
    ...sommes.flatMap(({ gauche, droite }) => [...gauche, ...droite]),
    ...repartitions.flatMap(({ lignes }) => nommes(lignes)),
    ...nommes(rencontres),
  ]),
];

function duMois(mois: string, avant: string | null, organisations: Organisations): Egalite[] {
  const ici = (chiffres: readonly string[]) => chiffres.map((chiffre) => cle(mois, chiffre));
  const total = ici(['file']);
  const begun = 'file.accompagnement';
  return [
    { gauche: total, droite: ici(['file.diagnostic', begun]) },
    ...Object.values(organisations).map((chiffres) => ({ gauche: total, droite: ici(chiffres) })),
    {
      gauche: ici([begun, 'sorties']),
      droite: [...(avant === null ? [] : [cle(avant, begun)]), cle(mois, 'entrees')],
    },
  ];
}

/** The figures of the file of each organisation, by side. */
export interface Organisations {
  readonly emploi: readonly string[];
  readonly social: readonly string[];
}

/** The same for whichever period is asked: what one period hides, another must not give away. */
export function egalites(
  annees: readonly number[],
  organisations: Organisations,
): readonly Egalite[] {
  const mois = annees.flatMap(moisDeLAnnee);
  const periodes = [...mois, ...new Set(mois.map(trimestreDe)), ...annees.map(String)];
  return [
    ...periodes.flatMap((periode) =>
      [...sommes, ...sommesDe([effacees])].map(({ gauche, droite, scellee = false }) => ({
        gauche: gauche.map((chiffre) => cle(periode, chiffre)),
        droite: droite.map((chiffre) => cle(periode, chiffre)),
        scellee,
      })),
    ),
    ...annees.flatMap(compositions).flatMap(([tout, parties]) =>
      flux.map((chiffre) => ({
        gauche: [cle(tout, chiffre)],
        droite: parties.map((partie) => cle(partie, chiffre)),
      })),
    ),
    ...mois.flatMap((one, index) => duMois(one, mois[index - 1] ?? null, organisations)),
  ];
}

/** Nothing before can be asked for (`clePeriode`): a meeting noted in the year 1 makes no two thousand years to reckon. */
const PREMIERE = 2000;

/** The years that these figures tell of, the present one included. */
export function anneesDe(cellules: Cellules, presente: number): readonly number[] {
  const told = [...cellules.keys()]
    .map((name) => Number(name.slice(0, 4)))
    .filter((annee) => annee >= PREMIERE);
  const first = told.reduce((least, annee) => Math.min(least, annee), presente);
  return Array.from({ length: presente - first + 1 }, (_, index) => first + index);
}
