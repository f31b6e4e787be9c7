// Whom a closure or a lowered day touches, before it is decided and after: families, half-days, and where a relief is free.
import type { CrecheContext } from '../../../workflows/creche/context.ts';
import { sectionsPour } from '../../../workflows/creche/sections.ts';
import { addMonths, Jour } from '../../../workflows/dates.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import { slotKey } from '../../../workflows/places/attribution.ts';
import {
  type Claim,
  indexClaims,
  placesAAbaisser,
  type Touche,
  touches,
} from '../../../workflows/places/books.ts';
import {
  avecBaisse,
  avecFermeture,
  joursDe,
  nouvelles,
  type Periode,
  releve,
} from '../../../workflows/places/suspensions.ts';
import type { Suspended, Touched, TouchedBody } from '../../contract/placeActs.ts';
import { livresDe } from './counts.ts';
import { reliefElsewhere } from './elsewhere.ts';
import { type Families, type Family, familiesOf, placeCases } from './families.ts';
import type { Ground } from './ground.ts';
import { hostedAt } from './hosted.ts';
import { leftOutAt, offCalendarAt } from './leftOut.ts';
import { plansWith, relieved } from './relieved.ts';
import type { CrecheSeen } from './seen.ts';

interface Touching {
  readonly seen: CrecheSeen;
  readonly plan: CrecheContext;
  readonly families: Families;
}

/** No contract is longer than the longest cap that rules may fix. */
const MOIS_AU_PLUS = 36;

export async function touchedBy(
  ground: Ground,
  viewer: Viewer,
  seen: CrecheSeen,
  body: TouchedBody,
): Promise<Touched> {
  const plan = seen.creche.state.context;
  const periode = { du: Jour.parse(body.du), au: Jour.parse(body.au), demi: body.demi };
  const claims = await ground.claims(plan.places, periode);
  const lowered = loweredPlaces(plan, claims, periode, body);
  const after = lowered
    ? avecBaisse(plan, periode, lowered)
    : avecFermeture(plan, periode, body.sections);
  const found = nouvelles(plan, after, claims);
  const tried = { ...plan, fermetures: after.fermetures, baisses: after.baisses };
  const moment = await ground.moment();
  const families = await familiesOf(ground.world, viewer, casesOf(found), moment);
  return {
    places: [...(lowered ?? [])],
    touched: await touchedFamilies(ground, viewer, { seen, plan: tried, families }, claims, found),
    accueillis: await touchedHosted(ground, viewer, seen, found, families),
  };
}

const casesOf = (found: readonly Touche[]) => found.map(({ caseId }) => caseId);

/** AVIP-24, AVIP-31. Told before it is decided: the children of other crèches whom this one hosts, by half-day. */
async function touchedHosted(
  ground: Ground,
  viewer: Viewer,
  seen: CrecheSeen,
  found: readonly Touche[],
  families: Families,
): Promise<Touched['accueillis']> {
  const { references, children } = await hostedAt(ground, viewer, seen, found, families);
  return [...references].map(([caseId, reference]) => ({
    reference,
    prenom: children.find((one) => one.reference === reference)?.prenom ?? null,
    slots: found
      .filter((one) => one.caseId === caseId)
      .map(({ place, jour, demi }) => ({ place, jour, demi })),
  }));
}

/** AVIP-24. Null for a closure; else the places chosen, or those that touch nobody first. */
function loweredPlaces(
  plan: CrecheContext,
  claims: readonly Claim[],
  periode: Periode,
  { places, nombre, sections }: TouchedBody,
): readonly string[] | null {
  if (places !== null) return places;
  if (nombre === null) return null;
  const within = sections
    ? { ...plan, places: plan.places.filter(({ section }) => sections.includes(section)) }
    : plan;
  const livres = livresDe(within, indexClaims(claims), joursDe(periode))
    .flat()
    .filter(({ demi }) => periode.demi === null || periode.demi === demi);
  return placesAAbaisser(livres, nombre);
}

/** AVIP-24. What is suspended from today on, as far as any place may be given. */
export async function suspendedAt(
  ground: Ground,
  viewer: Viewer,
  seen: CrecheSeen,
  sans: string | null,
): Promise<Suspended> {
  const plan = seen.creche.state.context;
  const du = ground.world.today();
  const claims = await ground.claims(plan.places, { du, au: addMonths(du, MOIS_AU_PLUS) });
  const found = touches(plan, claims);
  const families = await familiesOf(ground.world, viewer, casesOf(found), await ground.moment());
  return {
    touched: await touchedFamilies(ground, viewer, { seen, plan, families }, claims, found),
    aRedonner: await leftOutAt(ground, viewer, seen, sans),
    horsCalendrier: await offCalendarAt(ground, viewer, seen),
  };
}

async function touchedFamilies(
  ground: Ground,
  viewer: Viewer,
  { seen, plan, families }: Touching,
  claims: readonly Claim[],
  found: readonly Touche[],
): Promise<Touched['touched']> {
  const moment = await ground.moment();
  const plans = await plansWith(ground.world, seen.creche.caseId, plan, families.values());
  // A half-day of relief is proposed once: what one family is shown is no longer free for the next.
  const taken = new Set(indexClaims(claims).keys());
  // In the order of references, whatever the ids of places: who came first is shown first, and relieved first.
  const inOrder = placeCases(families, casesOf(found), moment);
  const here = inOrder.flatMap((one) => {
    const family = families.get(one.caseId);
    if (!family) return [];
    const slots = found
      .filter(({ caseId }) => caseId === family.demande.caseId)
      .filter((slot) => !relieved(slot, family.loaded, plans))
      .map((slot) => reliefOf(slot, family, plan, taken));
    return slots.length > 0 ? [{ ...one, slots }] : [];
  });
  const days = here
    .flatMap(({ slots }) => slots.filter((slot) => slot.releve === null))
    .map(({ jour }) => Jour.parse(jour))
    .sort();
  const [du] = days;
  const au = days.at(-1);
  const window = du && au ? { du, au } : null;
  const elsewhere = await reliefElsewhere(ground, viewer, seen, window);
  return here.map(({ slots, ...one }) => ({
    ...one,
    slots: slots.map((slot) => {
      if (slot.releve !== null) return slot;
      const naissance = families.get(one.caseId)?.identity?.naissance ?? null;
      const ailleurs = elsewhere({ jour: Jour.parse(slot.jour), demi: slot.demi }, naissance);
      return ailleurs === null ? slot : { ...slot, ailleurs };
    }),
  }));
}

/** AVIP-43. Null when nothing is free where the child's age fits. */
function reliefOf(
  { place, jour, demi }: Touche,
  { identity }: Family,
  plan: CrecheContext,
  taken: Set<string>,
): Touched['touched'][number]['slots'][number] {
  const naissance = identity?.naissance ?? null;
  const sections = naissance
    ? sectionsPour(plan, naissance, jour)
    : plan.sections.map(({ id }) => id);
  const free = releve(plan, taken, { jour, demi }, sections);
  if (free) taken.add(slotKey({ place: free, jour, demi }));
  return { place, jour, demi, releve: free };
}
