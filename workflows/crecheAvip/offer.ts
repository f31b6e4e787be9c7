// A place as a decision may offer it: what the label, the calendar, the age and the caps allow.
import { type CrecheVue, labelTient, reglesAu } from '../creche/label.ts';
import { addDays, addMonths, ageOn, type Jour } from '../dates.ts';
import { pasPasse } from '../kernel/commandData.ts';
import { premierRefus } from '../kernel/decision.ts';
import type { DecideContext } from '../kernel/pathway.ts';
import { type Refusal, refus } from '../kernel/refusal.ts';
import { type Attribution, expand } from '../places/attribution.ts';
import { composer, type PlaceVoulue, vacancesConnues } from '../places/compose.ts';
import type { AvipContents } from './contents.ts';
import type { AvipContext } from './context.ts';
import { Attributions } from './facts/contrat.ts';
import { avantLaNaissance } from './family.ts';

export interface Voulue {
  readonly places: readonly PlaceVoulue[];
  readonly du: Jour;
  readonly au: Jour;
}

/** Two places at the same half-day: a child is in one. */
function enDouble(attributions: readonly Attribution[]): boolean {
  const moments = attributions.flatMap((one) =>
    expand(one, 'tenue').map(({ jour, demi }) => `${jour}/${demi}`),
  );
  return new Set(moments).size < moments.length;
}

/** AVIP-20, AVIP-22. Each wanted place as attributions; none for a place that is never open in the period. */
export function composees(
  creche: CrecheVue,
  { places, du, au }: Voulue,
): readonly (readonly Attribution[])[] | Refusal {
  const plan = creche.state.context;
  const wanted = places.map(({ place }) => plan.places.find(({ id }) => id === place));
  const whole = wanted.every((one) => one && one.depuis <= du && (one.dernierJour ?? au) >= au);
  const refusal = premierRefus(
    wanted.includes(undefined) && refus('placeInconnue'),
    // A place that is reserved for a part of the period alone would leave the child without one.
    !whole && refus('placePasToutDuLong'),
    places.some(({ rythme }) => !vacancesConnues(plan, rythme, au)) && refus('vacancesInconnues'),
  );
  if (refusal) return refusal;
  const each = places.map(({ place, rythme }) =>
    composer(plan, { creche: creche.caseId, place, rythme, du, au }),
  );
  const all = each.flat();
  return Attributions.safeParse(all).success ? each : refus('periodeTropDecoupee');
}

/** AVIP-20, AVIP-22. The wanted places as attributions: every one of them open at least once. */
export function attribuer(creche: CrecheVue, voulue: Voulue): readonly Attribution[] | Refusal {
  const each = composees(creche, voulue);
  if ('code' in each) return each;
  if (each.length === 0 || each.some((one) => one.length === 0)) return refus('rienDOuvert');
  const all = each.flat();
  return enDouble(all) ? refus('deuxPlacesALaFois') : all;
}

/** AVIP-40, AVIP-50. The last day of a first contract when nothing else is said: six months, and never past the school. */
export function finParDefaut(
  { dernierJourAge }: Pick<AvipContext, 'dernierJourAge'>,
  du: Jour,
  mois: number,
): Jour {
  const au = addDays(addMonths(du, mois), -1);
  return dernierJourAge !== null && dernierJourAge < au ? dernierJourAge : au;
}

/** AVIP-50, AVIP-58. From when and until when a child of this age may be welcomed. */
export function ageRefuse(
  { dernierJourAge, ageDeroge }: Pick<AvipContext, 'dernierJourAge' | 'ageDeroge'>,
  { naissance }: Pick<AvipContents, 'naissance'>,
  { du, au }: Pick<Voulue, 'du' | 'au'>,
): Refusal | null {
  const tooOld = naissance !== null && !ageDeroge && ageOn(naissance, du) >= 3;
  return premierRefus(
    avantLaNaissance(naissance, du),
    tooOld && refus('enfantTropGrand'),
    dernierJourAge !== null &&
      au > dernierJourAge &&
      refus('finApresRentree', { date: dernierJourAge }),
  );
}

/** AVIP-40. No welcome lasts longer than the cap, from its first day. */
export function dureeRefusee(
  creche: CrecheVue,
  debut: Jour,
  au: Jour,
  ctx: Pick<DecideContext, 'today' | 'settings'>,
): Refusal | null {
  const mois = reglesAu(creche.state.context, ctx.today, ctx.settings).dureeMaxMois;
  return au > addDays(addMonths(debut, mois), -1) ? refus('accueilTropLong', { mois }) : null;
}

/** AVIP-04. Nothing new where the label does not hold: today, and on the first day. */
export function labelRefuse(
  { state: { context } }: CrecheVue,
  du: Jour,
  ctx: Pick<DecideContext, 'today'>,
): Refusal | null {
  const missing = [ctx.today, du].find((jour) => !labelTient(context, jour));
  return missing ? refus('labelNeTientPas', { date: missing }) : null;
}

/** Everything that a first offer must satisfy, in the order it is explained. */
export function offreRefusee(
  request: { readonly context: AvipContext; readonly contents: AvipContents },
  creche: CrecheVue,
  voulue: Voulue,
  ctx: Pick<DecideContext, 'today' | 'settings'>,
): Refusal | null {
  const { voeux } = request.context;
  const { du, au } = voulue;
  return premierRefus(
    pasPasse(du, ctx),
    au < du && refus('finAvantDebut'),
    labelRefuse(creche, du, ctx),
    voeux.length > 0 &&
      !voeux.some((one) => one.creche === creche.caseId) &&
      refus('crecheNonSouhaitee'),
    ageRefuse(request.context, request.contents, voulue),
    dureeRefusee(creche, du, au, ctx),
  );
}
