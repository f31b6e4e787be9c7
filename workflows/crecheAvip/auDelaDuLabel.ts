// What a decision adds to a crèche, held against the number of places of its label.
import { type CrecheVue, estCreche } from '../creche/label.ts';
import { auDelaDuNombre, placesACompter } from '../creche/nombreDuLabel.ts';
import type { DecideContext } from '../kernel/pathway.ts';
import { type Refusal, refus } from '../kernel/refusal.ts';
import { type Attribution, expand } from '../places/attribution.ts';

/** The places of a crèche whose claims a decision must see: those of one whose label gives fewer than are reserved. */
export function aCompter(
  creche: string | undefined,
  { related, today }: Pick<DecideContext, 'related' | 'today'>,
): readonly string[] {
  const seen = creche === undefined ? undefined : related(creche);
  return estCreche(seen) ? placesACompter(seen.state.context, today) : [];
}

interface Nouvelles {
  readonly caseId: string;
  readonly attributions: readonly Attribution[];
}

const momentsDe = (attributions: readonly Attribution[]) =>
  attributions
    .flatMap((one) => expand(one, 'tenue'))
    .map((slot) => ({ ...slot, moment: `${slot.jour}/${slot.demi}` }));

/** AVIP-29. `deja`: half-days of the welcome that goes on, which no label touches. */
export function auDelaDuLabel(
  { state: { context } }: CrecheVue,
  nouvelles: readonly Nouvelles[],
  { claims = [], today }: Pick<DecideContext, 'claims' | 'today'>,
  deja: readonly Attribution[] = [],
): Refusal | null {
  if (placesACompter(context, today).length === 0) return null;
  const had = new Set(momentsDe(deja).map(({ moment }) => moment));
  const added = nouvelles.flatMap(({ caseId, attributions }) =>
    momentsDe(attributions)
      .filter(({ moment }) => !had.has(moment))
      .map(({ place, jour, demi, etat }) => ({ place, jour, demi, etat, caseId })),
  );
  const over = auDelaDuNombre(context, claims, added);
  return over ? refus('auDelaDuLabel', { date: over.jour, places: over.nombre }) : null;
}
