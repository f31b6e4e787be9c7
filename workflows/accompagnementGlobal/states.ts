// The states of domain.md 6(a): French label, source, and place on the line of stations.
import type { StateSpec } from '../kernel/pathway.ts';

const source = (row: string) => `domain.md 6(a) ${row}`;

export const agStates = {
  nouveau: { label: 'Pas encore ouverte', source: 'avant le premier fait', station: null },
  brouillon: { label: 'Proposition en préparation', source: source('1'), station: null },
  prescrit: { label: 'Proposition envoyée', source: source('2'), station: 0 },
  diagnostic: { label: 'Diagnostic partagé', source: source('3, C. trav. L5411-5-2'), station: 1 },
  aValider: { label: 'Diagnostic à valider', source: source('4'), station: 2 },
  valide: { label: 'Validé', source: source('5a, protocole 2014'), station: 3 },
  actif: { label: 'Accompagnement en cours', source: source('6 à 9'), station: 4 },
  bilan: { label: 'Bilan', source: source('10 et 11'), station: 5 },
  cloture: { label: 'Sortie', source: source('12 et 13'), station: 6 },
  refuse: { label: 'Proposition refusée', source: source('5b'), station: null },
  retire: { label: 'Proposition retirée', source: source('5c'), station: null },
  suspendu: { label: 'Suspendu', source: source('8'), station: null },
  changementDepartement: {
    label: 'Parti vers un autre département',
    source: source('14'),
    station: null,
  },
  archive: { label: 'Archivé', source: source('15, CNIL 2023-095'), station: null },
  purge: { label: 'Effacé', source: source('15, CASF R263-8'), station: null },
} as const satisfies { readonly [state: string]: StateSpec };

export type AgState = keyof typeof agStates;

/** Nothing more is expected of anybody. */
export const etatsFinis: readonly string[] = [
  'cloture',
  'refuse',
  'retire',
  'changementDepartement',
  'archive',
  'purge',
] satisfies readonly AgState[];
