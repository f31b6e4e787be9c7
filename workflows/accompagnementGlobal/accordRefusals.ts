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
  retraitAvantAccord: {
    title: 'Le retrait est avant l’accord',
    detail: 'L’accord en cours a été donné le {date}. Choisissez ce jour ou un jour suivant.',
  },
} as const satisfies RefusalTexts;
