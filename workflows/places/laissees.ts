// Half-days of a wish that were left out when its place was given, closed or not open as it was known; and giving them back.
import { addDays, dayNumber, dayOfWeek } from '../dates.ts';
import type { Slot } from '../kernel/slot.ts';
import { type Attribution, expand, inWeek, type Sauf, slotKey } from './attribution.ts';
import { dansLeRythme } from './compose.ts';
import { demiOf, weekDayOfDemi } from './halfDays.ts';
import type { Plan } from './plan.ts';

type Demi = Pick<Slot, 'place' | 'jour' | 'demi'>;

/** AVIP-20. In order of days. What the rhythm itself leaves out, other weeks and school holidays, is none of them. */
export function laissees(
  plan: Plan,
  attributions: readonly Attribution[],
  wished: readonly Attribution[],
): readonly Demi[] {
  const kept = new Set(attributions.flatMap((one) => expand(one, 'tenue')).map(slotKey));
  return wished.flatMap((one) =>
    expand(one, 'tenue')
      .filter((slot) => !kept.has(slotKey(slot)))
      .filter(({ jour }) => dansLeRythme(plan, one, dayNumber(jour)))
      .map(({ place, jour, demi }) => ({ place, jour, demi })),
  );
}

function sansLaDemi(out: Sauf, { jour, demi }: Demi): readonly Sauf[] {
  if (jour < out.du || out.au < jour || (out.demi !== null && out.demi !== demi)) return [out];
  const other = demi === 'matin' ? 'apresMidi' : 'matin';
  return [
    ...(out.du < jour ? [{ ...out, au: addDays(jour, -1) }] : []),
    ...(out.demi === null ? [{ du: jour, au: jour, demi: other } as const] : []),
    ...(jour < out.au ? [{ ...out, du: addDays(jour, 1) }] : []),
  ];
}

const aSaDemi = ({ place, du, au, demis }: Attribution, one: Demi) =>
  place === one.place &&
  du <= one.jour &&
  one.jour <= au &&
  demis.some((demi) => demiOf(demi) === one.demi && weekDayOfDemi(demi) === dayOfWeek(one.jour));

/** Half-days that no stretch has, the crèche not being open then: a stretch of their own for each half-day of the week. */
function ajoutees(wished: Attribution, demis: readonly Demi[]): Attribution[] {
  return wished.demis.flatMap((half) => {
    const one = { ...wished, demis: [half] };
    const jours = demis.filter((demi) => aSaDemi(one, demi)).map(({ jour }) => jour);
    const [du] = jours.sort();
    const au = jours.at(-1);
    if (!du || !au) return [];
    const out = expand({ ...one, du, au }, 'tenue').filter(({ jour }) => !jours.includes(jour));
    return [{ ...one, du, au, sauf: out.map(({ jour }) => ({ du: jour, au: jour, demi: null })) }];
  });
}

/** AVIP-59, AVIP-60. The same places and rhythms, these half-days of what is wished left out no more. */
export function redonnees(
  attributions: readonly Attribution[],
  demis: readonly Demi[],
  wished: readonly Attribution[],
): Attribution[] {
  const inOne = (demi: Demi) =>
    attributions.some((one) => aSaDemi(one, demi) && inWeek(one.semaines, dayNumber(demi.jour)));
  const beside = demis.filter((demi) => !inOne(demi));
  const lifted = attributions.map((one) => {
    const back = demis.filter((demi) => aSaDemi(one, demi));
    const sauf = back.reduce<readonly Sauf[]>(
      (left, demi) => left.flatMap((out) => sansLaDemi(out, demi)),
      one.sauf,
    );
    return { ...one, sauf: [...sauf] };
  });
  return [...lifted, ...wished.flatMap((one) => ajoutees(one, beside))];
}
