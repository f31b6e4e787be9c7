// The half-days of places that a request claims: what the database lets be claimed once.
import type { CaseState } from '../kernel/pathway.ts';
import type { Slot } from '../kernel/slot.ts';
import { type Attribution, expand, jusquA, sansDoublon } from '../places/attribution.ts';
import type { AvipContext } from './context.ts';

type Etat = Slot['etat'];

function expandAll(attributions: readonly Attribution[], etat: Etat): Slot[] {
  return attributions.flatMap((one) => expand(one, etat));
}

function claimed(context: AvipContext): readonly Slot[] {
  const { offre, arret, changement, renouvellement, adaptation, releves, ponctuels } = context;
  const cut = (list: readonly Attribution[]) => (arret ? jusquA(list, arret.le) : list);
  return sansDoublon([
    ...expandAll(cut(ponctuels), 'donnee'),
    ...expandAll(cut(adaptation), 'donnee'),
    ...expandAll(context.adaptationVecue ?? [], 'donnee'),
    ...expandAll(cut(releves), 'donnee'),
    ...(offre ? expandAll(cut(offre.attributions), offre.donnee ? 'donnee' : 'tenue') : []),
    ...(changement ? expandAll(cut(changement.attributions), 'tenue') : []),
    ...(renouvellement ? expandAll(cut(renouvellement.attributions), 'tenue') : []),
  ]);
}

// A context never changes: what it claims is reckoned once.
const known = new WeakMap<AvipContext, readonly Slot[]>();

/** AVIP-20. Past half-days stay claimed: the books of a year are those that were. */
export function slots({ context }: CaseState<AvipContext>): readonly Slot[] {
  const found = known.get(context) ?? claimed(context);
  known.set(context, found);
  return found;
}
