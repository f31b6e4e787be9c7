// The next step of a crèche for one viewer, by the state of its label and by what is still to be prepared. Pure.
import type { CaseView } from '../../contract/cases.ts';
import { isPossible } from '../case/options.ts';
import type { NextStepWords } from '../case/pathwayScreen.ts';
import type { Creche } from './readCreche.ts';
import { missingMonths, sayLabelDates, sayMonth } from './sayCreche.ts';

type Seen = Pick<CaseView, 'state' | 'commands' | 'context'>;

/** Null when nothing is asked of this viewer now. */
export function nextStep(view: Seen, creche: Creche, today: string): NextStepWords | null {
  const label = labelStep(view, creche, today);
  const steps = [...(label === null ? [] : [label]), ...preparing(creche, today)];
  return steps.find((step) => isPossible(view, step.type)) ?? null;
}

function labelStep({ state }: Seen, { labels }: Creche, today: string): NextStepWords | null {
  switch (state.value) {
    case 'candidat':
      return {
        type: 'accorderLabel',
        title: 'Accorder le label',
        why: 'La crèche est candidate. Le label dit ses dates, son nombre de places et sa part d’enfants accueillis.',
        button: 'Accorder le label',
      };
    case 'aRenouveler':
      return {
        type: 'renouvelerLabel',
        title: 'Renouveler le label',
        why: `${sayLabelDates(labels, today)}. Ensuite, plus aucune nouvelle place ne peut être proposée.`,
        button: 'Renouveler le label',
      };
    case 'expire':
      return {
        type: 'accorderLabel',
        title: 'Accorder à nouveau le label',
        why: `${sayLabelDates(labels, today)}. Les accueils en cours continuent ; rien de nouveau ne peut être proposé.`,
        button: 'Accorder le label',
      };
    default:
      return null;
  }
}

const reserve: NextStepWords = {
  type: 'reserverPlaces',
  title: 'Réserver des places',
  why: 'Aucune place n’est encore réservée. Sans elles, rien ne peut être proposé aux familles.',
  button: 'Réserver des places',
};

const enterChildren: NextStepWords = {
  type: 'saisirEffectif',
  title: 'Saisir l’effectif du mois',
  why: 'Combien d’enfants sont inscrits ce mois-ci, tous accueils confondus. Sans ce nombre, la part du label n’est pas calculable.',
  button: 'Saisir l’effectif',
};

const enterHolidays: NextStepWords = {
  type: 'fixerVacances',
  title: 'Saisir les vacances scolaires',
  why: 'Les familles qui demandent une place hors vacances scolaires ne peuvent pas être servies sans elles.',
  button: 'Saisir les vacances',
};

/** The gauge of the year counts them: a month forgotten leaves a hole in it. */
const enterMonth = (mois: string): NextStepWords => ({
  type: 'saisirEffectif',
  about: mois,
  title: `Saisir l’effectif de ${sayMonth(mois)}`,
  why: 'Ce mois a été oublié. Sans lui, la part du label n’est pas calculable ce mois-là.',
  button: 'Saisir l’effectif',
});

/** AVIP-05, AVIP-10, AVIP-22: what a crèche still lacks before its places can be given and counted. */
function preparing(creche: Creche, today: string): readonly NextStepWords[] {
  const { places, effectifs, vacances } = creche;
  const closed = ({ dernierJour }: Creche['places'][number]) =>
    dernierJour !== null && dernierJour < today;
  if (places.every(closed)) return [reserve];
  return [
    ...(effectifs[today.slice(0, 7)] === undefined ? [enterChildren] : []),
    ...(vacances === null || vacances.connuesJusquAu < today ? [enterHolidays] : []),
    ...missingMonths(creche, today).slice(0, 1).map(enterMonth),
  ];
}
