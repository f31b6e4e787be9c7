// What the chart of an accompagnement global remembers beside its state: ids, dates and neutral classes, nothing else.
import type { Jour } from '../dates.ts';
import type { Conjoint } from '../kernel/conjoint.ts';
import type { Cote } from '../kernel/fact.ts';
import type { Comptes } from './facts/conservation.ts';
import type { decisionsDeCommission, modesAccord, politiques } from './vocabulary.ts';

/** Last seen and next due, on one side. A failed attempt or an absence changes neither (AG-14). */
export interface Contact {
  readonly dernier: Jour | null;
  readonly avant: Jour;
}

export interface RendezVousPrevu {
  readonly id: string;
  readonly type: 'franceTravail' | 'social' | 'tripartite';
  readonly jour: Jour;
  readonly heure: string;
}

export interface ActionOuverte {
  readonly id: string;
  readonly porteur: Cote | 'personne';
  readonly echeance: Jour;
}

export interface Passation {
  readonly id: string;
  readonly siege: Cote;
  readonly agent: string;
  readonly repondreAvant: Jour;
  /** AG-36. To an agent of another organisation. */
  readonly vers?:
    | {
        readonly organisation: string;
        readonly accordLe: Jour;
        readonly mode: keyof typeof modesAccord;
        readonly dossier?: true | undefined;
      }
    | undefined;
}

/** AG-47. Before the commission: since when, until when it answers, and each of its decisions. */
export interface EnCommission {
  readonly transmisLe: Jour;
  readonly reponseAvant: Jour;
  readonly decisions: readonly {
    readonly decision: keyof typeof decisionsDeCommission;
    readonly le: Jour;
    /** ISO instant of the writing down: a record keeps the order of the day. */
    readonly a: string;
    readonly lectureJusquAu: Jour;
  }[];
}

/** AG-49. Asked for by one member; there once the other has agreed. */
export interface Intervenant {
  readonly id: string;
  readonly siege: Cote;
  readonly agent: string;
  readonly organisation: string;
  readonly jusquAu: Jour;
  readonly repondreAvant: Jour;
  /** Who asked for them. */
  readonly par: string;
  /** ISO instant at which both had agreed: what was addressed before is not theirs (AG-50). */
  readonly depuis: string | null;
}

/** AG-51. A message that waits for a member of the pair. */
export interface MessageLaisse {
  readonly id: string;
  readonly siege: Cote;
  readonly avant: Jour;
}

/** A former holder, who goes on reading until that day included. */
export interface Ancien {
  readonly agent: string;
  readonly siege: Cote;
  readonly jusquAu: Jour;
  /** AG-36. Theirs, where the seat has gone to another. */
  readonly organisation?: string;
}

/**
 * AG-30. The last agreement that was recorded: for which organisations (none: the person refused), from when, until when,
 * and how it ended, if it has. On which themes is sealed.
 */
export interface AccordConnu {
  readonly destinataires: readonly string[];
  readonly donneLe: Jour;
  readonly jusquAu: Jour | null;
  readonly fin: { readonly cause: 'retire' | 'terme'; readonly le: Jour } | null;
}

/** Due days, each written in the clear part of the fact that opened it: a new setting never moves them (AG-05). */
export interface Echeances {
  readonly binome: Jour | null;
  readonly diagnostic: Jour | null;
  readonly premierEntretien: Jour | null;
  readonly contrat: Jour | null;
  readonly bilan: Jour | null;
  readonly fin: Jour | null;
  readonly revue: Jour | null;
}

// A type, not an interface: a context is JSON, and only a type alias is known to be without surprises.
export type AgContext = Conjoint<Cote> & {
  readonly reference: string;
  readonly personne: string;
  readonly auteur: string;
  readonly cote: Cote;
  /** Since when the ball has been where it is. */
  readonly depuis: Jour | null;
  /** AG-29. Of a person who was known before. */
  readonly suite?: true;
  /** SECRET-20. ISO instant at which such a follow-up got its pair: absent of a first accompagnement. */
  readonly porteDepuis?: string;
  readonly prescritLe: Jour | null;
  readonly valideLe: Jour | null;
  readonly debut: Jour | null;
  readonly clotLe: Jour | null;
  /** Which parts of the diagnosis are written: who holds the ball hangs on it. */
  readonly diagnostic: {
    readonly emploi: boolean;
    readonly social: boolean;
    readonly synthese: boolean;
  };
  readonly echeances: Echeances;
  readonly contacts: { readonly [C in Cote]: Contact | null };
  readonly rendezVous: readonly RendezVousPrevu[];
  readonly actions: readonly ActionOuverte[];
  /** Absent until a linked place asks for it, so that older histories fold to the very state they had. */
  readonly revuePlan?: Jour | null;
  /** AG-28. The handover that awaits its receiver, and who still reads after one. Absent until the first. */
  readonly passation?: Passation | null;
  /** AG-28. That of the other seat, when both await their receivers. Absent until the first such. */
  readonly autrePassation?: Passation | null;
  readonly anciens?: readonly Ancien[];
  /** AG-57. A new orientation is awaited. Absent until the first one asked for. */
  readonly orientation?: { readonly demandeeLe: Jour; readonly reponseAvant: Jour } | null;
  /** AG-59. When to look at the parcours again, whichever it is. Absent until a contract says it. */
  readonly point?: Jour;
  /** AG-45. Who validates, as it was when the diagnosis was last sent. Absent: the pair. */
  readonly validation?: keyof typeof politiques;
  /** AG-47. Absent until the pair sends it to the commission. */
  readonly commission?: EnCommission;
  /** AG-49. Absent until the first is asked for. */
  readonly intervenant?: Intervenant | null;
  /** AG-51. Absent until a desk leaves the first. */
  readonly messages?: readonly MessageLaisse[];
  /** Absent until an agreement says for whom it is. */
  readonly accord?: AccordConnu;
  /** AG-61 to AG-65. Since when it is shut away and after which end; kept longer, until it is seen again; what is left. */
  readonly archive?: { readonly le: Jour; readonly apres: string | null };
  readonly prolongation?: { readonly revoirLe: Jour } | null;
  readonly prolongationLeveeLe?: Jour;
  readonly visaLe?: Jour;
  readonly comptes?: Comptes;
  /** AG-78. Sides whose meetings come from RDV Service Public. Absent until the first. */
  readonly ponts?: readonly Cote[];
  /** AG-26. Absent until an exit is announced; null once noted, or once no exit is. */
  readonly suiviLe?: Jour | null;
};

const emptySeat = { organisation: '', titulaire: null, suppleance: null };

export const initialContext: AgContext = {
  reference: '',
  personne: '',
  auteur: '',
  cote: 'emploi',
  sieges: { emploi: emptySeat, social: emptySeat },
  etape: null,
  acte: null,
  depuis: null,
  prescritLe: null,
  valideLe: null,
  debut: null,
  clotLe: null,
  diagnostic: { emploi: false, social: false, synthese: false },
  echeances: {
    binome: null,
    diagnostic: null,
    premierEntretien: null,
    contrat: null,
    bilan: null,
    fin: null,
    revue: null,
  },
  contacts: { emploi: null, social: null },
  rendezVous: [],
  actions: [],
};
