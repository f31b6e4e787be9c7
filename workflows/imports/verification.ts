// What a line of people says of the person's agreement to be looked up: the day and how, both or neither (AG-40).
import { modesAccord } from '../accompagnementGlobal/vocabulary.ts';
import type { Jour } from '../dates.ts';
import { portee } from '../kernel/commandData.ts';
import { mots } from '../kernel/words.ts';
import { jourEcrit } from './jourEcrit.ts';
import type { Colonnes, Faute } from './table.ts';

type Champ = 'accordLe' | 'accordMode';

export const colonnesVerification: Colonnes<Champ> = {
  accordLe: { titre: 'Vérification acceptée le', aussi: [] },
  accordMode: {
    titre: 'Vérification acceptée (papier ou oral)',
    aussi: ['Vérification acceptée', 'Vérification acceptée par'],
  },
};

export interface AccordDeVerification {
  readonly donneLe: Jour;
  readonly mode: keyof typeof modesAccord;
}

/** « Sur papier » and « papier », « De vive voix », « vive voix » and « oral ». */
function modeEcrit(text: string): AccordDeVerification['mode'] | null {
  const said = text.toLowerCase().replace(/^(sur|de|à) /, '');
  const other = said === 'vive voix' ? 'oral' : said;
  return mots(modesAccord).find((mode) => mode === other) ?? null;
}

/** Null: nobody asked the person, and nothing is looked up. */
export function accordDe(
  { accordLe, accordMode }: { readonly [champ in Champ]: string },
  today: Jour,
): { readonly accord: AccordDeVerification | null } | { readonly fautes: readonly Faute[] } {
  if (accordLe === '' && accordMode === '') return { accord: null };
  const donneLe = jourEcrit(accordLe);
  const mode = modeEcrit(accordMode);
  const possible = donneLe !== null && donneLe <= today && donneLe >= portee(today).premier;
  if (possible && mode) return { accord: { donneLe, mode } };
  const fautes = [
    !possible && {
      colonne: colonnesVerification.accordLe.titre,
      message: 'Écrivez le jour où la personne a accepté, aujourd’hui ou avant.',
    },
    mode === null && {
      colonne: colonnesVerification.accordMode.titre,
      message: 'Écrivez papier ou oral.',
    },
  ];
  return { fautes: fautes.filter((faute) => faute !== false) };
}
