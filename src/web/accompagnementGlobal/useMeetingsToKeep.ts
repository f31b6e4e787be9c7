// The meetings not held yet whose agenda the viewer keeps: all of them for the pair, those of its side for a desk.
import type { RendezVous } from '../../../workflows/accompagnementGlobal/contents.ts';
import { sidesOf } from './meetingOfSide.ts';
import { useAgContents } from './useAg.ts';
import { useDeskSide } from './useDeskSide.ts';

export function useMeetingsToKeep(): readonly RendezVous[] {
  const { rendezVous } = useAgContents();
  const desk = useDeskSide();
  return rendezVous
    .filter(({ compteRendu }) => compteRendu === null)
    .filter(({ type }) => desk === null || sidesOf(type).includes(desk))
    .sort((a, b) => `${a.jour} ${a.heure}`.localeCompare(`${b.jour} ${b.heure}`));
}
