// What a request says once opened: need, criteria, contacts, contract, review, reasons. A crèche's fold never holds the rest.

import type { z } from 'zod';
import type { Jour } from '../dates.ts';
import type { Contact, Contrat } from './facts/contrat.ts';
import type { Besoin, Criteres, Famille } from './facts/demande.ts';

export interface Ecrit {
  readonly par: string;
  readonly le: Jour;
}
export type Texte = Ecrit & { readonly texte: string };

/** The open joint step, with the salt that makes its digest again. */
export type Proposition = Ecrit & {
  readonly id: string;
  readonly etape: string;
  readonly digest: string;
  readonly sel: string | null;
};

export type Motif = Texte & {
  readonly id: string;
  readonly de: string;
  readonly audience: 'referents' | 'creche';
};

export interface AvipContents {
  readonly naissance: Jour | null;
  readonly besoin: Besoin | null;
  readonly famille: z.infer<typeof Famille> | null;
  /** The accompagnement that it hangs on: a case id. */
  readonly accompagnement: string | null;
  readonly criteres: (Criteres & Ecrit) | null;
  readonly verification: { readonly parcours: string; readonly volontaire: boolean } | null;
  readonly contacts: readonly Contact[];
  readonly contrat: Contrat | null;
  readonly proposition: Proposition | null;
  readonly changement: {
    readonly minutesSemaine: number;
    readonly information: string | null;
  } | null;
  readonly renouvellement: string | null;
  readonly bilan: { readonly referents: Texte | null; readonly creche: Texte | null };
  readonly motifs: readonly Motif[];
}

export const emptyContents: AvipContents = {
  naissance: null,
  besoin: null,
  famille: null,
  accompagnement: null,
  criteres: null,
  verification: null,
  contacts: [],
  contrat: null,
  proposition: null,
  changement: null,
  renouvellement: null,
  bilan: { referents: null, creche: null },
  motifs: [],
};
