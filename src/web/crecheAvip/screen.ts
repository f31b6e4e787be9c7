// A request for a crèche place on the screen of a case: next step, forms, words, panels.
import { natures } from '../../../workflows/crecheAvip/vocabulary.ts';
import { addDays } from '../../../workflows/dates.ts';
import type { CaseView } from '../../contract/cases.ts';
import { isPossible } from '../case/options.ts';
import type { PathwayScreen } from '../case/pathwayScreen.ts';
import { todayInParis } from '../dates/frenchDates.ts';
import { monthsRunning } from '../dates/monthsRunning.ts';
import { AvipSheet } from './AvipSheet.tsx';
import { actThemes, likelyActs } from './actThemes.ts';
import { childTitle } from './childTitle.ts';
import { forms } from './forms.ts';
import { nextStep } from './nextStep.ts';
import { AvipBrief } from './panels/AvipBrief.tsx';
import { AvipPanels } from './panels/AvipPanels.tsx';
import { readContents, readContext } from './readContents.ts';
import { SignedContent } from './SignedContent.tsx';
import { shortLine } from './shortLine.ts';
import { tellings } from './tellings.tsx';
import { isReferent } from './useAvip.ts';
import { Ways } from './Ways.tsx';

/** Each date of the context, and the station that it proves passed. */
function reached(context: CaseView['context']): readonly string[] {
  const { demandeLe, offre, contrat, commenceLe } = readContext(context);
  return [
    ...(demandeLe === null ? [] : ['demande']),
    ...(offre === null ? [] : ['placeProposee']),
    ...(contrat === null ? [] : ['contrat']),
    ...(commenceLe === null ? [] : ['accueil']),
  ];
}

function calm(view: CaseView): string {
  switch (view.state.value) {
    case 'listeAttente':
      return 'La demande garde son rang. Une place qui convient lui sera proposée, dans l’ordre publié.';
    case 'droitCommunEnAttente':
      return 'L’enfant garde sa place réservée jusqu’à la veille de la place ordinaire.';
    default:
      return isPossible(view, 'ajouterNote')
        ? 'L’accueil suit son cours. Vous pouvez toujours ajouter une note.'
        : 'Vous voyez les étapes et les échéances.';
  }
}

export const crecheAvipScreen: PathwayScreen = {
  team: 'Qui suit la demande',
  heading: (view) => ({
    name: childTitle(view),
    about: natures[readContext(view.context).nature],
  }),
  nextStep: (view) =>
    nextStep({
      view,
      contents: readContents(view.contents),
      context: readContext(view.context),
      today: todayInParis(),
    }),
  calm,
  progress: (view, today) => {
    const { commenceLe, contrat } = readContext(view.context);
    if (view.ended || commenceLe === null || contrat === null) return null;
    // From the first day of the contract to its last one included.
    return monthsRunning(contrat.debut, addDays(contrat.fin, 1), today);
  },
  reached,
  line: shortLine,
  forms,
  quick: [
    { type: 'proposerPlace', label: 'Proposer une place' },
    { type: 'inscrireListeAttente', label: 'Inscrire sur la liste' },
    { type: 'refuserOffre', label: 'La place ne convient pas' },
    { type: 'refuserChangement', label: 'Refuser le changement' },
    { type: 'planifierAdaptation', label: 'Planifier l’adaptation' },
    { type: 'noterPremierJourManque', label: 'Premier jour manqué' },
    { type: 'signalerAbsence', label: 'Signaler une absence' },
    { type: 'nommerPlaceOrdinaire', label: 'Place ordinaire' },
    { type: 'demanderChangement', label: 'Demander d’autres heures' },
  ],
  themes: actThemes,
  likely: likelyActs,
  awaited: [
    'declarerEligible',
    'proposerPlace',
    'commencerAccueil',
    'ouvrirBilan',
    'proposerRenouvellement',
    'nommerPlaceOrdinaire',
  ],
  notes: {
    of: ({ qualites }) => (isReferent(qualites) ? ['referents', 'creche'] : ['creche']),
    widest: 'creche',
    widens: 'La crèche lira aussi ce que vous avez déjà écrit.',
  },
  filters: [
    {
      value: 'creche',
      label: 'Crèche',
      keeps: ({ actor }) => actor.organisation?.kind === 'creche',
    },
    {
      value: 'referents',
      label: 'Référents',
      keeps: ({ actor }) => !['creche', undefined].includes(actor.organisation?.kind),
    },
  ],
  tellings,
  Panels: AvipPanels,
  Brief: AvipBrief,
  SignedContent,
  Ways,
  Sheet: AvipSheet,
};
