// The family's letter, in plain French: what was decided, the rules, and how to ask for an explanation.
import type { Jour } from '../dates.ts';
import { direJour } from '../frenchDates.ts';
import { semaines, vacancesScolaires } from '../places/attribution.ts';
import type { Rythme } from '../places/compose.ts';
import { direDemis } from '../places/halfDays.ts';

export interface Expediteur {
  readonly nom: string;
  /** Who explains, and the public phone of where they work, when it is known. */
  readonly contact: { readonly nom: string; readonly telephone: string | null };
}

/** « Claire Lenoir, MDS du Puits-Vert, au 03 85 00 00 02 » */
function direContact({ nom, telephone }: Expediteur['contact']): string {
  return telephone === null ? nom : `${nom}, au ${telephone}`;
}

/** The published order of one crèche, one rule a line; `creche` null where a letter has one order only. */
export interface Ordre {
  readonly creche: string | null;
  readonly lignes: readonly string[];
}

interface Commun {
  readonly reference: string;
  /** The child's first name. */
  readonly enfant: string;
  readonly creche: string | null;
  readonly regles: readonly Ordre[];
  readonly expediteur: Expediteur;
}

export type Lettre =
  | (Commun & {
      readonly sorte: 'proposee';
      readonly du: Jour;
      readonly au: Jour;
      readonly rythmes: readonly Rythme[];
      /** What these weeks come to in a year of 53 weeks. */
      readonly semaines: readonly string[];
      readonly repondreAvant: Jour;
    })
  | (Commun & {
      readonly sorte: 'attente';
      readonly demandeLe: Jour;
      /** What may move the request up, by the rules of that day alone. */
      readonly changements: readonly string[];
    })
  | (Commun & { readonly sorte: 'refusee'; readonly explication: string })
  | (Commun & {
      readonly sorte: 'fin';
      readonly dernierJour: Jour;
      readonly passe: boolean;
      readonly suite: string | null;
    });

/** « lundi matin, mardi matin (semaines paires, hors vacances scolaires) » */
function direRythme({ demis, semaines: which, vacances }: Rythme): string {
  const words = [
    ...(which === 'toutes' ? [] : [semaines[which]]),
    ...(vacances === 'avec' ? [] : [vacancesScolaires[vacances]]),
  ];
  const limits = words.length > 0 ? ` (${words.join(', ').toLowerCase()})` : '';
  return `${direDemis(demis)}${limits}`;
}

function direChangements(changements: readonly string[]): string {
  const said = changements.join(', ou ');
  return said === ''
    ? 'Prévenez-nous si votre situation change.'
    : `Prévenez-nous si votre situation change : ${said} peut faire avancer votre demande.`;
}

function corps(lettre: Lettre): readonly string[] {
  const { enfant, creche } = lettre;
  switch (lettre.sorte) {
    case 'proposee':
      return [
        `Une place est proposée à ${enfant}${creche ? `, à la crèche ${creche}` : ''}.`,
        `Quand : du ${direJour(lettre.du)} au ${direJour(lettre.au)}, ${lettre.rythmes.map(direRythme).join(' ; ')}.`,
        ...lettre.semaines.map((one) => `Attention : ${one}.`),
        `Cette place vous est gardée jusqu’au ${direJour(lettre.repondreAvant)} inclus. Dites-nous avant ce jour si elle vous convient.`,
        'Vous pouvez la refuser : vous gardez votre rang, et vous n’avez pas à dire pourquoi.',
      ];
    case 'attente':
      return [
        `Aucune place n’est proposée à ${enfant} aujourd’hui. Votre demande du ${direJour(lettre.demandeLe)} est sur la liste d’attente.`,
        'Si une place vous a été proposée et ne vous convenait pas, vous gardez votre rang.',
        'Vous n’avez rien à refaire. Nous vous écrirons dès qu’une place se libère.',
        direChangements(lettre.changements),
      ];
    case 'refusee':
      return [
        `Nous ne pouvons pas proposer à ${enfant} une place réservée.`,
        `Pourquoi : ${lettre.explication}`,
        'Vous pouvez demander une place ordinaire, et déposer une nouvelle demande si votre situation change.',
      ];
    case 'fin':
      return [
        `L’accueil de ${enfant}${creche ? ` à la crèche ${creche}` : ''} ${lettre.passe ? 'a pris fin. Le dernier jour était' : 'se termine. Le dernier jour est'} le ${direJour(lettre.dernierJour)}.`,
        lettre.suite ?? 'Nous pouvons chercher ensemble une autre solution : appelez-nous.',
      ];
  }
}

function direOrdre({ creche, lignes }: Ordre): readonly string[] {
  const debut = creche === null ? 'Les places' : `À la crèche ${creche}, les places`;
  return [
    `${debut} sont données dans cet ordre, le même pour tous :`,
    ...lignes.map((ligne, index) => `${index + 1}. ${ligne}`),
  ];
}

/** LISTE-04. The whole letter, one paragraph a line. */
export function lettre(contenu: Lettre): string {
  const { reference, regles, expediteur } = contenu;
  return [
    `Votre demande ${reference}`,
    'Bonjour,',
    ...corps(contenu),
    ...regles.flatMap(direOrdre),
    `Vous voulez comprendre cette décision ? Demandez une explication, c’est votre droit : ${direContact(expediteur.contact)}. Vous pouvez aussi demander qu’elle soit revue.`,
    expediteur.nom,
  ].join('\n');
}
