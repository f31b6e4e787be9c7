// What the seats and joint steps of this pathway are called.
export const libellesSieges: { readonly [siege: string]: string } = {
  creche: 'Crèche',
  insertion: 'Référent insertion',
  parent: 'Parent',
};

export const libellesEtapes: { readonly [etape: string]: string } = {
  contrat: 'Contrat d’accueil',
  renouvellement: 'Renouvellement de l’accueil',
};
