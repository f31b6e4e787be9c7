// Where one looks for an act of a request for a place in a crèche, and which are the likeliest at each of its stations.
import type { ActTheme } from '../case/acts/groupActs.ts';

export const actThemes: readonly ActTheme[] = [
  {
    title: 'La demande',
    types: [
      'renseignerCriteres',
      'modifierBesoin',
      'modifierVoeux',
      'corrigerNaissance',
      'lierAccompagnement',
      'designerReferents',
      'fixerUsageContacts',
      'lierDemandes',
      'delierDemande',
    ],
  },
  {
    title: 'Éligibilité et place',
    types: [
      'declarerEligible',
      'declarerIneligible',
      'derogerAge',
      'inscrireListeAttente',
      'proposerPlace',
      'refuserOffre',
      'accorderPonctuel',
      'changerPlace',
    ],
  },
  {
    title: 'Contrat et signatures',
    types: [
      'transmettreContacts',
      'proposerContrat',
      'confirmerEtape',
      'recueillirSignature',
      'objecterEtape',
    ],
  },
  {
    title: 'L’accueil',
    types: [
      'planifierAdaptation',
      'commencerAccueil',
      'noterPremierJourManque',
      'signalerAbsence',
      'noterRecontact',
    ],
  },
  {
    title: 'Jours et heures',
    types: [
      'demanderChangement',
      'accepterChangement',
      'refuserChangement',
      'rendreDemiJournees',
      'redonnerJours',
      'accorderReleve',
    ],
  },
  {
    title: 'Bilan et fin',
    types: [
      'ouvrirBilan',
      'redigerBilan',
      'proposerRenouvellement',
      'nommerPlaceOrdinaire',
      'prevoirFin',
      'annoncerFinAnticipee',
      'annulerFin',
      'retirerDemande',
    ],
  },
];

export const likelyActs: { readonly [state: string]: readonly string[] } = {
  demande: ['renseignerCriteres', 'declarerEligible'],
  accueil: ['rendreDemiJournees', 'ouvrirBilan'],
  bilan: ['redigerBilan', 'proposerRenouvellement'],
};
