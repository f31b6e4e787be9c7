// Half-days of a rhythm that were left out when its place was given, a closure being known then; and giving them back.
import { addDays, dayNumber, dayOfWeek } from '../dates.ts';
import type { Slot } from '../kernel/slot.ts';
import { type Attribution, expand, type Sauf, slotKey } from './attribution.ts';
import { dansLeRythme } from './compose.ts';
import { demiOf, weekDayOfDemi } from './halfDays.ts';
import type { Plan } from './plan.ts';

type Demi = Pick<Slot, 'place' | 'jour' | 'demi'>;

/** AVIP-20. In order of days. What the rhythm itself leaves out, other weeks and school holidays, is none of them. */
export function laissees(plan: Plan, attributions: readonly Attribution[]): readonly Demi[] {
  return attributions.flatMap((one) => {
    const kept = new Set(expand(one, 'tenue').map(slotKey));
    return expand({ ...one, sauf: [] }, 'tenue')
      .filter((slot) => !kept.has(slotKey(slot)))
      .filter(({ jour }) => dansLeRythme(plan, one, dayNumber(jour)))
      .map(({ place, jour, demi }) => ({ place, jour, demi }));
  });
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

/** The same places and rhythms, these half-days left out no more. */
export function redonnees(
  attributions: readonly Attribution[],
  demis: readonly Demi[],
): Attribution[] {
  return attributions.map((one) => {
    const back = demis.filter((demi) => aSaDemi(one, demi));
    const sauf = back.reduce<readonly Sauf[]>(
      (left, demi) => left.flatMap((out) => sansLaDemi(out, demi)),
      one.sauf,
    );
    return { ...one, sauf: [...sauf] };
  });
}
