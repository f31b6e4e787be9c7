// The accompagnement global on the screen of a case: next step, forms, words, panels.

import type { PathwayScreen } from '../case/pathwayScreen.ts';
import { monthsRunning } from '../dates/monthsRunning.ts';
import { forms } from './forms.ts';
import { nextStep } from './nextStep.ts';
import { AgBrief } from './panels/AgBrief.tsx';
import { AgPanels } from './panels/AgPanels.tsx';
import { readContents, readContext } from './readContents.ts';
import { SignedContent } from './SignedContent.tsx';
import { tellings } from './tellings.tsx';

export const accompagnementGlobalScreen: PathwayScreen = {
  nextStep: (view) => nextStep(view, readContents(view.contents)),
  progress: (view, today) => {
    const { debut, echeances } = readContext(view.context);
    return view.ended || debut === null ? null : monthsRunning(debut, echeances.fin, today);
  },
  forms,
  quick: [
    { type: 'noterRendezVous', label: 'Noter un rendez-vous' },
    { type: 'ajouterAction', label: 'Ajouter une action' },
    { type: 'fixerRendezVous', label: 'Fixer un rendez-vous' },
  ],
  awaited: [
    'designerBinome',
    'proposerValidation',
    'proposerDemarrage',
    'ouvrirBilan',
    'redigerBilan',
    'demanderCloture',
  ],
  tellings,
  Panels: AgPanels,
  Brief: AgBrief,
  SignedContent,
};
