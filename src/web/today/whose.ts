// With whom a meeting is, or for whom a message: the member of the pair, or who stands in; never oneself. Pure.
import type { AgendaItem } from '../../contract/agenda.ts';
import type { SeatView } from '../../contract/cases.ts';

interface Item extends Pick<AgendaItem, 'siege'> {
  readonly card: {
    readonly seats: readonly Pick<SeatView, 'seat' | 'agent' | 'nom' | 'suppleant'>[];
  };
}

const pair: readonly string[] = ['emploi', 'social'];

export function sayWhose({ siege, card }: Item, me: string): string {
  const holds = (seat: string) => (siege === 'binome' ? pair.includes(seat) : seat === siege);
  return card.seats
    .filter(({ seat }) => holds(seat))
    .map(({ suppleant, agent, nom }) => suppleant ?? { agent, nom })
    .flatMap(({ agent, nom }) => (nom === null || agent === me ? [] : [nom]))
    .join(' et ');
}
