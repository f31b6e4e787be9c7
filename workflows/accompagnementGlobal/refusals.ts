// The French of the refusals that belong to the accompagnement global.
import type { RefusalTexts } from '../kernel/refusal.ts';

export const agRefusals = {
  organisationIncorrecte: {
    title: 'Cette organisation ne convient pas à ce siège',
    detail:
      'Il faut une agence France Travail et une Maison des solidarités. Choisissez-les dans la liste.',
  },
  freinSocialManquant: {
    title: 'Il manque un frein social',
    detail:
      'Un accompagnement global répond à des freins sociaux et professionnels cumulés. Ajoutez-en au moins un.',
  },
  besoinProfessionnelManquant: {
    title: 'Il manque un besoin professionnel',
    detail:
      'Un accompagnement global répond à des freins sociaux et professionnels cumulés. Ajoutez-en au moins un.',
  },
  noticeNonRemise: {
    title: 'La notice d’information n’a pas été remise',
    detail:
      'La personne doit savoir qui lira quoi, et comment s’y opposer. Remettez-la, puis cochez la case.',
  },
  accordIncomplet: {
    title: 'L’accord doit nommer les deux organisations',
    detail:
      'Rien n’est partagé au-delà de ce que la personne a accepté. Recueillez son accord pour les deux avant d’envoyer.',
  },
  siegeDeLAutreOrganisation: {
    title: 'Ce siège est celui de l’autre organisation',
    detail: 'Chaque responsable répond du sien. Demandez à son responsable.',
  },
  aucuneSuppleance: {
    title: 'Aucune suppléance n’est ouverte',
    detail: 'Elle a déjà pris fin, ou n’a pas commencé. Il n’y a rien à terminer.',
  },
  audienceDeLAutreCote: {
    title: 'Ce fil est celui de l’autre côté',
    detail: 'Vous ne pouvez pas y écrire. Choisissez « Binôme » ou votre propre côté.',
  },
  aucunRappel: {
    title: 'Aucun rappel n’est posé',
    detail: 'Votre côté n’a pas de rappel sur cette situation. Posez-en un d’abord.',
  },
  rappelInconnu: {
    title: 'Ce rappel n’existe plus',
    detail: 'Il a déjà été levé. Rechargez la situation pour voir ceux qui restent.',
  },
} as const satisfies RefusalTexts;
