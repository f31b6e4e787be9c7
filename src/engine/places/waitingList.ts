// The waiting list of a crèche in its published order: ranks over the whole list, and only the requests that the viewer may know of.

import { type ReglesEnVigueur, reglesAu } from '../../../workflows/creche/label.ts';
import { decideurs } from '../../../workflows/creche/vocabulary.ts';
import type { DemandeVue } from '../../../workflows/crecheAvip/command.ts';
import { placeOf } from '../../../workflows/crecheAvip/place.ts';
import { enAttente } from '../../../workflows/crecheAvip/states.ts';
import { listeDAttente } from '../../../workflows/crecheAvip/waiting.ts';
import { mayRead } from '../../../workflows/kernel/audience.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import { direRegles, type Rang } from '../../../workflows/waitingList/rank.ts';
import type { Solution, WaitingList } from '../../contract/places.ts';
import type { Moment } from '../world.ts';
import { crecheHead } from './crecheHead.ts';
import { type Families, type Family, familiesOf, placeCase } from './families.ts';
import type { Ground } from './ground.ts';
import { type CrecheSeen, demandeIn } from './seen.ts';
import { solutionsOf } from './solutions.ts';

/** Every request that waits anywhere, lapsed holds put back among them: what ranks are reckoned over. */
export async function waitingRequests(ground: Ground): Promise<readonly DemandeVue[]> {
  const { cases, lists, log } = ground.world;
  await ground.catchUp();
  const loaded = await cases.loadMany(log, await lists.inStates('creche-avip', enAttente));
  return loaded.flatMap((one) => demandeIn(one) ?? []);
}

export async function waitingListOf(
  ground: Ground,
  viewer: Viewer,
  seen: CrecheSeen,
): Promise<WaitingList> {
  const requests = await waitingRequests(ground);
  const moment = await ground.moment();
  const rangs = listeDAttente(seen.creche, requests, moment);
  const ids = rangs.map(({ caseId }) => caseId);
  const named = requests
    .filter(({ caseId, state }) => ids.includes(caseId) && mayShow(state, seen, viewer, moment))
    .map(({ caseId }) => caseId);
  const families = await familiesOf(ground.world, viewer, named, moment);
  const readable = [...families.values()]
    .filter(({ place }) => mayRead('besoin', place))
    .map(({ demande }) => demande);
  const solutions = await solutionsOf(ground, seen, readable, moment);
  const regles = reglesAu(seen.creche.state.context, moment.today, moment.settings);
  return {
    today: moment.today,
    creche: crecheHead(seen, moment.today),
    effetLe: regles.effetLe,
    decide: { value: regles.decide, label: decideurs[regles.decide] },
    lignes: lignesOf(seen, families, regles),
    demandes: rangs.flatMap((rang) => {
      const family = families.get(rang.caseId);
      return family ? [entryOf(family, rang, { families, solutions, moment })] : [];
    }),
  };
}

/**
 * AVIP-34, AVIP-55. A crèche is shown the requests that name it, and a commission the lists that it decides of,
 * whatever else they may know of.
 */
function mayShow(
  state: DemandeVue['state'],
  { creche, place }: CrecheSeen,
  viewer: Viewer,
  { today }: Moment,
): boolean {
  const named = state.context.voeux.some((one) => one.creche === creche.caseId);
  if (place.qualites.has('creche') && !named) return false;
  if (place.qualites.has('commission')) return true;
  return [...placeOf(state, viewer, today).qualites].some((one) => one !== 'commission');
}

/** LISTE-02. The words of the criteria are the referents': a crèche applies them without reading them. */
function lignesOf(
  { place }: CrecheSeen,
  families: Families,
  regles: ReglesEnVigueur,
): string[] | null {
  const referent =
    place.qualites.has('coordinateur') ||
    [...families.values()].some((family) => mayRead('referents', family.place));
  return referent ? [...direRegles(regles)] : null;
}

interface Shown {
  readonly families: Families;
  readonly solutions: ReadonlyMap<string, Solution | null>;
  readonly moment: Moment;
}

function entryOf(
  family: Family,
  rang: Rang,
  { families, solutions, moment }: Shown,
): WaitingList['demandes'][number] {
  const { demande, place } = family;
  const besoin = mayRead('besoin', place) ? demande.contents.besoin : null;
  return {
    ...placeCase(family, moment),
    rang: rang.rang,
    ...sentences(rang, place),
    demandeLe: demande.state.context.demandeLe,
    nommee: demande.state.context.voeux.length > 0,
    liees: demande.state.context.liees.filter((caseId) => families.has(caseId)),
    besoin: besoin && {
      ...besoin.rythme,
      debutSouhaite: besoin.debutSouhaite,
      minutesSemaine: besoin.minutesSemaine,
    },
    solution: solutions.get(demande.caseId) ?? null,
  };
}

/** LISTE-02. Why it stands there is said to who reads criteria on that very request. */
export function sentences(
  { pourLaCreche, pourquoi, pourMonter }: Rang,
  place: Family['place'],
): Pick<WaitingList['demandes'][number], 'dit' | 'pourquoi' | 'pourMonter'> {
  const referent = mayRead('referents', place);
  return {
    dit: pourLaCreche,
    pourquoi: referent ? pourquoi : null,
    pourMonter: referent ? pourMonter : null,
  };
}
