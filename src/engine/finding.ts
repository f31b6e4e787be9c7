// Which cases a search finds for one viewer, and the order in which they stand.
import { mayRead } from '../../workflows/kernel/audience.ts';
import type { AgendaItem } from '../contract/agenda.ts';
import type { CaseCard, CaseSearch } from '../contract/cases.ts';
import type { Look } from './views/cases.ts';

/** A case in a list, and what it was made from. */
export interface Line {
  readonly card: CaseCard;
  readonly look: Look;
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

/**
 * SECRET-11. A name finds a case only for who may read names: finding is reading. A reference finds it for all, what a
 * case that is nobody's is called as well; and a crèche finds a child by the first name, which it reads.
 */
export function mayFind({ card, look }: Line, text: string): boolean {
  if (mayRead('identite', look.place)) return true;
  const shown = plain([card.reference, card.titre, card.personne].join(' '));
  return plain(text)
    .split(/\s+/)
    .every((word) => shown.includes(word));
}

export function meets(card: CaseCard, filtre: CaseSearch['filtre']): boolean {
  switch (filtre) {
    case 'toutes':
      return true;
    case 'aMoi':
      return card.mine;
    case 'enRetard':
      return card.late && !card.ended;
    case 'terminees':
      return card.ended;
    case 'enCours':
      return !card.ended;
  }
}

/** What goes on before what has ended; the nearest deadline first; then the reference, so that the order never wavers. */
export function byUrgency(a: CaseCard, b: CaseCard): number {
  if (a.ended !== b.ended) return a.ended ? 1 : -1;
  const due = (a.nextDeadline?.due ?? '9999').localeCompare(b.nextDeadline?.due ?? '9999');
  return due === 0 ? a.reference.localeCompare(b.reference) : due;
}

/** What falls due first stands first: beyond a few lines, a day that is near would be hidden. */
export function byDay(a: AgendaItem, b: AgendaItem): number {
  const due = (a.due ?? '9999').localeCompare(b.due ?? '9999');
  return due === 0 ? a.card.reference.localeCompare(b.card.reference) : due;
}
