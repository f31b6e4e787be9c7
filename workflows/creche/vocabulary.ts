// The closed lists of a crèche: each word with its French label.

/** Neutral classes: why a crèche is closed, never why somebody is absent. */
export const motifsFermeture = {
  conges: 'Congés',
  pont: 'Pont',
  pedagogique: 'Journée pédagogique',
  effectif: 'Effectif',
  autre: 'Autre',
} as const;

export const motifsRetrait = {
  demandeDeLaCreche: 'À la demande de la crèche',
  engagementsNonTenus: 'Engagements non tenus',
  autre: 'Autre',
} as const;

/** Who gives a place. */
export const decideurs = {
  creche: 'La crèche',
  commission: 'La commission',
  coordinateur: 'Le coordinateur',
} as const;

/** What a séance decides for a request. */
export const decisionsDeSeance = {
  proposee: 'Place proposée',
  reste: 'Reste sur la liste',
} as const;

/**
 * The published criteria, by neutral names: what each looks at is said to referents alone (waitingList/criteria.ts),
 * because a crèche reads its own rules.
 */
export const criteres = {
  foyer: 'Premier critère du foyer',
  ressources: 'Situation prioritaire',
  echeance: 'Date de l’emploi ou de la formation',
  fratrie: 'Frère ou sœur déjà accueilli',
  anciennete: 'Ancienneté de la demande',
} as const;
