// Answers the routes of reserved places: crèches, their week, their list, what an act would change.
import { Jour } from '../../../workflows/dates.ts';
import { placeRoutes } from '../../contract/placeRoutes.ts';
import type { Result } from '../../engine/api.ts';
import { signed } from '../bind.ts';
import type { HttpWorld } from '../world.ts';
import { refused } from './cases.ts';

async function answer<T>(asked: Promise<Result<T>>) {
  const result = await asked;
  return result.ok ? { body: result.value } : refused(result);
}

const days = ({ du, au }: { readonly du: string; readonly au: string }) => ({
  du: Jour.parse(du),
  au: Jour.parse(au),
});

export function placeHandlers({ engine: { places } }: HttpWorld) {
  return {
    listCreches: signed(placeRoutes.listCreches, async ({ query }, { viewer }) => ({
      body: await places.list(viewer, days(query)),
    })),

    crechePlaces: signed(placeRoutes.crechePlaces, ({ params, query }, { viewer }) =>
      answer(places.week(viewer, params.crecheId, days(query))),
    ),

    crecheWaiting: signed(placeRoutes.crecheWaiting, ({ params }, { viewer }) =>
      answer(places.waiting(viewer, params.crecheId)),
    ),

    crecheSeance: signed(placeRoutes.crecheSeance, ({ params }, { viewer }) =>
      answer(places.seance(viewer, params.crecheId, params.seanceId)),
    ),

    crecheOccupancy: signed(placeRoutes.crecheOccupancy, ({ params, query }, { viewer }) =>
      answer(places.occupancy(viewer, params.crecheId, query.annee)),
    ),

    touchedBy: signed(placeRoutes.touchedBy, ({ params, body }, { viewer }) =>
      answer(places.touched(viewer, params.crecheId, body)),
    ),

    suspendedPlaces: signed(placeRoutes.suspendedPlaces, ({ params, query }, { viewer }) =>
      answer(places.suspended(viewer, params.crecheId, query.sans ?? null)),
    ),

    caseOffers: signed(placeRoutes.caseOffers, ({ params }, { viewer }) =>
      answer(places.offers(viewer, params.caseId)),
    ),

    previewCommand: signed(placeRoutes.previewCommand, ({ params, body }, { viewer }) =>
      answer(places.preview(viewer, params.caseId, body)),
    ),
  };
}
