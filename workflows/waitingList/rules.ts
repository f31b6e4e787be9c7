// The rules of the waiting list, by id.

export const listRules = {
  'LISTE-01':
    'L’ordre est publié, daté et total ; à égalité l’ancienneté départage, jamais le hasard.',
  'LISTE-02':
    'Chaque rang se dit en une phrase aux référents, avec ce qui, essayé, le ferait changer, sans rien d’une autre famille ; la crèche lit le rang seul.',
  'LISTE-03':
    'Ce qui convient se cherche sur une place, ou deux réunies ; sinon le plus proche est proposé.',
  'LISTE-04': 'La lettre à la famille dit les règles et comment demander une explication.',
} as const;
