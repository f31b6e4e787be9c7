// A list of situations as a table: what the screen of the same viewer shows of each, and nothing more.
import { Jour } from '../../../workflows/dates.ts';
import { jourEnChiffres } from '../../../workflows/frenchDates.ts';
import type { CaseCard } from '../../contract/cases.ts';
import type { Cell, Sheet } from './sheets.ts';

const chiffres = (jour: string | null | undefined): Cell =>
  jour ? jourEnChiffres(Jour.parse(jour)) : null;

/** Who holds a seat that day: the stand-in before whom they stand in for. */
function tenuPar({ seats }: CaseCard): Cell {
  const held = seats.flatMap(({ label, nom, suppleant }) => {
    const name = suppleant?.nom ?? nom;
    return name ? [`${label}\u00a0: ${name}`] : [];
  });
  return held.length > 0 ? held.join(', ') : null;
}

const columns: readonly (readonly [entete: string, of: (card: CaseCard) => Cell])[] = [
  ['Référence', ({ reference }) => reference],
  ['Personne', ({ personne, titre }) => personne ?? titre],
  ['Étape', ({ state }) => state.label],
  ['Qui suit', tenuPar],
  ['Ce qui est attendu', ({ waitingWhat }) => waitingWhat],
  ['Depuis le', ({ waitingSince }) => chiffres(waitingSince)],
  ['Prochaine échéance', ({ nextDeadline }) => nextDeadline?.label ?? null],
  ['Le', ({ nextDeadline }) => chiffres(nextDeadline?.due)],
  ['En retard', ({ late, ended }) => (late && !ended ? 'oui' : 'non')],
  ['Terminée', ({ ended }) => (ended ? 'oui' : 'non')],
];

/** AG-77. */
export function caseTable(cards: readonly CaseCard[]): Sheet {
  return {
    nom: 'Situations',
    entetes: columns.map(([entete]) => entete),
    lignes: cards.map((card) => columns.map(([, of]) => of(card))),
  };
}
