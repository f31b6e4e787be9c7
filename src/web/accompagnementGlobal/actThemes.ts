// Where one looks for an act of an accompagnement, and which are the likeliest at each of its stations.
import type { ActTheme } from '../case/acts/groupActs.ts';

export const actThemes: readonly ActTheme[] = [
  {
    title: 'Rencontres et notes',
    types: [
      'noterRendezVous',
      'fixerRendezVous',
      'deplacerRendezVous',
      'noterTentative',
      'laisserMessage',
      'transmettreMessage',
      'poserRappel',
      'leverRappel',
      'rattacherUsager',
    ],
  },
  {
    title: 'Diagnostic et plan',
    types: [
      'completerDiagnosticEmploi',
      'completerDiagnosticSocial',
      'redigerSynthese',
      'evaluerFrein',
      'ajouterAppui',
      'fixerObjectif',
      'ajouterAction',
      'majAction',
      'noterSignature',
    ],
  },
  {
    title: 'Décider ensemble',
    types: [
      'prescrire',
      'designerBinome',
      'proposerValidation',
      'confirmerEtape',
      'objecterEtape',
      'recueillirSignature',
      'validerDiagnostic',
      'renvoyerDiagnostic',
      'refuserProposition',
      'proposerDemarrage',
      'ouvrirBilan',
      'redigerBilan',
      'proposerRenouvellement',
    ],
  },
  {
    title: 'Orientation et contrat',
    types: ['noterOrientation', 'enregistrerContrat', 'noterPoint', 'demanderOrientation'],
  },
  { title: 'Accord et partage', types: ['noterAccord', 'retirerAccord', 'fixerUsageContacts'] },
  {
    title: 'La personne',
    types: [
      'modifierCoordonnees',
      'changerCirconstances',
      'convenirLien',
      'terminerLien',
      'reunirFiches',
      'separerFiches',
    ],
  },
  {
    title: 'L’équipe autour',
    types: [
      'accepterPassation',
      'declinerPassation',
      'proposerPassation',
      'retirerPassation',
      'ouvrirSuppleance',
      'terminerSuppleance',
      'accepterIntervenant',
      'declinerIntervenant',
      'inviterIntervenant',
      'terminerIntervention',
    ],
  },
  {
    title: 'Indisponibilité, sortie',
    types: [
      'suspendre',
      'prolongerIndisponibilite',
      'reprendre',
      'demanderCloture',
      'objecterCloture',
      'annulerCloture',
      'noterDepart',
      'retirerProposition',
      'noterSuiviSixMois',
      'prolongerConservation',
      'leverProlongation',
      'enregistrerVisa',
    ],
  },
];

const suivi = ['noterTentative', 'evaluerFrein', 'poserRappel'];

export const likelyActs: { readonly [state: string]: readonly string[] } = {
  diagnostic: ['evaluerFrein', 'fixerObjectif', 'noterTentative'],
  valide: ['noterOrientation', 'enregistrerContrat', 'noterSignature'],
  actif: suivi,
  bilan: suivi,
  suspendu: ['reprendre', 'prolongerIndisponibilite', 'poserRappel'],
};
