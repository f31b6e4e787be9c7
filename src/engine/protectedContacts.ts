// SECRET-12, SECRET-14. Which of the persons that a case names have protected contacts, under each of their records.
import type { Person } from '../../workflows/kernel/person.ts';
import type { Identity } from '../../workflows/people/identity.ts';
import { personStream } from '../../workflows/streams.ts';
import type { LoadedCase } from './loadedCase.ts';
import type { PersonRecord } from './people.ts';
import type { World } from './world.ts';

type Naming = Pick<LoadedCase, 'pathway' | 'state' | 'contents'>;

const named = ({ pathway, state, contents }: Naming): readonly string[] =>
  pathway.sansProteges?.dont({ state, contents }) ?? [];

/** AG-43. A number or a name that any of the records holds leads to the person: each is protected as the one that is shown. */
function underEach(shown: Identity, records: readonly PersonRecord[]): readonly Person[] {
  const { proteges, gardes, protegesDepuis = null } = shown;
  const others = records.map(({ identity }) => ({ ...identity, proteges, gardes, protegesDepuis }));
  return [shown, ...others];
}

export async function protectedAmong(
  { people, log }: World,
  ids: readonly string[],
): Promise<readonly Person[]> {
  if (ids.length === 0) return [];
  const known = await people.loadMany(log, ids.map(personStream));
  const kept: Person[] = [];
  for (const id of ids) {
    const shown = known.get(personStream(id));
    if (shown?.proteges) kept.push(...underEach(shown, await people.recordsOf(log, id)));
  }
  return kept;
}

export const protectedIn = (world: World, loaded: Naming): Promise<readonly Person[]> =>
  protectedAmong(world, named(loaded));

/** As they were last loaded: who has just written of them has loaded them. */
export function protectedAtHand({ people }: World, loaded: Naming): readonly Person[] {
  return named(loaded).flatMap((id) => {
    const shown = people.peek(personStream(id));
    return shown?.proteges ? underEach(shown, people.recordsAtHand(id)) : [];
  });
}
