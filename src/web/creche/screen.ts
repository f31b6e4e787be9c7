// A crèche on the screen of a case: the next step of its label, its forms, its words, its panels.
import type { PathwayScreen } from '../case/pathwayScreen.ts';
import { todayInParis } from '../dates/frenchDates.ts';
import { actThemes } from './actThemes.ts';
import { CrecheSheet } from './CrecheSheet.tsx';
import { forms } from './forms.ts';
import { nextStep } from './nextStep.ts';
import { CrecheBrief } from './panels/CrecheBrief.tsx';
import { CrechePanels } from './panels/CrechePanels.tsx';
import { FamiliesAhead } from './panels/FamiliesAhead.tsx';
import { readCreche } from './readCreche.ts';
import { sayReserved } from './sayCreche.ts';
import { tellings } from './tellings.tsx';
import { Ways } from './Ways.tsx';

export const crecheScreen: PathwayScreen = {
  team: 'Crèche',
  heading: (view) => {
    const { nom, places } = readCreche(view.context);
    const today = todayInParis();
    const reserved = places.filter(
      ({ depuis, dernierJour }) =>
        depuis <= today && (dernierJour === null || dernierJour >= today),
    );
    return {
      name: nom,
      about: `${view.state.label} · ${sayReserved(reserved.length)}`,
    };
  },
  Ways,
  nextStep: (view) => nextStep(view, readCreche(view.context), todayInParis()),
  Ahead: FamiliesAhead,
  calm: () => 'Le label tient, les places sont réservées. Le calendrier se change à tout moment.',
  progress: () => null,
  // Every crèche that has lost its label has had one.
  reached: (context) =>
    readCreche(context).labels.length === 0 ? ['candidat'] : ['candidat', 'labellise'],
  forms,
  quick: [
    { type: 'ajouterFermeture', label: 'Ajouter une fermeture' },
    { type: 'abaisserJournee', label: 'Abaisser une journée' },
    { type: 'saisirEffectif', label: 'Saisir l’effectif du mois' },
    { type: 'reserverPlaces', label: 'Réserver des places' },
  ],
  themes: actThemes,
  awaited: [],
  notes: { of: () => [], widest: '', widens: '' },
  filters: [],
  tellings,
  Panels: CrechePanels,
  Brief: CrecheBrief,
  SignedContent: () => null,
  Sheet: CrecheSheet,
};
