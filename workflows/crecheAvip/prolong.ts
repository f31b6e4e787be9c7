// The same half-days for longer: what a renewal adds, and what an ordinary place that comes late asks for.
import type { CrecheVue } from '../creche/label.ts';
import { addDays, type Jour } from '../dates.ts';
import { type Refusal, refus } from '../kernel/refusal.ts';
import type { Attribution } from '../places/attribution.ts';
import { composer, vacancesConnues } from '../places/compose.ts';

/** The attributions in force on the last day of what is given: the rhythm that goes on. */
function derniers(attributions: readonly Attribution[], dernier: Jour): readonly Attribution[] {
  const running = attributions.filter(({ du, au }) => du <= dernier && dernier <= au);
  const last = attributions.map(({ au }) => au).reduce((a, b) => (a > b ? a : b), dernier);
  return running.length > 0 ? running : attributions.filter(({ au }) => au === last);
}

/** From the day after `dernier` to `au`, as the crèche is open then. */
export function prolonger(
  attributions: readonly Attribution[],
  dernier: Jour,
  au: Jour,
  creche: CrecheVue,
): Attribution[] | Refusal {
  const du = addDays(dernier, 1);
  if (du > au) return [];
  const plan = creche.state.context;
  const running = derniers(attributions, dernier);
  if (running.some((one) => !vacancesConnues(plan, one, au))) return refus('vacancesInconnues');
  return running.flatMap(({ place, demis, semaines, vacances }) =>
    composer(plan, { creche: creche.caseId, place, rythme: { demis, semaines, vacances }, du, au }),
  );
}
