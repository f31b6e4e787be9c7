// The French of the refusals about the clocks of the law and about what is kept after the end.
import type { RefusalTexts } from '../kernel/refusal.ts';

export const dureesRefusals = {
  suiteDejaOuverte: {
    title: 'Une suite est déjà ouverte',
    detail:
      'Un autre accompagnement de cette personne est en cours, et on n’en suit pas deux. Adressez-vous à votre responsable.',
  },
  siegeSansTitulaire: {
    title: 'Personne n’a tenu cette place',
    detail:
      'On remplace un membre nommé. Ici, le binôme ne l’a jamais été : il n’y a rien à reprendre.',
  },
  sortieAnnoncee: {
    title: 'Une sortie est annoncée',
    detail:
      'On ne renouvelle pas ce qui se termine. Objectez à la sortie, ou annulez-la si elle vient de votre côté, puis proposez le renouvellement.',
  },
  sortieTropLoin: {
    title: 'La sortie est trop lointaine',
    detail:
      'Annoncée aujourd’hui, elle prend effet à la fin du {date}. Choisissez ce jour au plus tard, ou annoncez-la plus tard.',
  },
  paroleManquante: {
    title: 'Il manque la parole de la personne',
    detail: 'Dites quel jour et comment elle a demandé à arrêter. Elle n’a pas de raison à donner.',
  },
  debutTropLoin: {
    title: 'Le début est trop lointain',
    detail:
      'Un accompagnement commence dans les {jours} jours. Choisissez un jour plus proche, ou proposez le démarrage plus tard.',
  },
  avantProposition: {
    title: 'Cette date est avant la proposition',
    detail: 'La proposition est du {date}. Choisissez ce jour ou un jour suivant.',
  },
  orientationDejaDemandee: {
    title: 'Une nouvelle orientation est déjà demandée',
    detail: 'Elle attend sa décision. Notez la notification quand elle est reçue.',
  },
  notificationAvantDemande: {
    title: 'Cette notification est avant la demande',
    detail: 'La nouvelle orientation a été demandée le {date}. Notez la décision qui y répond.',
  },
  pointTropTot: {
    title: 'Ce jour est trop tôt pour faire le point',
    detail: 'On compte à partir du {date}. Choisissez un jour suivant, ou laissez la date vide.',
  },
  pointTropLoin: {
    title: 'Ce jour est trop loin pour faire le point',
    detail:
      'Dans un parcours social, on fait le point sous {mois} mois. Choisissez un jour plus proche, ou laissez la date vide.',
  },
  aucunPoint: {
    title: 'Aucun point n’est prévu',
    detail: 'On fait le point après un contrat. Enregistrez d’abord le contrat signé.',
  },
  dejaProlongee: {
    title: 'La conservation est déjà prolongée',
    detail: 'Elle le reste jusqu’à ce qu’un responsable la lève.',
  },
  aucuneProlongation: {
    title: 'La conservation n’est pas prolongée',
    detail: 'Il n’y a rien à lever : la situation suit sa durée ordinaire.',
  },
  revueTropLointaine: {
    title: 'Cette revue est trop lointaine',
    detail:
      'On revoit une conservation prolongée sous {mois} mois. Choisissez un jour plus proche.',
  },
  dejaVisee: {
    title: 'Le visa est déjà enregistré',
    detail: 'L’effacement suivra de lui-même au jour dit. Il n’y a rien à faire.',
  },
  eliminationSuspendue: {
    title: 'La conservation est prolongée',
    detail: 'Un litige suspend l’élimination. Levez d’abord la prolongation, s’il est terminé.',
  },
} as const satisfies RefusalTexts;
