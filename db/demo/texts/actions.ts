// Actions of a plan, by the theme that they lighten, and what is said when one ends.
import type { Cote } from '../../../workflows/kernel/fact.ts';
import type { Theme } from '../person.ts';

export interface ModeleAction {
  readonly texte: string;
  readonly porteur: Cote | 'personne';
}

export const actionsParTheme: { readonly [T in Theme]: readonly ModeleAction[] } = {
  numerique: [
    { texte: 'Suivre l’atelier numérique du lundi matin', porteur: 'personne' },
    {
      texte: 'Réserver un ordinateur reconditionné auprès de l’association locale',
      porteur: 'social',
    },
    { texte: 'S’entraîner à envoyer un CV depuis le téléphone', porteur: 'personne' },
    { texte: 'Refaire ensemble le mot de passe de l’espace personnel', porteur: 'emploi' },
  ],
  mobilite: [
    { texte: 'Déposer la demande d’aide au permis', porteur: 'social' },
    { texte: 'S’inscrire à l’auto-école sociale et fixer la première leçon', porteur: 'personne' },
    {
      texte: 'Essayer la ligne de bus jusqu’à la zone d’activités aux heures d’embauche',
      porteur: 'personne',
    },
    { texte: 'Demander un vélo électrique en prêt de longue durée', porteur: 'emploi' },
    { texte: 'Chercher un covoiturage avec les collègues de l’atelier', porteur: 'personne' },
  ],
  situationFamiliale: [
    { texte: 'Prendre rendez-vous avec le relais petite enfance', porteur: 'personne' },
    { texte: 'Lister trois solutions de garde pour les matins', porteur: 'social' },
    { texte: 'Demander l’accueil périscolaire pour la rentrée', porteur: 'personne' },
    { texte: 'Caler les horaires de formation sur ceux de l’école', porteur: 'emploi' },
  ],
  sante: [
    { texte: 'Choisir ensemble un rythme de rendez-vous qui convienne', porteur: 'social' },
    {
      texte: 'Vérifier que les postes visés permettent d’alterner assis et debout',
      porteur: 'emploi',
    },
  ],
  savoirsDeBase: [
    { texte: 'Passer le test de positionnement pour les cours du soir', porteur: 'personne' },
    { texte: 'Inscrire à la prochaine remise à niveau', porteur: 'emploi' },
    { texte: 'Lire et classer le courrier ensemble une fois par mois', porteur: 'social' },
  ],
  logement: [
    { texte: 'Compléter la demande de logement social', porteur: 'social' },
    { texte: 'Réunir les trois dernières quittances', porteur: 'personne' },
    { texte: 'Solliciter le fonds de solidarité logement pour la caution', porteur: 'social' },
    { texte: 'Écrire au propriétaire au sujet du chauffage', porteur: 'personne' },
  ],
  ressources: [
    { texte: 'Tenir le carnet de budget jusqu’au prochain point', porteur: 'personne' },
    { texte: 'Négocier un échéancier avec le fournisseur d’énergie', porteur: 'social' },
    { texte: 'Simuler les revenus en reprise d’activité à temps partiel', porteur: 'emploi' },
    { texte: 'Prendre contact avec un point conseil budget', porteur: 'personne' },
  ],
  situationAdministrative: [
    { texte: 'Demander le duplicata du diplôme', porteur: 'personne' },
    { texte: 'Renouveler la pièce d’identité avant l’été', porteur: 'personne' },
    { texte: 'Appeler la caisse pour débloquer le dossier', porteur: 'social' },
    { texte: 'Mettre à jour l’adresse auprès de toutes les administrations', porteur: 'personne' },
  ],
  confiance: [
    { texte: 'Participer au groupe « oser » du jeudi', porteur: 'personne' },
    { texte: 'Écrire trois réussites dont la personne est fière', porteur: 'personne' },
    { texte: 'Proposer un parrainage par une salariée du métier visé', porteur: 'emploi' },
    { texte: 'Accompagner la première visite au café associatif', porteur: 'social' },
  ],
  vieProfessionnelle: [
    { texte: 'Trouver une immersion de cinq jours', porteur: 'emploi' },
    { texte: 'Envoyer quatre candidatures ciblées', porteur: 'personne' },
    { texte: 'Assister à l’information collective sur la formation', porteur: 'personne' },
    { texte: 'Mettre à jour le CV et le profil en ligne', porteur: 'emploi' },
    { texte: 'Préparer l’entretien avec le chantier d’insertion', porteur: 'emploi' },
  ],
};

export const commentairesActions = {
  faite: [
    'Fait, et sans aide.',
    'Fait la semaine dernière, document déposé.',
    'C’est chose faite, une étape importante.',
  ],
  abandonnee: [
    'Plus utile : une autre solution a été trouvée.',
    'Abandonné d’un commun accord, le projet a changé.',
  ],
  reportee: [
    'Reporté : l’organisme n’avait plus de place ce mois-ci.',
    'Reporté à la demande de la personne.',
  ],
} as const;
