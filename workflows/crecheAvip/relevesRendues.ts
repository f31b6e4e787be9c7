// A relief stands in for a half-day of the child's own place: once that can be used again, it is given back with it.

import type { NewFact } from '../kernel/fact.ts';
import type { CaseState, DecideContext } from '../kernel/pathway.ts';
import type { Slot } from '../kernel/slot.ts';
import { type Attribution, expand } from '../places/attribution.ts';
import { empechement, type Plan } from '../places/plan.ts';
import { constat, estDemande } from './command.ts';
import type { AvipContext } from './context.ts';
import { type DemiDePlace, demiJourneesRendues } from './facts/accueil.ts';
import { slots } from './slots.ts';

/** No more half-days are given back by one fact. */
const PAR_FAIT = 60;

type Moment = Pick<Slot, 'jour' | 'demi'>;

interface Rendues {
  readonly attributions: readonly Attribution[];
  readonly demis: DemiDePlace[];
}

/** The reliefs of these half-days. */
export function relevesDe(
  { context: { releves } }: CaseState<AvipContext>,
  moments: readonly Moment[],
): Rendues {
  const found = releves.flatMap((attribution) =>
    expand(attribution, 'donnee')
      .filter((slot) => moments.some(({ jour, demi }) => slot.jour === jour && slot.demi === demi))
      .map(({ place, jour, demi }) => ({ attribution, demi: { place, jour, demi } })),
  );
  return {
    attributions: found.map(({ attribution }) => attribution),
    demis: found.map(({ demi }) => demi),
  };
}

/**
 * AVIP-43, AVIP-57. What a change of a crèche's calendar gives back to children who have a place in it: their reliefs of
 * those half-days, wherever they are, in the same transaction.
 */
export function relevesRendues(
  avant: Plan,
  apres: Plan,
  { peers = [], today }: Pick<DecideContext, 'peers' | 'today'>,
): readonly NewFact[] {
  const empeche = (plan: Plan, { place, jour, demi }: Slot) => empechement(plan, place, jour, demi);
  return peers.filter(estDemande).flatMap(({ caseId, state }) => {
    const { releves } = state.context;
    if (!releves.some(({ au }) => au >= today)) return [];
    const restored = slots(state).filter(
      (slot) =>
        slot.jour >= today && empeche(avant, slot) !== null && empeche(apres, slot) === null,
    );
    const own = restored.filter(
      ({ place, jour, demi }) =>
        !relevesDe(state, [{ jour, demi }]).demis.some((one) => one.place === place),
    );
    const { demis } = relevesDe(state, own);
    return Array.from({ length: Math.ceil(demis.length / PAR_FAIT) }, (_, part) =>
      constat(
        demiJourneesRendues,
        { demis: demis.slice(part * PAR_FAIT, (part + 1) * PAR_FAIT) },
        today,
        ['AVIP-43', 'AVIP-56'],
        { case: caseId },
      ),
    );
  });
}
