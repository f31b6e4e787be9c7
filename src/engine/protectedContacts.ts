// SECRET-12, SECRET-14. Which of the persons that a case names have contacts for their pair alone.
import type { Person } from '../../workflows/kernel/person.ts';
import { personStream } from '../../workflows/streams.ts';
import type { LoadedCase } from './loadedCase.ts';
import type { World } from './world.ts';

type Naming = Pick<LoadedCase, 'pathway' | 'state' | 'contents'>;

const named = ({ pathway, state, contents }: Naming): readonly string[] =>
  pathway.sansProteges?.dont({ state, contents }) ?? [];

export async function protectedAmong(
  { people, log }: World,
  ids: readonly string[],
): Promise<readonly Person[]> {
  if (ids.length === 0) return [];
  const known = await people.loadMany(log, ids.map(personStream));
  return [...known.values()].filter(({ proteges }) => proteges);
}

export const protectedIn = (world: World, loaded: Naming): Promise<readonly Person[]> =>
  protectedAmong(world, named(loaded));

/** As they were last loaded: who has just written of them has loaded them. */
export function protectedAtHand({ people }: World, loaded: Naming): readonly Person[] {
  return named(loaded).flatMap((id) => {
    const known = people.peek(personStream(id));
    return known?.proteges ? [known] : [];
  });
}
