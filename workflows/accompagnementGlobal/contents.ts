// What a case says once opened: the demand, the diagnosis, freins et appuis, the plan, meetings, contract, review, exit.
import type { z } from 'zod';
import type { Jour } from '../dates.ts';
import type { Cote } from '../kernel/fact.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { Accord } from './facts/accord.ts';
import type { Statut } from './facts/circonstances.ts';
import type { AccordDeLien } from './facts/couple.ts';
import type { Frein, Rencontre, Reponse } from './facts/diagnostic.ts';
import type { AccordDeSuite } from './facts/duree.ts';
import type { Depart, Issue, Suivi } from './facts/fin.ts';
import type { Invitation } from './facts/intervenant.ts';
import type { Contrat, Orientation, Point } from './facts/orientation.ts';
import type { Demande } from './facts/proposition.ts';
import type { CompteRendu, Signature } from './facts/suivi.ts';
import type { Main } from './mains.ts';
import { type Partage, rienEncore } from './partage.ts';
import type { documentsSignes, modesSignaturePapier } from './vocabulary.ts';

/** Who wrote it and which day it was true: shown beside every text. */
export interface Ecrit {
  readonly par: string;
  readonly le: Jour;
}
export type Texte = Ecrit & { readonly texte: string };
export type Element = Texte & { readonly id: string };

export type RendezVous = Ecrit & {
  readonly id: string;
  readonly type: 'franceTravail' | 'social' | 'tripartite';
  readonly jour: Jour;
  readonly heure: string | null;
  readonly modalite: string | null;
  readonly lieu: string | null;
  /** Who moved it last; absent until its first move. */
  readonly deplacePar?: string;
  /** Null until it has been noted. */
  readonly compteRendu: CompteRendu | null;
};

export type Action = Element & {
  readonly porteur: Cote | 'personne';
  readonly echeance: Jour;
  readonly objectif: string | null;
  readonly etat: 'ouverte' | 'faite' | 'abandonnee' | 'reportee';
  readonly commentaire: string | null;
};

/** The open joint step, with the salt that makes its digest again. */
export type Proposition = Ecrit & {
  readonly id: string;
  readonly etape: string;
  readonly digest: string;
  readonly sel: string | null;
};

export type SignatureNotee = Ecrit & {
  readonly document: keyof typeof documentsSignes;
  readonly mode: keyof typeof modesSignaturePapier;
  readonly ou: string | null;
};

export interface Demarrage {
  readonly debut: Jour;
  readonly fin: Jour;
  readonly signature: Signature | null;
}

export interface Renouvellement {
  readonly fin: Jour;
  readonly accord: AccordDeSuite | null;
}

// A type alias throughout: contents travel as JSON.
export interface AgContents {
  readonly demande: Demande | null;
  readonly accord: (Accord & Ecrit) | null;
  readonly diagnostic: {
    readonly emploi: Texte | null;
    readonly social: Texte | null;
    readonly synthese: Texte | null;
    readonly rencontre: Rencontre | null;
  };
  /** AG-48. What the pair wrote to put before the commission, what it sent, and why the commission sent it back. */
  readonly commission: {
    readonly aPresenter: string | null;
    readonly presentation: Texte | null;
    readonly renvoi: Texte | null;
  };
  /** AG-49. Why an intervenant is asked for, and the person's agreement: of the last invitation. */
  readonly invitation: (z.infer<typeof Invitation> & Ecrit) | null;
  /** AG-28. What is said to who is asked to take over: of the handovers that await their receivers, by id. */
  readonly relais: readonly Element[];
  /** One for each theme: the last evaluation. */
  readonly freins: readonly (Frein & Ecrit)[];
  readonly appuis: readonly Element[];
  readonly objectifs: readonly Element[];
  readonly proposition: Proposition | null;
  readonly demarrage: Demarrage | null;
  readonly rendezVous: readonly RendezVous[];
  readonly tentatives: readonly (Ecrit & { readonly canal: string })[];
  /** Left by a desk for a member of the pair, and not passed on yet. */
  readonly messages: readonly (Element & { readonly siege: Cote })[];
  readonly actions: readonly Action[];
  /** The orientation last notified, as far as its parcours was said. */
  readonly orientation: (Orientation & Ecrit) | null;
  /** AG-78. Under which number each side's RDV Service Public knows the person. */
  readonly usagers: { readonly [C in Cote]: number | null };
  /** What the person signed on paper, or agreed to by word. */
  readonly signatures: readonly SignatureNotee[];
  readonly contrat: Contrat | null;
  /** The last look at the parcours. */
  readonly point: (Point & Ecrit) | null;
  /** Of the review that is open, or was last; that of a new period begins with nothing written. */
  readonly bilan: Texte | null;
  readonly renouvellement: Renouvellement | null;
  /** What was answered to who wrote the proposal. */
  readonly reponse: Reponse | null;
  /** In employment six months after? */
  readonly suivi: (Suivi & Ecrit) | null;
  /** Why the proposal was refused or withdrawn. */
  readonly motifDeFin: Texte | null;
  /** The exit, asked for or effective. */
  readonly cloture: (Issue & Ecrit) | null;
  /** AG-37. Where the person goes, and what they agree to be handed over there. */
  readonly depart: (Depart & Ecrit) | null;
  /** AG-38. As it was last noted; null: as the proposal said it. */
  readonly statut: (Statut & { readonly depuis?: Jour }) | null;
  /** AG-41. The person's agreement to a link with another situation; `cas` once it is agreed there too. */
  readonly lien: (AccordDeLien & Ecrit & { readonly cas: string | null }) | null;
}

/** What a decision has before it: all of it, what is shared of it, and what its own rules remember. */
export type AgDossier = AgContents & {
  readonly partage: Partage;
  /** The review that was written is of a period that has been renewed since. */
  readonly bilanClos: boolean;
  /** AG-47. Whose hands it has been in. */
  readonly mains: readonly Main[];
  /** AG-93. The day of the newest notification, whether or not its parcours was said. */
  readonly notifieLe: Jour | null;
};

/** What a fact carried in one of its parts; absent when closed or destroyed. */
export interface Opened {
  readonly [part: string]: JsonObject | undefined;
}

export const emptyContents: AgDossier = {
  demande: null,
  accord: null,
  diagnostic: { emploi: null, social: null, synthese: null, rencontre: null },
  commission: { aPresenter: null, presentation: null, renvoi: null },
  invitation: null,
  relais: [],
  freins: [],
  appuis: [],
  objectifs: [],
  proposition: null,
  demarrage: null,
  rendezVous: [],
  tentatives: [],
  messages: [],
  actions: [],
  orientation: null,
  usagers: { emploi: null, social: null },
  signatures: [],
  contrat: null,
  point: null,
  bilan: null,
  renouvellement: null,
  reponse: null,
  suivi: null,
  motifDeFin: null,
  cloture: null,
  partage: rienEncore,
  bilanClos: false,
  mains: [],
  notifieLe: null,
  depart: null,
  lien: null,
  statut: null,
};
