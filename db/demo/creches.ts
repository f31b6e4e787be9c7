// The two invented crèches: their sections, their reserved places, their opening, who answers for them.
import { type DemiSemaine, semaineOuvrable } from '../../workflows/places/halfDays.ts';
import type { AgentName } from './partnership.ts';

interface Section {
  readonly nom: string;
  readonly ageMinMois: number;
  readonly ageMaxMois: number;
  readonly places: readonly string[];
}

export interface CrecheInventee {
  readonly nom: string;
  readonly sections: readonly Section[];
  readonly demis: readonly DemiSemaine[];
  readonly referente: AgentName;
  /** Another hand of the crèche's seat, or the same. */
  readonly gestionnaire: AgentName;
}

export const creches = {
  lucioles: {
    nom: 'Les Lucioles',
    sections: [
      { nom: 'Les Petits', ageMinMois: 2, ageMaxMois: 15, places: ['Petits 1', 'Petits 2'] },
      { nom: 'Les Moyens', ageMinMois: 12, ageMaxMois: 26, places: ['Moyens 1', 'Moyens 2'] },
      { nom: 'Les Grands', ageMinMois: 22, ageMaxMois: 40, places: ['Grands 1', 'Grands 2'] },
    ],
    demis: semaineOuvrable.filter((demi) => demi !== 'merApresMidi'),
    referente: 'maelle',
    gestionnaire: 'baptiste',
  },
  terril: {
    nom: 'Le Petit Terril',
    sections: [
      { nom: 'Les Pousses', ageMinMois: 2, ageMaxMois: 20, places: ['Pousses A', 'Pousses B'] },
      { nom: 'Les Sylvestres', ageMinMois: 16, ageMaxMois: 40, places: ['Sylve A', 'Sylve B'] },
    ],
    demis: [...semaineOuvrable, 'samMatin'],
    referente: 'rosalie',
    gestionnaire: 'rosalie',
  },
} as const satisfies { readonly [nom: string]: CrecheInventee };
export type NomDeCreche = keyof typeof creches;

export const nomsDeCreches = ['lucioles', 'terril'] as const satisfies readonly NomDeCreche[];
