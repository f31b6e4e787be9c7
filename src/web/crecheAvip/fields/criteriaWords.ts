// The criteria of the published order, as referents say them: no screen of a crèche has these words.
export const situationWords = {
  foyer: 'Parent seul avec son ou ses enfants',
  allocation: 'Bénéficiaire du RSA',
  quartier: 'Habite un quartier prioritaire (QPV)',
  jeune: 'Parent de moins de 25 ans',
} as const;

export type Situation = keyof typeof situationWords;
export const situations = [
  'foyer',
  'allocation',
  'quartier',
  'jeune',
] as const satisfies readonly Situation[];
