// Where we are, who does what and how to disagree, in words that need no explaining: what the person reads. Pure.
import type { AgState } from '../../../../workflows/accompagnementGlobal/states.ts';

/** AG-72. One sentence a state, said to the person. */
const whereWeAre: { readonly [S in AgState]: string } = {
  nouveau: 'Rien n’est encore commencé.',
  brouillon: 'On prépare une proposition de suivi à deux. Elle ne partira pas sans votre accord.',
  prescrit:
    'Une proposition de suivi à deux est partie. Les deux personnes qui vous suivront vont être nommées.',
  diagnostic:
    'Nous faisons le point avec vous\u00a0: ce que vous voulez, ce qui vous aide, ce qui vous gêne.',
  aValider: 'Le point est écrit. Les deux personnes qui vous suivent doivent être d’accord.',
  enCommission: 'Le point est écrit. Plusieurs professionnels le regardent avant de répondre.',
  valide: 'Le point est validé. Le suivi à deux va commencer.',
  actif: 'Le suivi à deux est en cours.',
  bilan: 'Nous regardons ensemble ce qui a changé depuis le début, et la suite.',
  suspendu: 'Le suivi à deux est en pause. Il reprendra quand ce sera possible pour vous.',
  cloture: 'Le suivi à deux est terminé.',
  refuse: 'Le suivi à deux ne se fera pas. Demandez ce qui vous est proposé à la place.',
  retire: 'La proposition de suivi à deux a été retirée.',
  changementDepartement:
    'Le suivi à deux est terminé ici\u00a0: vous partez dans un autre département.',
  archive: 'Le suivi à deux est terminé depuis longtemps.',
  purge: 'Il ne reste rien de ce suivi.',
};

export function sayWhereWeAre(state: string): string {
  return Object.entries(whereWeAre).find(([known]) => known === state)?.[1] ?? '';
}

/** Who does what, said to the person. */
export const whoDoes = {
  emploi: 'Votre conseiller France Travail',
  social: 'Votre travailleur social',
  personne: 'Vous',
} as const;
