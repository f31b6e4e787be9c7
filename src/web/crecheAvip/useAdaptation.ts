// The slots of the adaptation, read from their facts: the context knows the half-days, they alone know the hours.
import { useMemo } from 'react';
import { adaptationPlanifiee, type Creneau } from '../../../workflows/crecheAvip/facts/accueil.ts';
import { demiOf } from '../../../workflows/places/halfDays.ts';
import { useCase } from '../case/caseContext.ts';
import { useAvipDates } from './useAvip.ts';

export function useAdaptation(): readonly Creneau[] {
  const { feed } = useCase();
  const { adaptation } = useAvipDates();
  return useMemo(() => {
    const slots = feed.facts
      .filter(({ type }) => type === adaptationPlanifiee.type)
      .flatMap(({ clear }) => {
        const read = adaptationPlanifiee.clear.safeParse(clear);
        return read.success ? read.data.creneaux : [];
      });
    // Planned again, a slot is one slot; given back, its half-day is in the context no more.
    const kept = slots.filter(({ jour, demi }) =>
      adaptation.some(({ du, demis }) => du === jour && demis.some((one) => demiOf(one) === demi)),
    );
    const once = new Map(kept.map((slot) => [`${slot.jour} ${slot.de}`, slot]));
    return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, slot]) => slot);
  }, [feed.facts, adaptation]);
}
