// The states of an accompagnement global: French label, source, and place on the line of stations.
import type { StateSpec } from '../kernel/names.ts';

export const agStates = {
  nouveau: { label: 'Pas encore ouverte', source: 'avant le premier fait', station: null },
  brouillon: {
    label: 'Proposition en préparation',
    source: 'usage : Doubs, les deux côtés prescrivent',
    station: 0,
  },
  prescrit: {
    label: 'Proposition envoyée',
    source: 'protocole 2014 : freins cumulés, jamais contre la volonté de la personne',
    station: 1,
  },
  diagnostic: {
    label: 'Diagnostic partagé',
    source: 'protocole 2014 : binôme ; C. trav. L5411-5-2',
    station: 2,
  },
  aValider: {
    label: 'Diagnostic à valider',
    source: 'protocole 2014 : diagnostic partagé',
    station: 3,
  },
  enCommission: {
    label: 'Devant la commission',
    source: 'Pôle emploi 2015 : examen en commission dans certains territoires',
    station: 3,
  },
  valide: { label: 'Validé', source: 'protocole 2014 : décision conjointe', station: 4 },
  actif: {
    label: 'Accompagnement en cours',
    source: 'usage : 6 mois renouvelables une fois',
    station: 5,
  },
  bilan: { label: 'Bilan', source: 'usage : renouvellement après bilan', station: 6 },
  cloture: {
    label: 'Sortie',
    source: 'convention locale : sortie après information de l’autre côté',
    station: 7,
  },
  refuse: {
    label: 'Proposition refusée',
    source: 'protocole 2014 : trois axes, dont l’aide ponctuelle et le suivi social exclusif',
    station: null,
  },
  retire: {
    label: 'Proposition retirée',
    source: 'protocole 2014 : jamais contre la volonté de la personne',
    station: null,
  },
  suspendu: {
    label: 'Indisponibilité',
    source: 'convention locale : revue sous 3 mois',
    station: null,
  },
  changementDepartement: {
    label: 'Parti vers un autre département',
    source: 'convention locale : passage de relais avec accord',
    station: null,
  },
  archive: {
    label: 'Archivé',
    source: 'CNIL 2023-095 : 2 ans après le dernier contact',
    station: null,
  },
  purge: { label: 'Effacé', source: 'CASF R263-8 : 2 ans après l’archivage', station: null },
} as const satisfies { readonly [state: string]: StateSpec };

export type AgState = keyof typeof agStates;

/** Kept for a time after the end: until it is shut away, then until it is effaced. */
export const etatsConserves: readonly AgState[] = [
  'cloture',
  'refuse',
  'retire',
  'changementDepartement',
  'archive',
];

/** Nothing more is expected of anybody. */
export const etatsFinis: readonly string[] = [
  'cloture',
  'refuse',
  'retire',
  'changementDepartement',
  'archive',
  'purge',
] satisfies readonly AgState[];

/** AG-96. Ended and not shut away: what comes after the end is still done there. */
export const etatsASuivre: readonly AgState[] = [
  'cloture',
  'refuse',
  'retire',
  'changementDepartement',
];
