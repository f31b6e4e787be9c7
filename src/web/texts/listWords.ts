// What the lists of the day and of situations say to each profession: nobody is told of what they cannot do.
import type { Agent } from '../../contract/session.ts';
import { professionOfRole } from './roles.ts';

export interface ListWords {
  /** What others hold, and why there is none. */
  readonly others: string;
  readonly noOthers: string;
  readonly noneMine: string;
  readonly noneLate: string;
  /** Null when the list is of no use to this profession while it is empty. */
  readonly noMeeting: string | null;
  readonly noDraft: string | null;
  /** To who has no case at all. */
  readonly noCase: string;
}

const pair: ListWords = {
  others: 'Chez votre binôme ou ailleurs',
  noOthers: 'Vous n’attendez rien de personne.',
  noneMine: 'Rien ne vous attend. Ce qui vous reviendra apparaîtra ici tout seul.',
  noneLate: 'Aucune échéance dépassée dans vos situations.',
  noMeeting: 'Pas de rendez-vous à venir. On les fixe depuis une situation.',
  noDraft: 'Ce que vous commencez sans l’envoyer se garde ici, pour vous seul.',
  noCase:
    'Une proposition d’accompagnement global en ouvre une. Celles que l’on vous confie arrivent ici toutes seules.',
};

const manager: ListWords = {
  others: 'Chez les binômes',
  noOthers: 'Aucun binôme n’a d’étape en attente.',
  noneMine: 'Rien ne vous attend. Les binômes à désigner apparaîtront ici tout seuls.',
  noneLate: 'Aucune échéance dépassée qui dépende de vous.',
  noMeeting: null,
  noDraft: null,
  noCase: 'Les propositions envoyées à votre équipe arrivent ici toutes seules.',
};

const commission: ListWords = {
  ...manager,
  others: 'Chez les binômes et les responsables',
  noOthers: 'Aucune proposition n’est en attente.',
  noneMine: 'Rien ne vous attend. Les propositions en attente se lisent ci-dessous.',
  noCase: 'Les propositions à examiner arrivent ici toutes seules.',
};

const secretariat: ListWords = {
  ...commission,
  noOthers: 'Rien n’est en attente chez les binômes.',
  noneMine: 'Rien à faire ici. Ce que font les binômes se suit ci-dessous.',
  noMeeting: 'Les rendez-vous et les coordonnées se lisent dans chaque situation.',
  noCase:
    'Aucune situation n’est ouverte à votre organisation. Quand elle aura sa place dans l’une d’elles, vous la verrez ici.',
};

const gestionnaire: ListWords = {
  others: 'Chez les familles et les référents',
  noOthers: 'Aucune demande n’attend de réponse ailleurs.',
  noneMine: 'Rien ne vous attend. Les demandes et les signatures apparaîtront ici toutes seules.',
  noneLate: 'Aucune échéance dépassée qui dépende de vous.',
  noMeeting: null,
  noDraft: null,
  noCase: 'Les demandes qui nomment votre crèche arrivent ici toutes seules.',
};

const coordinateur: ListWords = {
  ...gestionnaire,
  others: 'Chez les crèches, les familles et les référents',
  noneMine: 'Rien ne vous attend. Les demandes à examiner apparaîtront ici toutes seules.',
  noCase: 'Les demandes de place de votre commune arrivent ici toutes seules.',
};

export function listWordsOf({ roles }: Pick<Agent, 'roles'>): ListWords {
  const professions = roles.map(professionOfRole);
  if (professions.includes('binome')) return pair;
  if (professions.includes('responsable')) return manager;
  if (roles.includes('gestionnaire')) return gestionnaire;
  if (roles.includes('coordinateur')) return coordinateur;
  return roles.includes('commission') ? commission : secretariat;
}
