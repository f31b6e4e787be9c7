// The figures of the accompagnement global: what each counts, how it divides, and whether it tells of what is sealed.
import { agStates } from '../states.ts';
import {
  alternatives,
  cotes,
  issuesFreins,
  motifsSortie,
  suivisEmploi,
  themes,
} from '../vocabulary.ts';

/** A line of a table: the name of its figure, and what it is called. */
export type Ligne = readonly [chiffre: string, libelle: string];

export interface Repartition {
  readonly id: string;
  readonly titre: string;
  readonly note: string;
  /** The lines add up to it. Null: each line stands for itself. */
  readonly total: Ligne | null;
  readonly lignes: readonly Ligne[];
  /** Told from sealed contents: no list opens behind it (AG-84), and too few reasons are not told apart (AG-81). */
  readonly scellee: boolean;
  /** The total too is told from sealed contents; otherwise it counts facts that are clear. */
  readonly totalScelle?: true;
  /** A line as a share of the total. */
  readonly part?: Ligne;
}

/** « Non précisé, ou effacé »: the content was destroyed, or there never was one; the count stays. */
const dites = (
  prefix: string,
  mots: { readonly [mot: string]: string },
  inconnu = true,
): readonly Ligne[] => [
  ...Object.entries(mots).map(([mot, libelle]): Ligne => [`${prefix}.${mot}`, libelle]),
  ...(inconnu ? [[`${prefix}.nonConnu`, 'Non précisé, ou effacé'] as const] : []),
];

export const retraits = {
  avantBinome: 'Avant la désignation du binôme',
  diagnostic: 'Pendant le diagnostic',
  avantDemarrage: 'Après la validation, avant le démarrage',
  departement: 'Départ du département avant le démarrage',
} as const;

/** The last one is part of the one before. */
export const etats = {
  diagnostic: 'Diagnostic, jusqu’au démarrage',
  accompagnement: 'Accompagnement démarré',
  suspendu: 'Dont suspendu (indisponibilité)',
} as const;

const demandes: readonly Repartition[] = [
  {
    id: 'prescriptions',
    titre: 'Propositions envoyées (prescriptions)',
    note: 'Au jour de l’envoi, selon le côté de qui propose.',
    total: ['prescriptions', 'Propositions envoyées'],
    lignes: dites('prescriptions', cotes, false),
    scellee: false,
  },
  {
    id: 'situation',
    titre: 'Part des bénéficiaires du RSA',
    note: 'Parmi les propositions envoyées, d’après la situation dite ce jour-là.',
    total: ['prescriptions', 'Propositions envoyées'],
    lignes: [
      ['situation.rsa', 'RSA'],
      ['situation.autre', 'Autre situation'],
      ['situation.nonConnu', 'Non précisé, ou effacé'],
    ],
    scellee: true,
    part: ['situation.rsa', 'Part du RSA'],
  },
  {
    id: 'issues',
    titre: 'Ce que sont devenues les propositions',
    note: 'Au jour de la décision ou du retrait. Une proposition validée puis retirée compte deux fois.',
    total: ['issues', 'Validées, refusées ou retirées'],
    lignes: [
      ['issues.validees', 'Diagnostics validés'],
      ['issues.refusees', 'Propositions refusées'],
      ['issues.retirees', 'Propositions retirées'],
    ],
    scellee: false,
  },
  {
    id: 'refus',
    titre: 'Refus, selon ce qui est proposé à la place',
    note: 'Le motif écrit n’est jamais lu pour compter.',
    total: ['issues.refusees', 'Propositions refusées'],
    lignes: dites('refus', alternatives),
    scellee: true,
  },
  {
    id: 'retraits',
    titre: 'Retraits, selon le moment',
    note: 'Un retrait n’a pas de motif codé : il est compté là où en était la proposition.',
    total: ['issues.retirees', 'Propositions retirées'],
    lignes: dites('retraits', retraits, false),
    scellee: false,
  },
];

