// The closed lists of the accompagnement global, each word with its French label and its source.

/** FT information system « contraintes », C. trav. R5312-42 2° x. The word is the theme, never the detail. */
export const themes = {
  numerique: 'Outils numériques',
  mobilite: 'Mobilité',
  situationFamiliale: 'Situation familiale, garde d’enfants',
  sante: 'État de santé (niveau d’impact seulement)',
  savoirsDeBase: 'Lecture, écriture, calcul',
  logement: 'Logement',
  ressources: 'Ressources financières',
  situationAdministrative: 'Situation administrative',
  confiance: 'Confiance, capacité à agir',
  vieProfessionnelle: 'Vie professionnelle',
} as const;

/** How much a frein weighs: logigramme of the Comité national pour l'emploi, 2024. */
export const impacts = {
  fort: 'Fort',
  moyen: 'Moyen',
  sansImpact: 'Sans impact',
  nonEvalue: 'Non évalué',
} as const;

/** Professional needs that a proposal names. Usage of France Travail's advisers; no legal list was found. */
export const besoins = {
  projet: 'Construire un projet professionnel',
  formation: 'Se former',
  rechercheEmploi: 'Chercher un emploi',
  experience: 'Reprendre de l’expérience',
  creationActivite: 'Créer une activité',
  maintienEmploi: 'Garder un emploi',
} as const;

/** What the person lives on today. Sealed wherever it is written. */
export const situations = {
  rsa: 'RSA',
  are: 'ARE (allocation chômage)',
  ass: 'ASS',
  aucune: 'Aucune de ces allocations',
} as const;

/** C. trav. L5411-5-1 IV. */
export const organismesReferents = {
  franceTravail: 'France Travail',
  conseilDepartemental: 'Conseil départemental',
  delegataire: 'Délégataire du conseil départemental',
  missionLocale: 'Mission locale',
  capEmploi: 'Cap emploi',
} as const;

/** C. trav. L5411-5-1 IV; CASF L262-31 for the last. Sealed wherever it is written. */
export const parcours = {
  emploi: 'Parcours emploi',
  socioProfessionnel: 'Parcours socio-professionnel',
  social: 'Parcours social',
} as const;

/** What a look at the parcours leads to. */
export const suitesPoint = {
  continuer: 'On continue ainsi',
  reviser: 'Le contrat est revu',
  reorienter: 'Une nouvelle orientation sera demandée',
} as const;

export const modesAccord = { papier: 'Sur papier', oral: 'De vive voix' } as const;

/** What the person signs on paper beside the two keys. */
export const documentsSignes = { diagnostic: 'Diagnostic partagé', plan: 'Plan d’action' } as const;

/** Tandem keeps no paper: it is in a folder, scanned into another software, or nowhere. */
export const modesSignaturePapier = {
  papier: 'Sur papier',
  numerise: 'Sur papier, numérisé ailleurs',
  oral: 'De vive voix',
} as const;

export const modesRencontre = {
  tripartite: 'Entretien à trois',
  separes: 'Entretiens séparés',
} as const;

export const cotes = { emploi: 'France Travail', social: 'Service social' } as const;

export const porteurs = {
  emploi: 'Conseiller France Travail',
  social: 'Travailleur social',
  personne: 'La personne',
} as const;

export const typesRendezVous = {
  franceTravail: 'Avec France Travail',
  social: 'Avec le service social',
  tripartite: 'À trois',
} as const;

export const modalites = {
  physique: 'En personne',
  telephone: 'Par téléphone',
  visio: 'En visio',
} as const;

export const presences = {
  tenu: 'A eu lieu',
  absencePrevenue: 'Absence prévenue',
  absenceNonPrevenue: 'Absence non prévenue',
  annuleParNous: 'Annulé par nous',
} as const;

/** Kept because it can protect the person: C. trav. R5412-1 s.; no sanction is ever computed from it. */
export const motifsLegitimes = { oui: 'Oui', non: 'Non', inconnu: 'On ne sait pas' } as const;

