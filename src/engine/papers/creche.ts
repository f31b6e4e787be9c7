// The crèche that a paper is about, and whether this viewer may have it: known of first, then allowed.
import { type CrecheVue, estCreche } from '../../../workflows/creche/label.ts';
import { mayKnow, type Place, type Qualite } from '../../../workflows/kernel/audience.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import type { Result } from '../api.ts';
import type { LoadedCase } from '../loadedCase.ts';
import type { Fresh } from '../reading.ts';
import { introuvable, nonHabilite } from '../refusals.ts';
import type { World } from '../world.ts';

/** What every paper is made from. */
export interface Desk {
  readonly world: World;
  readonly fresh: Fresh;
}

export interface KnownCreche {
  readonly creche: CrecheVue;
  readonly place: Place;
}

/** A loaded case as decisions see it; narrowed by `estCreche` and `estDemande`. */
export function vueDe({ caseId, pathway, state, contents }: LoadedCase) {
  return { caseId, pathway: pathway.id, state, contents };
}

/** SECRET-02. Unknown is not found; known as what does not open papers is refused. */
export async function crecheFor(
  { world, fresh }: Desk,
  viewer: Viewer,
  crecheId: string,
  allowed: readonly Qualite[],
): Promise<Result<KnownCreche>> {
  const loaded = await fresh(crecheId);
  const vue = loaded ? vueDe(loaded) : undefined;
  if (!loaded || !estCreche(vue)) return introuvable;
  const place = loaded.pathway.placeOf(loaded.state, viewer, world.today());
  if (!mayKnow(place)) return introuvable;
  const open = allowed.some((qualite) => place.qualites.has(qualite));
  return open ? { ok: true, value: { creche: vue, place } } : nonHabilite;
}
