// Who holds the ball, said as people say it: « À vous », « À Claire Lenoir (MDS) depuis 3 jours ».
import type { CaseCard, SeatView } from '../../contract/cases.ts';
import { sayShortDay, saySince } from '../dates/frenchDates.ts';
import { type Side, sideOfKind } from './side.ts';

export interface HolderWords {
  readonly text: string;
  /** Set when the ball is in somebody's hands, and in which colour. */
  readonly side: Side | null;
  /** It is in the reader's own hands. */
  readonly mine?: true;
}

type Held = Pick<CaseCard, 'waitingFor' | 'waitingSince' | 'mine' | 'seats' | 'ended' | 'state'> & {
  readonly nextDeadline: { readonly due: string; readonly holder: string } | null;
};

/** Seats that no one person holds: whoever of the crèche acts holds its seat, and a family has no account. */
const collective: { readonly [holder: string]: HolderWords | undefined } = {
  creche: { text: 'À la crèche', side: 'creche' },
  parent: { text: 'À la famille', side: null },
};

const others: { readonly [holder: string]: string } = {
  binome: 'Au binôme',
  responsables: 'Aux responsables',
  proposant: 'À l’auteur de la proposition',
  receveur: 'À qui reçoit le relais',
  personne: 'À la personne',
  coordinateur: 'Au coordinateur',
  insertion: 'Au référent insertion',
  referents: 'Aux référents',
  commission: 'À la commission',
  systeme: 'Personne n’est attendu',
};

/** What is waited for where nobody is. */
const nobody: { readonly [state: string]: string | undefined } = {
  listeAttente: 'Attend une place',
};

/** `me`: the reader, to whom a seat of theirs is « vous ». */
export function sayHolder(held: Held, today: string, me: string): HolderWords {
  if (held.ended) return { text: 'Terminée', side: null };
  const since = held.waitingSince === null ? '' : ` ${saySince(held.waitingSince, today)}`;
  if (held.mine) return { text: `À vous${since}`, side: null, mine: true };
  if (held.waitingFor !== null) return toHolder(held.waitingFor, held, { since, me });
  const next = held.nextDeadline;
  if (next === null)
    return { text: nobody[held.state.value] ?? 'Personne n’est attendu', side: null };
  // Nothing is asked by the state: the ball is in the hands of whom the nearest deadline has reached.
  if (next.due <= today) return toHolder(next.holder, held, { since: '', me });
  return { text: `Rien à faire avant le ${sayShortDay(next.due, today)}`, side: null };
}

function toHolder(
  holder: string,
  held: Held,
  { since, me }: { readonly since: string; readonly me: string },
): HolderWords {
  const seat = held.seats.find((one) => one.seat === holder);
  if (seat && (seat.suppleant?.agent ?? seat.agent) === me) {
    return { text: `À vous${since}`, side: null, mine: true };
  }
  const many = collective[holder];
  if (many) return { ...many, text: `${many.text}${since}` };
  if (seat && (seat.agent !== null || seat.organisation !== null))
    return { text: `${toSeat(seat)}${since}`, side: sideOfKind(seat.organisation?.kind) };
  return { text: `${others[holder] ?? 'Personne n’est attendu'}${since}`, side: null };
}

function toSeat(seat: SeatView): string {
  const name = seat.suppleant?.nom ?? seat.nom;
  const place = shortOrganisation(seat.organisation?.kind) ?? seat.label;
  return name === null ? `À ${place}` : `À ${name} (${place})`;
}

/** « France Travail », « MDS »: short enough for a line. */
export function shortOrganisation(kind: string | null | undefined): string | null {
  if (kind === 'franceTravail') return 'France Travail';
  if (kind === 'mds') return 'MDS';
  if (kind === 'ccas') return 'CCAS';
  if (kind === 'creche') return 'Crèche';
  return null;
}
