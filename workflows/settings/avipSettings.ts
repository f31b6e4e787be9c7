// The settings of crèches AVIP: each with its default, its unit, where the figure comes from.

export const avipSettingSpecs = {
  'avip.eligibiliteJours': {
    value: 7,
    label: 'Se prononcer sur l’éligibilité',
    unit: 'jours',
    source: 'usage local',
  },
  'avip.reponseJours': {
    value: 15,
    label: 'Proposer une place ou inscrire sur la liste',
    unit: 'jours',
    source: 'usage local',
  },
  'avip.tenueJoursOuverture': {
    value: 10,
    label: 'Une place proposée est tenue',
    unit: 'jours d’ouverture',
    source: 'usage local',
  },
  'avip.signatureJours': {
    value: 10,
    label: 'Signer le contrat d’accueil',
    unit: 'jours',
    source: 'usage local',
  },
  'avip.dureeMois': {
    value: 6,
    label: 'Durée d’un contrat d’accueil',
    unit: 'mois',
    source: 'charte nationale 2016 : six mois renouvelables après bilan',
  },
  'avip.dureeMaxMois': {
    value: 12,
    label: 'Durée totale de l’accueil',
    unit: 'mois',
    source: 'usage : 12 mois ; Nevers, 3 mois',
  },
  'avip.bilanAvantFinJours': {
    value: 30,
    label: 'Bilan avant la fin de l’accueil',
    unit: 'jours',
    source: 'charte nationale 2016 : renouvellement après bilan',
  },
  'avip.minimumHeures': {
    value: 10,
    label: 'Volume hebdomadaire conseillé (prévient, ne bloque pas)',
    unit: 'heures',
    source: 'Cnaf, assouplissement de 2018',
  },
  'avip.preavisJours': {
    value: 15,
    label: 'Préavis d’une fin anticipée',
    unit: 'jours',
    source: 'usage local',
  },
  'avip.changementJours': {
    value: 5,
    label: 'Répondre à un changement d’heures',
    unit: 'jours',
    source: 'usage local',
  },
  'avip.recontactJours': {
    value: 5,
    label: 'Reprendre contact avec la famille',
    unit: 'jours ouvrés',
    source: 'usage local',
  },
  'avip.ponctuelDemiJournees': {
    value: 6,
    label: 'Accueil ponctuel, d’un seul tenant',
    unit: 'demi-journées',
    source: 'usage local : une demi-journée à trois jours',
  },
  'avip.ponctuelPlafond': {
    value: 20,
    label: 'Accueil ponctuel, par famille et par an',
    unit: 'demi-journées',
    source: 'usage local',
  },
  'avip.ponctuelHeures': {
    value: 48,
    label: 'Répondre à une demande d’accueil ponctuel',
    unit: 'heures',
    source: 'usage local',
  },
  'avip.quotaPourCent': {
    value: 20,
    label: 'Part des enfants accueillis au titre du label',
    unit: '%',
    source: 'CASF L214-7 III',
  },
  'avip.alerteLabelJours': {
    value: 90,
    label: 'Label à renouveler avant son terme',
    unit: 'jours',
    source: 'usage local',
  },
  'avip.calendrierJours': {
    value: 180,
    label: 'Un calendrier partagé s’éteint',
    unit: 'jours',
    source: 'usage local',
  },
  // No crèche says its hours: those of a half-day, as calendars show them.
  'avip.matinDebut': {
    value: 8 * 60,
    label: 'Début d’une matinée',
    unit: 'minutes depuis minuit',
    source: 'usage local : 8 h',
  },
  'avip.matinFin': {
    value: 12 * 60 + 30,
    label: 'Fin d’une matinée',
    unit: 'minutes depuis minuit',
    source: 'usage local : 12 h 30',
  },
  'avip.apresMidiDebut': {
    value: 13 * 60 + 30,
    label: 'Début d’un après-midi',
    unit: 'minutes depuis minuit',
    source: 'usage local : 13 h 30',
  },
  'avip.apresMidiFin': {
    value: 18 * 60,
    label: 'Fin d’un après-midi',
    unit: 'minutes depuis minuit',
    source: 'usage local : 18 h',
  },
} as const;
