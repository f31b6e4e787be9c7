// Which meeting each side mostly has, and which sides each kind of meeting brings together.
import type { RendezVous } from '../../../workflows/accompagnementGlobal/contents.ts';

export type Side = 'emploi' | 'social';
type Kind = RendezVous['type'];

const sides: Record<Kind, readonly Side[]> = {
  franceTravail: ['emploi'],
  social: ['social'],
  tripartite: ['emploi', 'social'],
};

export function meetingOfSide(side: Side | null): Kind {
  return side === 'social' ? 'social' : 'franceTravail';
}

/** A seat's own name, as a side. */
export function sideOf(seat: string | undefined): Side | null {
  return seat === 'emploi' || seat === 'social' ? seat : null;
}

export function sidesOf(kind: string): readonly Side[] {
  return Object.entries(sides).find(([one]) => one === kind)?.[1] ?? [];
}

type Planned = Pick<RendezVous, 'id' | 'type' | 'compteRendu'> & { readonly jour: string };

/** Which planned meeting one comes to note: the one pointed at, or today's where one's own side is. */
export function plannedFor<T extends Planned>(
  meetings: readonly T[],
  { about, today, side }: { about: string | null; today: string; side: Side | null },
): T | undefined {
  const awaited = meetings.filter(({ compteRendu }) => compteRendu === null);
  return (
    awaited.find(({ id }) => id === about) ??
    awaited.find(
      ({ jour, type }) => jour === today && (side === null || sidesOf(type).includes(side)),
    )
  );
}