const suivi: readonly Repartition[] = [
  {
    id: 'entrees',
    titre: 'Entrées et renouvellements',
    note: 'Au jour du démarrage, et au jour où les deux clés du renouvellement sont tournées.',
    total: null,
    lignes: [
      ['entrees', 'Accompagnements démarrés'],
      ['renouvellements', 'Renouvellements'],
    ],
    scellee: false,
  },
  {
    id: 'freins.ouverts',
    titre: 'Freins ouverts, par thème',
    note: 'Un frein évalué fort ou moyen, qui ne l’était pas avant.',
    total: ['freins.ouverts', 'Freins ouverts'],
    lignes: dites('freins.ouverts', themes, false),
    scellee: true,
    totalScelle: true,
  },
  {
    id: 'freins.leves',
    titre: 'Freins levés, par thème',
    note: 'Un frein ouvert, évalué « sans impact » depuis.',
    total: ['freins.leves', 'Freins levés'],
    lignes: dites('freins.leves', themes, false),
    scellee: true,
    totalScelle: true,
  },
];

const fins: readonly Repartition[] = [
  {
    id: 'sorties',
    titre: 'Sorties, par motif',
    note: 'Au jour où la sortie prend effet. « Emploi durable » : CDI, ou six mois et plus.',
    total: ['sorties', 'Sorties'],
    lignes: dites('sorties', motifsSortie),
    scellee: true,
    part: ['sorties.emploiDurable', 'Part des sorties en emploi durable'],
  },
  {
    id: 'issueFreins',
    titre: 'Freins à la sortie',
    note: 'Ce que le binôme en dit en demandant la sortie.',
    total: ['sorties', 'Sorties'],
    lignes: dites('issueFreins', issuesFreins),
    scellee: true,
  },
  {
    id: 'suivi',
    titre: 'Six mois après la sortie',
    note: 'Au jour où le suivi est noté.',
    total: ['suivi', 'Suivis notés'],
    lignes: dites('suivi', suivisEmploi),
    scellee: true,
    part: ['suivi.oui', 'Part en emploi'],
  },
];

/** AG-62. Counted by the year of their proposal, the only day that is left of them. */
export const effacees: Repartition = {
  id: 'effacees',
  titre: 'Situations effacées depuis',
  note: 'Proposées cette année-là, effacées à la fin de leur durée de conservation : elles ne comptent dans aucun autre chiffre.',
  total: ['effacees', 'Situations effacées'],
  lignes: [
    ['effacees.cloture', agStates.cloture.label],
    ['effacees.refuse', agStates.refuse.label],
    ['effacees.retire', agStates.retire.label],
    ['effacees.autre', 'Autre fin'],
  ],
  scellee: false,
};

export const repartitions: readonly Repartition[] = [...demandes, ...suivi, ...fins];

/** Meetings with the person: who came is sealed. One at which both sides were is counted on both. */
export const rencontres: readonly Ligne[] = [
  ['rencontres.emploi', 'Côté France Travail'],
  ['rencontres.social', 'Côté service social'],
  ['rencontres.aTrois', 'Dont à trois'],
];

/** National objective of 2019: three weeks. */
export const OBJECTIF_JOURS = 21;

export interface Delai {
  readonly id: string;
  readonly libelle: string;
  readonly note: string;
  /** Null: no objective is known. */
  readonly objectif: number | null;
  /** Reckoned from who came to meetings, which is sealed. */
  readonly scellee: boolean;
}

export const delais: readonly Delai[] = [
  {
    id: 'delai.decision',
    libelle: 'De la proposition à la décision',
    note: 'Validation du diagnostic ou refus.',
    objectif: OBJECTIF_JOURS,
    scellee: false,
  },
  {
    id: 'delai.premier',
    libelle: 'De la décision au premier entretien',
    note: 'La première rencontre avec la personne depuis la validation.',
    objectif: OBJECTIF_JOURS,
    scellee: true,
  },
  {
    id: 'delai.rencontre',
    libelle: 'De la proposition à la première rencontre',
    note: 'Diagnostic compris.',
    objectif: OBJECTIF_JOURS,
    scellee: true,
  },
  {
    id: 'duree',
    libelle: 'Durée des accompagnements terminés',
    note: 'Du démarrage à la sortie.',
    objectif: null,
    scellee: false,
  },
];
