// The French of the refusals about the person's agreement.
import type { RefusalTexts } from '../kernel/refusal.ts';

export const accordRefusals = {
  accordIncomplet: {
    title: 'L’accord est incomplet',
    detail:
      'Dites pour quelles organisations et sur quels thèmes. Si la personne refuse, laissez les deux listes vides.',
  },
  destinataireInconnu: {
    title: 'Cette organisation ne suit pas la personne ici',
    detail: 'L’accord se donne pour les organisations du binôme. Choisissez-les dans la liste.',
  },
  aucunAccord: {
    title: 'Aucun accord n’est en cours',
    detail:
      'Le partage est déjà fermé. Si la personne donne de nouveau son accord, notez-le avec sa date.',
  },
  accordAPart: {
    title: 'Cet accord se note à part',
    detail:
      'Ce changement ne renouvelle aucun accord. Envoyez-le sans lui, puis choisissez « Noter l’accord de la personne », qui dit pour qui et sur quels thèmes.',
  },
  accordAnterieur: {
    title: 'La personne s’est prononcée depuis',
    detail:
      'Son dernier mot noté est du {date} : un accord d’avant ce jour ne le remplace pas. Si elle a changé d’avis, notez le jour où elle vous l’a dit.',
  },
  filNonPartage: {
    title: 'Ce fil ne serait lu de personne',
    detail:
      'Il se lit avec l’accord de la personne au partage entre vos deux organisations. Écrivez à votre propre côté, ou notez d’abord un nouvel accord.',
  },
  retraitAvantAccord: {
    title: 'Le retrait est avant l’accord',
    detail: 'L’accord en cours a été donné le {date}. Choisissez ce jour ou un jour suivant.',
  },
} as const satisfies RefusalTexts;
