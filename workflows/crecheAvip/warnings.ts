// What warns and never blocks: two mornings are a place.
import type { ReglesEnVigueur } from '../creche/label.ts';

/** Under the advised hours a week, as a sentence; null otherwise. */
export function sousLeVolume(
  minutesSemaine: number,
  { minimumHeures }: Pick<ReglesEnVigueur, 'minimumHeures'>,
): string | null {
  if (minutesSemaine >= minimumHeures * 60) return null;
  return `Moins de ${minimumHeures} heures par semaine : le volume conseillé n’est pas atteint. La place peut être donnée.`;
}
