// Brothers and sisters get their places together: where each of them may go beside the child in hand. Pure.
import type { CellIndex, Column } from './bars.ts';
import { overlap, type Part, type Request, type WantedPlace, wantedOn } from './offer.ts';
import { reach } from './reach.ts';

interface Week {
  readonly index: CellIndex;
  readonly columns: readonly Column[];
  /** The ids of the places, in their order. */
  readonly places: readonly string[];
}

/** A place that is free this week and that no child of the same proposal takes; the best left when none is. */
function placeFor(
  request: Request,
  du: string,
  taken: readonly WantedPlace[],
  { index, columns, places }: Week,
): readonly WantedPlace[] {
  const ways = places.map((place) => wantedOn(request, place));
  const apart = ways.filter((way) => !overlap(way, taken));
  const free = apart.find((way) =>
    way.every(({ place, rythme }) =>
      reach(index, place, columns, { rythme, du, au: null }).every(({ pris }) => !pris),
    ),
  );
  return free ?? apart[0] ?? ways[0] ?? [];
}

export function partsOfSiblings(
  siblings: readonly Request[],
  own: Part,
  du: string,
  week: Week,
): readonly Part[] {
  const taken = [...own.places];
  return siblings.map((sibling) => {
    const places = placeFor(sibling, du, taken, week);
    taken.push(...places);
    return { caseId: sibling.caseId, places };
  });
}
