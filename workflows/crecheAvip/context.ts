// What the chart of an AVIP request remembers beside its state: ids, dates, half-days and neutral classes, nothing else.
import type { decideurs } from '../creche/vocabulary.ts';
import type { Jour } from '../dates.ts';
import type { Conjoint } from '../kernel/conjoint.ts';
import type { Attribution, AttributionDe } from '../places/attribution.ts';
import type { PlaceVoulue } from '../places/compose.ts';
import type { Membre, Voeu } from './facts/demande.ts';
import type { causesDeFin, natures } from './vocabulary.ts';

export type AvipSeat = 'creche' | 'insertion' | 'parent';

/** What was wished from a day on, whatever the crèche is open for then. */
export interface Souhait {
  readonly aPartirDu: Jour;
  readonly places: readonly PlaceVoulue[];
}

/** The place proposed, then given. Its half-days are whole in themselves: no later calendar moves them. */
export interface Offre {
  readonly creche: string;
  readonly organisation: string;
  readonly du: Jour;
  readonly au: Jour;
  readonly attributions: readonly Attribution[];
  /** In the order of their days; absent: what was written before wishes were kept. */
  readonly souhaits?: readonly Souhait[];
  readonly tenueJusquAu: Jour;
  /** True once the contract is signed or the child is there: held before, given since. */
  readonly donnee: boolean;
}

export interface Contrat {
  readonly debut: Jour;
  readonly fin: Jour;
  readonly bilanLe: Jour;
  readonly signe: boolean;
}

/** The last day of the reserved place, once it is known otherwise than by the contract. */
export interface Arret {
  readonly le: Jour;
  readonly par: 'finAnticipee' | 'finPrevue' | 'droitCommun';
  readonly cause: keyof typeof causesDeFin;
}

/** A change of hours that awaits the crèche: its half-days are held meanwhile. */
export interface Changement {
  readonly id: string;
  readonly attributions: readonly Attribution[];
  readonly souhait?: readonly PlaceVoulue[] | undefined;
  readonly aPartirDu: Jour;
  readonly repondreAvant: Jour;
}

export interface Renouvellement {
  readonly fin: Jour;
  readonly bilanLe: Jour;
  readonly attributions: readonly Attribution[];
}

/** Due days, each written in the clear part of the fact that opened it: a new setting never moves them. */
export interface Echeances {
  readonly eligibilite: Jour | null;
  readonly reponse: Jour | null;
  readonly cloture: Jour | null;
  readonly recontact: Jour | null;
}

// A type, not an interface: a context is JSON, and only a type alias is known to be without surprises.
export type AvipContext = Conjoint<AvipSeat> & {
  readonly reference: string;
  readonly enfant: string;
  readonly signataires: readonly string[];
  /** Who of them has signed the open step. */
  readonly signatures: readonly string[];
  readonly auteur: string;
  readonly crecheAuteur: string | null;
  readonly nature: keyof typeof natures;
  readonly commune: string;
  readonly voeux: readonly Voeu[];
  readonly referentSocial: Membre | null;
  /** Seniority: it never moves, whatever is refused or lapses. */
  readonly demandeLe: Jour | null;
  readonly dernierJourAge: Jour | null;
  readonly ageDeroge: boolean;
  readonly liees: readonly string[];
  readonly depuis: Jour | null;
  /** Who is to answer, as said when it was recognised; absent: the crèche. */
  readonly decideur?: keyof typeof decideurs;
  readonly offre: Offre | null;
  readonly contrat: Contrat | null;
  readonly commenceLe: Jour | null;
  readonly arret: Arret | null;
  readonly changement: Changement | null;
  readonly renouvellement: Renouvellement | null;
  readonly adaptation: readonly Attribution[];
  /** Days of adaptation on a place that was not taken in the end; absent: none. */
  readonly adaptationVecue?: readonly Attribution[];
  readonly releves: readonly Attribution[];
  readonly ponctuels: readonly AttributionDe[];
  readonly echeances: Echeances;
};

export const emptySeat = { organisation: '', titulaire: null, suppleance: null };

export const initialContext: AvipContext = {
  sieges: { creche: emptySeat, insertion: emptySeat, parent: emptySeat },
  etape: null,
  acte: null,
  reference: '',
  enfant: '',
  signataires: [],
  signatures: [],
  auteur: '',
  crecheAuteur: null,
  nature: 'reguliere',
  commune: '',
  voeux: [],
  referentSocial: null,
  demandeLe: null,
  dernierJourAge: null,
  ageDeroge: false,
  liees: [],
  depuis: null,
  offre: null,
  contrat: null,
  commenceLe: null,
  arret: null,
  changement: null,
  renouvellement: null,
  adaptation: [],
  releves: [],
  ponctuels: [],
  echeances: { eligibilite: null, reponse: null, cloture: null, recontact: null },
};
