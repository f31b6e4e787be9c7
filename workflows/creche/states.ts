// The life of a label: French label, source, and place on the line of stations.
import type { StateSpec } from '../kernel/names.ts';

const labellisation = 'instruction DGCS/SD2C/DGEFP/2016/224 ; CASF L214-7 III';

export const crecheStates = {
  nouveau: { label: 'Pas encore enregistrée', source: 'avant le premier fait', station: null },
  candidat: { label: 'Candidate au label', source: labellisation, station: 0 },
  labellise: { label: 'Labellisée', source: labellisation, station: 1 },
  aRenouveler: {
    label: 'Label à renouveler',
    source: 'usage local : durée du label non fixée au niveau national',
    station: 2,
  },
  expire: { label: 'Label expiré', source: 'usage local : fin à la date du label', station: null },
  retire: { label: 'Label retiré', source: labellisation, station: null },
} as const satisfies { readonly [state: string]: StateSpec };

export type CrecheState = keyof typeof crecheStates;

/** From the day it is known: a crèche lives with or without its label. */
export const enregistree: readonly CrecheState[] = [
  'candidat',
  'labellise',
  'aRenouveler',
  'expire',
  'retire',
];
