// The family's letter, in plain French: what was decided, the rules, and how to ask for an explanation.
import type { Jour } from '../dates.ts';
import { type DemiSemaine, direDemis } from '../places/halfDays.ts';
import { direJour } from './criteria.ts';

export interface Expediteur {
  readonly nom: string;
  readonly contact: string;
}

interface Commun {
  readonly reference: string;
  /** The child's first name. */
  readonly enfant: string;
  readonly creche: string | null;
  readonly regles: readonly string[];
  readonly expediteur: Expediteur;
}

export type Lettre =
  | (Commun & {
      readonly sorte: 'proposee';
      readonly du: Jour;
      readonly au: Jour;
      readonly demis: readonly DemiSemaine[];
      readonly repondreAvant: Jour;
    })
  | (Commun & { readonly sorte: 'attente'; readonly demandeLe: Jour })
  | (Commun & { readonly sorte: 'refusee'; readonly explication: string })
  | (Commun & { readonly sorte: 'fin'; readonly dernierJour: Jour; readonly suite: string | null });

function corps(lettre: Lettre): readonly string[] {
  const { enfant, creche } = lettre;
  switch (lettre.sorte) {
    case 'proposee':
      return [
        `Une place est proposée à ${enfant}${creche ? `, à la crèche ${creche}` : ''}.`,
        `Quand : du ${direJour(lettre.du)} au ${direJour(lettre.au)}, ${direDemis(lettre.demis)}.`,
        `Cette place vous est gardée jusqu’au ${direJour(lettre.repondreAvant)} inclus. Dites-nous avant ce jour si elle vous convient.`,
        'Vous pouvez la refuser : vous gardez votre rang, et vous n’avez pas à dire pourquoi.',
      ];
    case 'attente':
      return [
        `Il n’y a pas de place libre pour ${enfant} aujourd’hui. Votre demande du ${direJour(lettre.demandeLe)} est sur la liste d’attente.`,
        'Vous n’avez rien à refaire. Nous vous écrirons dès qu’une place se libère.',
        'Prévenez-nous si votre situation change : une date d’emploi ou de formation peut faire avancer votre demande.',
      ];
    case 'refusee':
      return [
        `Nous ne pouvons pas proposer à ${enfant} une place réservée.`,
        `Pourquoi : ${lettre.explication}`,
        'Vous pouvez demander une place ordinaire, et déposer une nouvelle demande si votre situation change.',
      ];
    case 'fin':
      return [
        `L’accueil de ${enfant}${creche ? ` à la crèche ${creche}` : ''} se termine. Le dernier jour est le ${direJour(lettre.dernierJour)}.`,
        lettre.suite ?? 'Nous pouvons chercher ensemble une autre solution : appelez-nous.',
      ];
  }
}

/** LISTE-04. The whole letter, one paragraph a line. */
export function lettre(contenu: Lettre): string {
  const { reference, regles, expediteur } = contenu;
  const rules = regles.map((regle, index) => `${index + 1}. ${regle}`);
  return [
    `Votre demande ${reference}`,
    'Bonjour,',
    ...corps(contenu),
    'Les places sont données dans cet ordre, le même pour tous :',
    ...rules,
    `Vous voulez comprendre cette décision ? Demandez une explication, c’est votre droit : ${expediteur.contact}. Vous pouvez aussi demander qu’elle soit revue.`,
    expediteur.nom,
  ].join('\n');
}
