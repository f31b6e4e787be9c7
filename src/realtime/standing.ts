// As which member of the pair a connection stands on a case right now, or as none.
import type { Present } from '../contract/live.ts';
import type { Engine } from '../engine/api.ts';
import type { Connection } from './connection.ts';

const seatsOfThePair = ['emploi', 'social'] as const;

export function placeOn(
  engine: Engine,
  { viewer, nom }: Connection,
  caseId: string,
): Omit<Present, 'activity'> | null {
  const qualites = engine.qualites(viewer, caseId);
  const seat = seatsOfThePair.find((name) => qualites.includes(name));
  return seat ? { agent: viewer.agent, nom, seat, kind: viewer.kind } : null;
}
