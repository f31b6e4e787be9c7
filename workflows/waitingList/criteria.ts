// The published criteria of the waiting list: how each compares two requests, what would change it, in words for referents.
import type { Regles } from '../creche/facts/regles.ts';
import type { Criteres } from '../crecheAvip/facts/demande.ts';
import { Jour } from '../dates.ts';

export type Critere = Regles['criteres'][number];

/** Of all that is known of a family, what the order looks at. */
export type Classants = Pick<
  Criteres,
  'foyer' | 'allocation' | 'quartier' | 'echeance' | 'fratrie'
>;

/** A request as the order looks at it. Criteria not filled in yet count for nothing. */
export interface Rangee {
  readonly caseId: string;
  readonly reference: string;
  readonly demandeLe: Jour;
  readonly criteres: Classants | null;
}

/** A change of the family's situation: how it is said, and the best that it could do for a request. */
export interface Changement {
  readonly dit: string;
  /** It does as much as the rank that is said, or less, by how great it is. */
  readonly auMieux: boolean;
  appliquer(criteres: Classants, creche: string): Classants;
}

export interface CritereSpec {
  /** The rule as it is published. */
  readonly regle: string;
  /** Negative when `a` stands before `b`. */
  compare(a: Rangee, b: Rangee, creche: string): number;
  /** Null: nothing that happens to the family changes it. */
  readonly changement: Changement | null;
}

const yes = (a: boolean, b: boolean) => Number(b) - Number(a);
const text = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

const prioritaire = ({ criteres }: Rangee) =>
  criteres !== null && (criteres.allocation || criteres.quartier);
const aFratrie = ({ criteres }: Rangee, creche: string) =>
  criteres?.fratrie.includes(creche) ?? false;
const FAR = '9999-12-31';
const SOON = Jour.parse('0001-01-01');

export const criteres: { readonly [C in Critere]: CritereSpec } = {
  foyer: {
    regle: 'parent seul avec son ou ses enfants',
    compare: (a, b) => yes(a.criteres?.foyer ?? false, b.criteres?.foyer ?? false),
    changement: {
      dit: 'un changement de la situation du foyer',
      auMieux: false,
      appliquer: (known) => ({ ...known, foyer: true }),
    },
  },
  ressources: {
    regle: 'bénéficiaire du RSA ou habitant d’un quartier prioritaire (QPV)',
    compare: (a, b) => yes(prioritaire(a), prioritaire(b)),
    changement: {
      dit: 'un changement de ressources ou de domicile',
      auMieux: false,
      appliquer: (known) => ({ ...known, allocation: true }),
    },
  },
  echeance: {
    regle: 'date de l’emploi ou de la formation, la plus proche d’abord',
    compare: (a, b) => text(a.criteres?.echeance ?? FAR, b.criteres?.echeance ?? FAR),
    changement: {
      dit: 'une date d’emploi ou de formation plus proche',
      auMieux: true,
      appliquer: (known) => ({ ...known, echeance: SOON }),
    },
  },
  fratrie: {
    regle: 'frère ou sœur déjà accueilli dans la crèche',
    compare: (a, b, creche) => yes(aFratrie(a, creche), aFratrie(b, creche)),
    changement: {
      dit: 'l’accueil d’un frère ou d’une sœur dans la crèche',
      auMieux: false,
      appliquer: (known, creche) => ({ ...known, fratrie: [...known.fratrie, creche] }),
    },
  },
  anciennete: {
    regle: 'ancienneté de la demande',
    compare: (a, b) => text(a.demandeLe, b.demandeLe) || text(a.reference, b.reference),
    changement: null,
  },
};
