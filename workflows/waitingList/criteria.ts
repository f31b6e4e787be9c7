// The published criteria of the waiting list: how each compares two requests, and how it is said to referents.

import type { Regles } from '../creche/facts/regles.ts';
import type { Criteres } from '../crecheAvip/facts/demande.ts';
import type { Jour } from '../dates.ts';
import { direJour } from '../frenchDates.ts';

export type Critere = Regles['criteres'][number];

/** A request as the order looks at it. Criteria not filled in yet count for nothing. */
export interface Rangee {
  readonly caseId: string;
  readonly reference: string;
  readonly demandeLe: Jour;
  readonly criteres: Criteres | null;
}

export interface CritereSpec {
  /** The rule as it is published. */
  readonly regle: string;
  /** Negative when `a` stands before `b`. */
  compare(a: Rangee, b: Rangee, creche: string): number;
  /** What would make a request that stands behind for this reason move up. */
  changer(devant: Rangee): string;
}

const yes = (a: boolean, b: boolean) => Number(b) - Number(a);
const text = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

const prioritaire = ({ criteres }: Rangee) =>
  criteres !== null && (criteres.allocation || criteres.quartier);
const aFratrie = ({ criteres }: Rangee, creche: string) =>
  criteres?.fratrie.includes(creche) ?? false;
const FAR = '9999-12-31';

export const criteres: { readonly [C in Critere]: CritereSpec } = {
  foyer: {
    regle: 'parent seul avec son ou ses enfants',
    compare: (a, b) => yes(a.criteres?.foyer ?? false, b.criteres?.foyer ?? false),
    changer: () => 'seul un changement de la situation du foyer la ferait passer devant',
  },
  ressources: {
    regle: 'bénéficiaire du RSA ou habitant d’un quartier prioritaire (QPV)',
    compare: (a, b) => yes(prioritaire(a), prioritaire(b)),
    changer: () => 'seul un changement de ressources ou de domicile la ferait passer devant',
  },
  echeance: {
    regle: 'date de l’emploi ou de la formation, la plus proche d’abord',
    compare: (a, b) => text(a.criteres?.echeance ?? FAR, b.criteres?.echeance ?? FAR),
    changer: ({ criteres: known }) =>
      known?.echeance
        ? `un emploi ou une formation avant le ${direJour(known.echeance)} la ferait passer devant`
        : 'une date d’emploi ou de formation la ferait passer devant',
  },
  fratrie: {
    regle: 'frère ou sœur déjà accueilli dans la crèche',
    compare: (a, b, creche) => yes(aFratrie(a, creche), aFratrie(b, creche)),
    changer: () => 'l’accueil d’un frère ou d’une sœur dans cette crèche la ferait passer devant',
  },
  anciennete: {
    regle: 'ancienneté de la demande',
    compare: (a, b) => text(a.demandeLe, b.demandeLe) || text(a.reference, b.reference),
    changer: () => 'elle montera quand une demande placée devant aura sa place ou sera retirée',
  },
};
