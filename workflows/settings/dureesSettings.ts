// The settings of the clocks of the law, of portfolios, and of what is kept after the end: each with its source.

export const dureesSettingSpecs = {
  'ag.debutJours': {
    value: 30,
    label: 'Un accompagnement commence au plus tard, après sa proposition de démarrage',
    unit: 'jours',
    source: 'usage local : comme le mois du contrat (C. trav. D5411-14-1)',
  },
  'ag.orientationJours': {
    value: 42,
    label: 'Décider de l’orientation après la demande',
    unit: 'jours',
    source: 'CASF D262-65-2 : six semaines',
  },
  'ag.pointSocialMois': {
    value: 6,
    label: 'Faire le point dans un parcours social (diagnostic conjoint)',
    unit: 'mois',
    source: 'CASF L262-31',
  },
  'ag.pointSocialLongMois': {
    value: 12,
    label: 'Faire le point dans un parcours social, dans les cas où la loi laisse plus de temps',
    unit: 'mois',
    source: 'CASF D262-65-2-1',
  },
  'ag.pointMois': {
    value: 6,
    label: 'Faire le point dans les autres parcours, sans date convenue avec la personne',
    unit: 'mois',
    source: 'C. trav. R5411-14 : périodicité convenue ; usage local',
  },
  'conservation.archivageMois': {
    value: 24,
    label: 'Archiver après le dernier contact',
    unit: 'mois',
    source: 'CNIL 2023-095 ; CASF R263-8',
  },
  'conservation.purgeMois': {
    value: 24,
    label: 'Effacer après l’archivage',
    unit: 'mois',
    source: 'CASF R263-8',
  },
  'conservation.visaArchives': {
    value: 1,
    label: 'Le visa des Archives départementales est demandé avant d’effacer',
    unit: '(1 oui, 0 non)',
    source: 'Code du patrimoine L212-2',
  },
  'conservation.revueMois': {
    value: 12,
    label: 'Revoir une conservation prolongée',
    unit: 'mois',
    source: 'usage local',
  },
  'conservation.lecturesMois': {
    value: 12,
    label: 'Garder la trace d’une lecture ou d’une vérification de doublon',
    unit: 'mois',
    source: 'CNIL 2021-122 : journalisation, six mois à un an',
  },
  'ag.portefeuilleSeuil': {
    value: 50,
    label: 'Un portefeuille mérite attention à partir de',
    unit: 'situations',
    source: 'accompagnement intensif : 50 au plus (arrêté d’août 2025)',
  },
  'ag.portefeuilleAlerte': {
    value: 70,
    label: 'Un portefeuille est trop plein à partir de',
    unit: 'situations',
    source: 'France Travail, accompagnement renforcé : moins de 70',
  },
  'ag.finProcheJours': {
    value: 60,
    label: 'Une fin se prépare',
    unit: 'jours avant',
    source: 'usage local',
  },
} as const;
