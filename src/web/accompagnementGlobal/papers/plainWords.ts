// Where we are, in words that need no explaining: what the person reads on the sheet that they are handed. Pure.
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
  valide: 'Tout le monde est d’accord. Le suivi à deux va commencer.',
  actif: 'Le suivi à deux est en cours.',
  bilan: 'Le suivi à deux arrive vers sa fin. Nous regardons ensemble ce qui a changé.',
  suspendu: 'Le suivi à deux est en pause. Il reprendra quand ce sera possible pour vous.',
  cloture: 'Le suivi à deux est terminé.',
  refuse: 'Le suivi à deux ne se fera pas. On vous a proposé autre chose.',
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

export const howToDisagree: readonly string[] = [
  'Dites-le à l’une des deux personnes ci-dessus\u00a0: ce qui est écrit sur vous peut être lu avec vous, et corrigé.',
  'Vous pouvez revenir sur votre accord à partager des informations, en entier ou en partie, quand vous voulez.',
  'Vous pouvez arrêter ce suivi à tout moment, sans donner de raison.',
  'Vous pouvez aussi écrire au responsable de l’agence ou de la Maison des solidarités, et, pour vos informations, à la CNIL (cnil.fr).',
];
