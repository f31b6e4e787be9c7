// What is free near the half-days that a refused command wanted: looked for after its transaction, so that nobody waits.
import { estCreche } from '../../workflows/creche/label.ts';
import { complet } from '../../workflows/creche/nombreDuLabel.ts';
import { estDemande } from '../../workflows/crecheAvip/command.ts';
import { libresPres, rechercheVoulue } from '../../workflows/crecheAvip/recherche.ts';
import { type Wanted, wantedBy } from '../../workflows/crecheAvip/wanted.ts';
import { addDays } from '../../workflows/dates.ts';
import { expand, slotKey } from '../../workflows/places/attribution.ts';
import type { Claim } from '../../workflows/places/books.ts';
import type { Plan } from '../../workflows/places/plan.ts';
import type { Solution, Voisines } from '../../workflows/waitingList/matching.ts';
import type { Nearby } from '../contract/places.ts';
import type { Missed } from './acting.ts';
import { freshClaims } from './claims.ts';
import { asRelated } from './loadedCase.ts';
import type { Fresh } from './reading.ts';
import type { World } from './world.ts';

/** As far ahead as a later day is looked for (`plusTard`). */
const DAYS_AHEAD = 26 * 7;

/** Who claims the crèche's places in and after the wanted days, what the same command wants for others included. */
async function claimsNear(
  world: World,
  fresh: Fresh,
  plan: Plan,
  { voulue: { du, au }, autres }: Wanted,
): Promise<ReadonlyMap<string, Claim>> {
  const places = plan.places.map(({ id }) => id);
  const claims = await freshClaims(world, fresh, places, du, addDays(au, DAYS_AHEAD));
  const wanted = autres.flatMap((one) => expand(one, 'tenue'));
  const all = [...wanted.map((slot) => ({ ...slot, caseId: '' })), ...claims];
  return new Map(all.map((claim) => [slotKey(claim), claim]));
}

function solutionView(plan: Plan, solution: Solution | null): Nearby['exacte'] {
  if (!solution) return null;
  const nameOf = (id: string) => plan.places.find((place) => place.id === id)?.nom ?? '';
  const places = solution.places.map(({ place, rythme }) => ({
    place,
    nom: nameOf(place),
    rythme: { ...rythme },
  }));
  return { ...solution, places, manque: [...solution.manque] };
}

export function nearbyView(plan: Plan, { exacte, enPartie, plusTard }: Voisines): Nearby {
  return {
    exacte: solutionView(plan, exacte),
    enPartie: solutionView(plan, enPartie),
    plusTard: solutionView(plan, plusTard),
  };
}

/** LISTE-03. Null when what the command wanted is no place of a crèche for a request. */
export async function nearbyOf(
  world: World,
  fresh: Fresh,
  { caseId, facts, slot }: Missed,
): Promise<Nearby | null> {
  const wanted = wantedBy(facts, slot.place, caseId);
  const request = wanted && (await fresh(wanted.demande));
  const place = wanted && (await fresh(wanted.creche));
  const demande = request ? asRelated(request) : undefined;
  const creche = place ? asRelated(place) : undefined;
  if (!wanted || !estDemande(demande) || !estCreche(creche)) return null;
  const recherche = rechercheVoulue(demande, creche, wanted.voulue);
  if (!recherche) return null;
  const plan = creche.state.context;
  const claims = await claimsNear(world, fresh, plan, wanted);
  const moment = await world.moment(world.log);
  const full = complet(plan, claims.values(), moment.today);
  const offre = { creche: creche.caseId, plan, claims, saufDossier: demande.caseId, complet: full };
  return nearbyView(plan, libresPres(demande, creche, offre, recherche, moment));
}
