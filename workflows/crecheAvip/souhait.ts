// The wish behind the half-days of a place, kept whole beside the stretches that the openings of the crèche cut it into.
import { addDays, type Jour } from '../dates.ts';
import { type Attribution, jusquA } from '../places/attribution.ts';
import type { PlaceVoulue } from '../places/compose.ts';
import type { Offre } from './context.ts';

type Voulue = Pick<Offre, 'attributions' | 'souhaits'>;

/** The wish read back from half-days: each place with its rhythm. A half-day that is in none of them is lost. */
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

/** AVIP-60. From a day on this is wished. Without it, of a fact from before wishes were kept, none is known any more. */
export function souhaiter(
  offre: Offre,
  aPartirDu: Jour,
  places: readonly PlaceVoulue[] | undefined,
): Offre {
  const { souhaits = [], ...known } = offre;
  if (places === undefined) return known;
  const before = souhaits.filter((one) => one.aPartirDu < aPartirDu);
  return { ...known, souhaits: [...before, { aPartirDu, places }] };
}

/** AVIP-60. The latest wish; where none was kept, the rhythm of the stretches that end last. */
export function dernierSouhait({ attributions, souhaits }: Voulue): readonly PlaceVoulue[] {
  const last = attributions
    .map(({ au }) => au)
    .sort()
    .at(-1);
  return souhaits?.at(-1)?.places ?? voulues(attributions.filter(({ au }) => au === last));
}

/** AVIP-60. What is wished on a day; where it was not kept, what is written. */
export function souhaitAu({ attributions, souhaits }: Voulue, jour: Jour): readonly PlaceVoulue[] {
  const kept = souhaits?.findLast(({ aPartirDu }) => aPartirDu <= jour);
  return kept?.places ?? voulues(attributions.filter(({ du, au }) => du <= jour && jour <= au));
}

/** AVIP-60. All that is wished to a day, as if the crèche were open for all of it; as it was written where no wish was kept. */
export function enEntier(
  { creche, attributions, souhaits = [] }: Voulue & Pick<Offre, 'creche'>,
  au: Jour,
): Attribution[] {
  const [first] = souhaits;
  const written = first ? jusquA(attributions, addDays(first.aPartirDu, -1)) : attributions;
  const wished = souhaits.flatMap(({ aPartirDu: du, places }, index) => {
    const next = souhaits[index + 1]?.aPartirDu;
    const fin = next !== undefined && next <= au ? addDays(next, -1) : au;
    return places.map(({ place, rythme }) => ({ creche, place, du, au: fin, ...rythme }));
  });
  return [...written, ...wished].map((one) => ({ ...one, sauf: [] }));
}