export const presents = {
  personne: 'La personne',
  emploi: 'Conseiller France Travail',
  social: 'Travailleur social',
  autre: 'Une autre personne',
} as const;

export const canaux = {
  telephone: 'Téléphone',
  sms: 'SMS',
  courriel: 'Courriel',
  courrier: 'Courrier',
  visite: 'Visite',
} as const;

export const etatsAction = {
  faite: 'Faite',
  abandonnee: 'Abandonnée',
  reportee: 'Reportée',
} as const;

/** C. trav. L5411-6; PPAE and CER live on until 1 January 2027 (loi 2023-1196, transition). */
export const naturesContrat = {
  contratEngagement: 'Contrat d’engagement',
  ppae: 'PPAE',
  cer: 'Contrat d’engagements réciproques (CER)',
} as const;

/** Who validates a diagnosis: a setting, no procedure is national (Pôle emploi, 2015). Their order is the setting's number. */
export const politiques = {
  binome: 'Le binôme',
  tripartite: 'Le binôme et la personne, à trois',
  commission: 'La commission',
} as const;

export const decisionsDeCommission = {
  valide: 'Diagnostic validé',
  refuse: 'Accompagnement global refusé',
  renvoye: 'Renvoyé au binôme',
} as const;

/** What is offered instead of the accompagnement global: the other axes of the 2014 protocol. */
export const alternatives = {
  ressourcePonctuelle: 'Une ressource ponctuelle (axe 1)',
  suiviSocialExclusif: 'Un suivi social exclusif (axe 3)',
  autreModalite: 'Un autre accompagnement',
} as const;

export const suivisEmploi = {
  oui: 'En emploi',
  non: 'Sans emploi',
  inconnu: 'On ne sait pas',
} as const;

/** No national list was found; aligned to the three axes, the law and FSE exits. */
export const motifsSortie = {
  emploiDurable: 'Emploi durable (CDI, ou 6 mois et plus)',
  emploiCourt: 'Emploi de moins de 6 mois',
  creationActivite: 'Création d’activité',
  formation: 'Entrée en formation',
  iae: 'Insertion par l’activité économique',
  accompagnementSocialExclusif: 'Suivi social exclusif',
  retourAccompagnementEmploi: 'Retour à un accompagnement France Travail',
  reorientationOrganisme: 'Réorientation vers un autre organisme référent',
  finDeDuree: 'Fin de la durée prévue',
  renoncement: 'Arrêt à la demande de la personne',
  sansNouvelles: 'Sans nouvelles de la personne',
  demenagement: 'Déménagement hors du département',
  indisponibilite: 'Indisponibilité de longue durée',
  retraite: 'Retraite',
  deces: 'Décès',
  finInscription: 'Fin d’inscription à France Travail',
  erreurDeSaisie: 'Erreur de saisie',
} as const;

/** AG-20, AG-91. Nobody is to be asked whether a person has died, wants to stop, nor whether a mistake is one. */
export const motifsImmediats: readonly (keyof typeof motifsSortie)[] = [
  'renoncement',
  'deces',
  'erreurDeSaisie',
];

/** What a minimal hand-over file may hold; freins, diagnosis and notes never are among it. */
export const elementsDeRelais = {
  identite: 'Nom, prénom, date de naissance',
  coordonnees: 'Téléphone, courriel, adresse connue ici',
  parcours: 'Dates de l’accompagnement et qui l’a porté',
  objectifs: 'Ses objectifs, dans ses mots',
  actions: 'Les actions en cours',
  contrat: 'Son contrat et son référent unique',
} as const;

/** How a link between two situations ends; on the other one it says only that it has. */
export const finsDeLien = {
  separation: 'Séparation',
  accordRetire: 'Accord retiré',
  autreSituation: 'Terminé depuis l’autre situation',
} as const;

export const issuesFreins = {
  leves: 'Levés',
  attenues: 'Atténués',
  inchanges: 'Inchangés',
  aggraves: 'Aggravés',
  nonEvalues: 'Non évalués',
} as const;
