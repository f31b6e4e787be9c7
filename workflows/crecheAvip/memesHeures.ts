// Whether a place is changed at the very same half-days, weeks and school holidays included: other hours are not asked for by the way.
import type { Jour } from '../dates.ts';
import { type Refusal, refus } from '../kernel/refusal.ts';
import type { Attribution } from '../places/attribution.ts';
import type { PlaceVoulue } from '../places/compose.ts';
import type { Offre } from './context.ts';

type Rythmes = readonly Pick<Attribution, 'demis' | 'semaines' | 'vacances'>[];

const rythmeDe = (rythmes: Rythmes) =>
  rythmes
    .flatMap(({ demis, semaines, vacances }) =>
      demis.map((demi) => `${semaines}/${vacances}/${demi}`),
    )
    .filter((one, index, all) => all.indexOf(one) === index)
    .sort()
    .join(' ');

const auJour = (attributions: readonly Attribution[], jour: Jour) =>
  rythmeDe(attributions.filter(({ du, au }) => du <= jour && jour <= au));

/** The same hours day after day: a change accepted for later is kept too. A stretch that is closed has none to compare. */
function memesHeures(left: readonly Attribution[], next: readonly Attribution[]): boolean {
  if (rythmeDe(left) !== rythmeDe(next)) return false;
  return [...left, ...next].every(({ du }) => {
    const [before, after] = [auJour(left, du), auJour(next, du)];
    return before === '' || after === '' || before === after;
  });
}

/** AVIP-60. What is wished from that day on, a change accepted for later as well; where it was not kept, what is written. */
export function autresHeures(
  offre: Offre,
  { places, aPartirDu }: { readonly places: readonly PlaceVoulue[]; readonly aPartirDu: Jour },
  left: readonly Attribution[],
  next: readonly Attribution[],
): Refusal | null {
  const { souhaits = [] } = offre;
  const first = souhaits.findLastIndex((one) => one.aPartirDu <= aPartirDu);
  const rythmes = (wished: readonly PlaceVoulue[]) => rythmeDe(wished.map(({ rythme }) => rythme));
  const same =
    first < 0
      ? memesHeures(left, next)
      : souhaits.slice(first).every((one) => rythmes(one.places) === rythmes(places));
  return same ? null : refus('memesDemiJournees');
}
