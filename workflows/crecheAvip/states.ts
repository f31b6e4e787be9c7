// The states of an AVIP request: French label, source, and place on the line of stations.
import type { StateSpec } from '../kernel/names.ts';
import type { CaseState } from '../kernel/pathway.ts';
import type { AvipContext } from './context.ts';

const charte = 'charte nationale 2016 : contrat entre parents, crèche et France Travail';

export const avipStates = {
  nouveau: { label: 'Pas encore ouverte', source: 'avant le premier fait', station: null },
  demande: { label: 'Demande reçue', source: 'CASF L214-7 III', station: 0 },
  eligible: { label: 'Demande éligible', source: 'CASF L214-7 III', station: 1 },
  ineligible: { label: 'Demande non éligible', source: 'CASF L214-7 III', station: null },
  listeAttente: {
    label: 'Liste d’attente',
    source: 'usage local : ordre publié',
    station: 2,
  },
  placeProposee: {
    label: 'Place proposée',
    source: 'usage local : une place proposée est tenue',
    station: 3,
  },
  contrat: { label: 'Contrat', source: charte, station: 4 },
  accueil: { label: 'Accueil en cours', source: charte, station: 5 },
  bilan: { label: 'Bilan', source: 'charte nationale 2016 : renouvelable après bilan', station: 6 },
  droitCommunEnAttente: {
    label: 'Place ordinaire à venir',
    source: 'instruction du 29 août 2016 : une place durable quand le parent trouve un emploi',
    station: 7,
  },
  droitCommun: {
    label: 'Place ordinaire',
    source: 'instruction du 29 août 2016 : une place durable quand le parent trouve un emploi',
    station: 8,
  },
  rompu: {
    label: 'Fin anticipée',
    source: 'charte nationale 2016 : fin en cas d’engagements non tenus',
    station: null,
  },
  fin: { label: 'Accueil terminé', source: 'usage : terme, école, déménagement', station: null },
  retiree: { label: 'Demande retirée', source: 'usage : la famille décide', station: null },
  archive: {
    label: 'Archivée',
    source: 'CNIL 2023-095 : 2 ans après le dernier contact',
    station: null,
  },
  purge: { label: 'Effacée', source: 'CASF R263-8 : 2 ans après l’archivage', station: null },
} as const satisfies { readonly [state: string]: StateSpec };

export type AvipState = keyof typeof avipStates;

export const enAttente: readonly AvipState[] = ['eligible', 'listeAttente'];
export const avantPlace: readonly AvipState[] = ['demande', ...enAttente];
export const avantAccueil: readonly AvipState[] = [...avantPlace, 'placeProposee', 'contrat'];
export const enAccueil: readonly AvipState[] = ['accueil', 'bilan'];
/** The child is there. */
export const accueilli: readonly AvipState[] = [...enAccueil, 'droitCommunEnAttente'];
/** A place is offered or given: the crèche needs whom to call. */
export const placeEnCours: readonly AvipState[] = ['placeProposee', 'contrat', ...accueilli];
/** Something is still expected of somebody. */
export const vivant: readonly AvipState[] = [...avantAccueil, ...accueilli];

/** Those of which something is known to others than the coordinateur and the auditeur. */
export const connues: readonly AvipState[] = [
  ...vivant,
  'ineligible',
  'droitCommun',
  'rompu',
  'fin',
  'retiree',
];

/** AVIP-38. Signed, and held until the contracts of brothers and sisters are. */
export function attendLaFratrie({ value, context }: CaseState<AvipContext>): boolean {
  return value === 'contrat' && context.contrat?.signe === true && context.offre?.donnee === false;
}

export const etatsFinis: readonly string[] = [
  'ineligible',
  'droitCommun',
  'rompu',
  'fin',
  'retiree',
  'archive',
  'purge',
] satisfies readonly AvipState[];
