// The closed lists of an AVIP request, each word with its French label.

export const natures = {
  reguliere: 'Accueil régulier',
  ponctuelle: 'Accueil ponctuel',
} as const;

/** What a place is asked for. Sealed: it says what the parent does. */
export const objectifs = {
  recherche: 'Chercher un emploi',
  entretien: 'Passer un entretien',
  formation: 'Suivre une formation',
  stage: 'Faire un stage',
  periodeEssai: 'Faire une période d’essai',
  creation: 'Créer une activité',
} as const;

/** Holders of parental authority. Who signs is named in clear; the rest is the referents'. */
export const rolesParents = {
  signe: 'Signe le contrat',
  informe: 'Est informé',
  nePasContacter: 'N’est pas à contacter',
} as const;

/** By which way the parent is followed: one of them is needed. Sealed. */
export const parcours = {
  demandeurEmploi: 'Inscrit comme demandeur d’emploi',
  insertion: 'Suivi par un référent d’insertion',
} as const;

/** Which decision a reason belongs to: a neutral class; the reason itself is sealed. */
export const decisionsMotivees = {
  ineligibilite: 'Demande non éligible',
  retrait: 'Demande retirée',
  refusOffre: 'Place refusée par la famille',
  horsOrdre: 'Place proposée hors de l’ordre',
  derogationAge: 'Dérogation d’âge',
  finAnticipee: 'Fin anticipée',
  tente: 'Ce qui a été tenté',
  changement: 'Changement refusé',
} as const;

/** Why a welcome ends at a foreseen day. Neutral classes. */
export const causesDeFin = {
  terme: 'Fin de la durée prévue',
  ecole: 'Entrée à l’école',
  demenagement: 'Déménagement',
  autre: 'Autre',
} as const;

export const liens = {
  mere: 'Mère',
  pere: 'Père',
  proche: 'Proche',
  autre: 'Autre',
} as const;
