// A welcome to its end: what every act that moves its hours, its place or its end asks for, so that no day is left without a place.
import type { CrecheVue } from '../creche/label.ts';
import { addDays, type Jour } from '../dates.ts';
import type { DecideContext } from '../kernel/pathway.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { Attribution } from '../places/attribution.ts';
import type { AvipContext } from './context.ts';
import { composees, type PlaceVoulue } from './offer.ts';

/**
 * AVIP-46, AVIP-49, AVIP-51. How far the half-days of a welcome go: to the end of its contract, or beyond it to the eve of
 * an ordinary place. An end announced before cuts what is claimed, not what is written: taken back, it gives all of it again.
 */
export function bout({
  contrat,
  arret,
  offre,
}: Pick<AvipContext, 'contrat' | 'arret' | 'offre'>): Jour | null {
  const terme = contrat?.fin ?? offre?.au ?? null;
  return arret && (terme === null || arret.le > terme) ? arret.le : terme;
}

/** The wish behind half-days: each place with its rhythm, whatever the openings that cut it into stretches. */
export function voulues(attributions: readonly Attribution[]): readonly PlaceVoulue[] {
  const wanted = new Map<string, PlaceVoulue>();
  for (const { place, demis, semaines, vacances } of attributions) {
    const key = `${place}/${semaines}/${vacances}`;
    const known = wanted.get(key)?.rythme.demis ?? [];
    const rythme = { demis: [...new Set([...known, ...demis])], semaines, vacances };
    wanted.set(key, { place, rythme });
  }
  return [...wanted.values()];
}

/** The latest rhythm from the day after the last half-day written (never a past day) to `au`, as the crèche is open then. */
export function prolonger(
  attributions: readonly Attribution[],
  au: Jour,
  creche: CrecheVue,
  { today }: Pick<DecideContext, 'today'>,
): Attribution[] | Refusal {
  const last = attributions
    .map((one) => one.au)
    .sort()
    .at(-1);
  if (last === undefined) return [];
  const next = addDays(last, 1);
  const du = next < today ? today : next;
  if (du > au) return [];
  const running = attributions.filter((one) => one.au === last);
  const each = composees(creche, { places: voulues(running), du, au });
  return 'code' in each ? each : each.flat();
}
