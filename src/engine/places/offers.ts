// For who follows a request: where it stands on the list of each crèche of its commune, and what is free there, soonest first.
import type { DemandeVue } from '../../../workflows/crecheAvip/command.ts';
import { surLaListe } from '../../../workflows/crecheAvip/priority.ts';
import { avantPlace } from '../../../workflows/crecheAvip/states.ts';
import { listeDAttente } from '../../../workflows/crecheAvip/waiting.ts';
import { mayKnow, mayRead, type Place } from '../../../workflows/kernel/audience.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import type { Offers } from '../../contract/places.ts';
import type { Result } from '../api.ts';
import { introuvable, nonHabilite } from '../refusals.ts';
import type { Moment } from '../world.ts';
import { crecheHead } from './crecheHead.ts';
import type { Ground } from './ground.ts';
import { type CrecheSeen, demandeIn } from './seen.ts';
import { nearbyNeed } from './solutions.ts';
import { sentences, waitingRequests } from './waitingList.ts';

type Line = Offers['creches'][number];

export async function offersFor(
  ground: Ground,
  viewer: Viewer,
  caseId: string,
): Promise<Result<Offers>> {
  const loaded = await ground.case(caseId);
  const demande = loaded && demandeIn(loaded);
  const moment = await ground.moment();
  const place = loaded?.pathway.placeOf(loaded.state, viewer, moment.today);
  if (!loaded || !demande || !place || !mayKnow(place)) return introuvable;
  if (!mayRead('referents', place)) return nonHabilite;
  const waiting = await waitingRequests(ground);
  const { reads } = ground.world.own;
  await reads.note({ at: moment.now, agent: viewer.agent, caseId, what: 'places' });
  const lines: Line[] = [];
  for (const seen of await ground.creches(viewer, moment)) {
    if (!concerns(demande, seen)) continue;
    lines.push(await lineOf(ground, seen, demande, place, waiting, moment));
  }
  return { ok: true, value: { today: moment.today, creches: lines.sort(bySoonest) } };
}

const isNamed = ({ state }: DemandeVue, { creche }: CrecheSeen) =>
  state.context.voeux.some((one) => one.creche === creche.caseId);

/** Those it names, and the others of its commune: what is free there is worth knowing. */
function concerns(demande: DemandeVue, seen: CrecheSeen): boolean {
  return (
    isNamed(demande, seen) || seen.creche.state.context.commune === demande.state.context.commune
  );
}

async function lineOf(
  ground: Ground,
  seen: CrecheSeen,
  demande: DemandeVue,
  place: Place,
  waiting: readonly DemandeVue[],
  moment: Moment,
): Promise<Line> {
  const rangs = listeDAttente(seen.creche, waiting, moment);
  const own = rangs.find(({ caseId }) => caseId === demande.caseId);
  const nommee = isNamed(demande, seen);
  // A wish for another crèche is no obstacle to seeing what is free in this one.
  const asIfNamed = surLaListe(demande, seen.creche.caseId) ? demande : withoutWishes(demande);
  const looks = avantPlace.some((state) => state === demande.state.value);
  return {
    creche: crecheHead(seen, moment.today),
    nommee,
    rang: own ? { rang: own.rang, sur: rangs.length, ...sentences(own, place) } : null,
    nearby: looks
      ? await nearbyNeed(ground, seen, asIfNamed, moment)
      : { exacte: null, enPartie: null, plusTard: null },
  };
}

function withoutWishes(demande: DemandeVue): DemandeVue {
  const { state } = demande;
  return { ...demande, state: { ...state, context: { ...state.context, voeux: [] } } };
}

function bySoonest(a: Line, b: Line): number {
  const keyOf = ({ nearby: { exacte, plusTard, enPartie }, nommee, creche }: Line) =>
    [
      exacte?.du ?? plusTard?.du ?? '9999-12-30',
      enPartie || exacte || plusTard ? '0' : '1',
      nommee ? '0' : '1',
      creche.nom,
    ].join(' ');
  return keyOf(a).localeCompare(keyOf(b), 'fr');
}
