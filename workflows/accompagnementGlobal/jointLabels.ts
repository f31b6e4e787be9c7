// What the seats, joint steps and announced acts of this pathway are called.
export const libellesSieges: { readonly [siege: string]: string } = {
  emploi: 'Conseiller France Travail',
  social: 'Travailleur social',
  personne: 'La personne',
};

export const libellesEtapes: { readonly [etape: string]: string } = {
  validation: 'Validation du diagnostic',
  renouvellement: 'Renouvellement de l’accompagnement',
  demarrage: 'Démarrage de l’accompagnement',
};

export const libellesActes: { readonly [acte: string]: string } = {
  cloture: 'Sortie',
};
