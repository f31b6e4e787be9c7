// Where one looks for an act of a crèche.
import type { ActTheme } from '../case/acts/groupActs.ts';

export const actThemes: readonly ActTheme[] = [
  {
    title: 'Le calendrier',
    types: [
      'ajouterFermeture',
      'retirerFermeture',
      'abaisserJournee',
      'retablirJournee',
      'changerOuverture',
      'fixerVacances',
      'accorderReleve',
    ],
  },
  {
    title: 'Les places',
    types: ['reserverPlaces', 'fermerPlace', 'saisirEffectif', 'fixerRegles', 'tenirSeance'],
  },
  {
    title: 'La crèche',
    types: ['nommerReferentFamilles', 'accorderLabel', 'renouvelerLabel', 'retirerLabel'],
  },
];
