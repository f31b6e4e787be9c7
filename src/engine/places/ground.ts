// What every reading of places stands on: the crèches that a viewer may know of, and claims as they are at this date.
import { enregistree } from '../../../workflows/creche/states.ts';
import { mayKnow } from '../../../workflows/kernel/audience.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import type { Claim } from '../../../workflows/places/books.ts';
import type { PlaceReservee } from '../../../workflows/places/plan.ts';
import type { Nearby } from '../../contract/places.ts';
import type { Missed } from '../acting.ts';
import type { Days } from '../api.ts';
import { freshClaims } from '../claims.ts';
import type { LoadedCase } from '../loadedCase.ts';
import { nearbyOf } from '../nearby.ts';
import type { Given } from '../ports/places.ts';
import type { Fresh } from '../reading.ts';
import type { Moment, World } from '../world.ts';
import { type CrecheSeen, crecheIn } from './seen.ts';

/** Reserved on a day of the window at least. */
export function reservedIn(
  { depuis, dernierJour }: Pick<PlaceReservee, 'depuis' | 'dernierJour'>,
  { du, au }: Days,
): boolean {
  return depuis <= au && (dernierJour === null || dernierJour >= du);
}

export class Ground {
  readonly world: World;
  private readonly fresh: Fresh;

  constructor(world: World, fresh: Fresh) {
    this.world = world;
    this.fresh = fresh;
  }

  moment(): Promise<Moment> {
    return this.world.moment(this.world.log);
  }

  /** Null when there is no such crèche, as when the viewer may not know of it (SECRET-02). */
  async creche(viewer: Viewer, crecheId: string): Promise<CrecheSeen | null> {
    const loaded = await this.fresh(crecheId);
    return loaded && this.seen(viewer, loaded);
  }

  /** AVIP-11. Every crèche that the viewer may know of, by name. */
  async creches(viewer: Viewer, { now, settings }: Moment): Promise<readonly CrecheSeen[]> {
    const { cases, lists, log } = this.world;
    const loaded = await cases.loadMany(log, await lists.inStates('creche', enregistree));
    const found: CrecheSeen[] = [];
    for (const one of loaded) {
      const due = one.pathway.firstDue(one.state, now, settings) !== null;
      const current = due ? await this.fresh(one.caseId) : one;
      const seen = current && this.seen(viewer, current);
      if (seen) found.push(seen);
    }
    const nameOf = ({ creche }: CrecheSeen) => creche.state.context.nom;
    return found.sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'fr'));
  }

  /** A request or another case, what has fallen due on it applied. */
  case(caseId: string): Promise<LoadedCase | null> {
    return this.fresh(caseId);
  }

  claims(places: readonly { readonly id: string }[], { du, au }: Days): Promise<readonly Claim[]> {
    return freshClaims(
      this.world,
      this.fresh,
      places.map(({ id }) => id),
      du,
      au,
    );
  }

  /** Who was given one of these places in a month, for the gauge: among claims already read when they cover it. */
  async given(
    places: readonly { readonly id: string }[],
    month: Days,
    read: { readonly days: Days; readonly claims: readonly Claim[] },
  ): Promise<readonly Given[]> {
    const { days, claims } = read;
    if (days.du <= month.du && month.au <= days.au) return claims;
    const ids = places.map(({ id }) => id);
    return this.world.lists.slots.given(ids, month.du, month.au);
  }

  /** LISTE-03. What is free near the half-days that facts wanted and another case holds. */
  nearby(missed: Missed): Promise<Nearby | null> {
    return nearbyOf(this.world, this.fresh, missed);
  }

  /** A hold that has lapsed by its date puts its request back among those that wait, whether or not the clock has run. */
  async catchUp(): Promise<void> {
    for (const caseId of await this.world.lists.expiringBy(this.world.today())) {
      await this.fresh(caseId);
    }
  }

  private seen(viewer: Viewer, loaded: LoadedCase): CrecheSeen | null {
    const creche = crecheIn(loaded);
    const place = loaded.pathway.placeOf(loaded.state, viewer, this.world.today());
    return creche && mayKnow(place) ? { loaded, creche, place } : null;
  }
}
