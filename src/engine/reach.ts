// SECRET-20, SECRET-21. From which case somebody may be reached, as far as other cases and the whole of this one decide it.
import type { Place } from '../../workflows/kernel/audience.ts';
import type { Viewer } from '../../workflows/kernel/pathway.ts';
import type { LoadedCase } from './loadedCase.ts';
import { personKey } from './people.ts';
import type { CaseLists } from './ports/lists.ts';

/** Where other cases of a person are found: the log as it is, or this very transaction. */
export interface Nearby {
  readonly lists: Pick<CaseLists, 'withKey'>;
  readonly load: (caseId: string) => Promise<LoadedCase | null>;
}

/** The other cases of this person on the same pathway, under any of their records. */
async function* autres(
  { caseId, pathway }: LoadedCase,
  personne: string,
  { lists, load }: Nearby,
): AsyncGenerator<LoadedCase> {
  for (const id of await lists.withKey(personKey(personne))) {
    const other = id === caseId ? null : await load(id);
    if (other?.pathway.id === pathway.id) yield other;
  }
}

export async function cedee(loaded: LoadedCase, nearby: Nearby): Promise<boolean> {
  const { state, pathway } = loaded;
  const { joindre } = pathway;
  if (!joindre?.peutCeder(state)) return false;
  for await (const other of autres(loaded, joindre.personne(state), nearby)) {
    if (joindre.cedeeA(state, other.state)) return true;
  }
  return false;
}

/** SECRET-21. Of a draft that follows on an end: as the last case that was carried left its author's side. */
async function depuisLaFin(
  loaded: LoadedCase,
  nearby: Nearby,
  viewer: Parameters<NonNullable<LoadedCase['pathway']['joindre']>['sansFondementDepuis']>[1],
): Promise<string | null> {
  const { state, pathway } = loaded;
  const { joindre } = pathway;
  if (!joindre?.pasEncoreEnvoyee(state)) return null;
  for await (const other of autres(loaded, joindre.personne(state), nearby)) {
    if (await cedee(other, nearby)) continue;
    const depuis = joindre.sansFondementDepuis(other, viewer);
    if (depuis !== null) return depuis;
  }
  return null;
}

/** The place, narrowed: asked wherever contacts are shown, changed, protected, or said to have been. */
export async function reachFrom(
  nearby: Nearby,
  loaded: LoadedCase,
  { organisation }: Pick<Viewer, 'organisation'>,
  place: Place,
): Promise<Place> {
  const { joindre } = loaded.pathway;
  if (!joindre) return place;
  const { qualites } = place;
  const viewer = { organisation, qualites };
  const depuis =
    joindre.sansFondementDepuis(loaded, viewer) ?? (await depuisLaFin(loaded, nearby, viewer));
  const ailleurs = await cedee(loaded, nearby);
  if (depuis === null && !ailleurs) return place;
  return {
    ...place,
    ...(ailleurs ? { contactsAilleurs: true } : {}),
    ...(depuis === null ? {} : { contactsJusquA: depuis }),
  };
}
