// The slots of the adaptation, read from their facts: the context knows the half-days, they alone know the hours.
import { useMemo } from 'react';
import { adaptationPlanifiee, type Creneau } from '../../../workflows/crecheAvip/facts/accueil.ts';
import { useCase } from '../case/caseContext.ts';

export function useAdaptation(): readonly Creneau[] {
  const { feed } = useCase();
  return useMemo(() => {
    const slots = feed.facts
      .filter(({ type }) => type === adaptationPlanifiee.type)
      .flatMap(({ clear }) => {
        const read = adaptationPlanifiee.clear.safeParse(clear);
        return read.success ? read.data.creneaux : [];
      });
    // Planned again, a slot is one slot.
    const once = new Map(slots.map((slot) => [`${slot.jour} ${slot.de}`, slot]));
    return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, slot]) => slot);
  }, [feed.facts]);
}
