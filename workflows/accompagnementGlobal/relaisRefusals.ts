// The French of the refusals about handing a seat over.
import type { RefusalTexts } from '../kernel/refusal.ts';

export const relaisRefusals = {
  relaisDejaPropose: {
    title: 'Un relais est déjà proposé pour cette place',
    detail:
      'Il attend sa réponse. Pour le proposer à quelqu’un d’autre, retirez d’abord la proposition en cours.',
  },
  relaisParSuppleance: {
    title: 'Vous tenez cette place par suppléance',
    detail:
      'Qui la tient la passe lui-même à un collègue, ou son responsable. Demandez-le à l’un des deux.',
  },
  aucunRelaisPropose: {
    title: 'Aucun relais n’attend de réponse',
    detail: 'Il a été accepté, décliné ou retiré. Il n’y a rien à retirer.',
  },
  passationInconnue: {
    title: 'Ce relais ne vous est plus proposé',
    detail: 'Il a été accepté, décliné, ou proposé à quelqu’un d’autre. Rechargez la situation.',
  },
} as const satisfies RefusalTexts;
