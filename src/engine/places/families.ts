// The requests behind half-days, as one viewer may know of them: names opened where they may be, and each opening noted.
import type { DemandeVue } from '../../../workflows/crecheAvip/command.ts';
import { periodeDeLaPlace, tenueJusquAu } from '../../../workflows/crecheAvip/lastDay.ts';
import { monthsOld } from '../../../workflows/dates.ts';
import { mayKnow, mayRead, type Place } from '../../../workflows/kernel/audience.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import type { Identity } from '../../../workflows/people/identity.ts';
import { personStream } from '../../../workflows/streams.ts';
import type { PlaceCase, PlaceDeadline } from '../../contract/places.ts';
import type { LoadedCase } from '../loadedCase.ts';
import type { ReadEntry } from '../ports/ownTruth.ts';
import { numberOf, sightOf } from '../sight.ts';
import { summaryOf } from '../summaries.ts';
import { isMine } from '../views/deadlines.ts';
import type { Moment, World } from '../world.ts';
import { demandeIn } from './seen.ts';

/** A request that the viewer may know of. `identity` is null for who may not read what whoever gives a place reads. */
export interface Family {
  readonly loaded: LoadedCase;
  readonly demande: DemandeVue;
  readonly place: Place;
  readonly identity: Identity | null;
  /** As this viewer counts the facts of the case. */
  readonly version: number;
}
export type Families = ReadonlyMap<string, Family>;

/**
 * AVIP-55, SECRET-02. Of these cases, those that the viewer may know of. A name that is opened is a reading, noted
 * before the answer leaves: once a case and a look.
 */
export async function familiesOf(
  world: World,
  viewer: Viewer,
  caseIds: Iterable<string>,
  { today, now }: Moment,
  what: ReadEntry['what'] = 'places',
): Promise<Families> {
  const loaded = await world.cases.loadMany(world.log, [...new Set(caseIds)]);
  const known = loaded.flatMap((one) => {
    const demande = demandeIn(one);
    const place = one.pathway.placeOf(one.state, viewer, today);
    return demande && mayKnow(place) ? [{ loaded: one, demande, place }] : [];
  });
  const named = known.filter(({ place }) => mayRead('besoin', place));
  const streamOf = ({ demande }: { demande: DemandeVue }) =>
    personStream(demande.state.context.enfant);
  const identities = await world.people.loadMany(world.log, named.map(streamOf));
  await world.own.reads.noteAll(
    named.map(({ demande }) => ({
      at: now,
      agent: viewer.agent,
      caseId: demande.caseId,
      what,
    })),
  );
  return new Map(
    known.map((one) => {
      const identity = mayRead('besoin', one.place) ? identities.get(streamOf(one)) : null;
      const version = numberOf(one.loaded.versions.joint, sightOf(one.loaded, viewer, one.place));
      return [one.demande.caseId, { ...one, identity: identity ?? null, version }];
    }),
  );
}

export function placeCase(family: Family, { today, settings }: Moment): PlaceCase {
  const { loaded, demande, place, identity, version } = family;
  const { state } = demande;
  const periode = periodeDeLaPlace(demande);
  const naissance = identity?.naissance ?? null;
  return {
    caseId: demande.caseId,
    reference: state.context.reference,
    version,
    prenom: identity?.prenom ?? null,
    ageMois: naissance && monthsOld(naissance, today),
    state: { value: state.value, label: loaded.pathway.states[state.value]?.label ?? state.value },
    mine: isMine(summaryOf(loaded, settings).waitingFor, place),
    du: periode?.du ?? null,
    au: periode?.au ?? null,
    tenueJusquAu: tenueJusquAu(demande),
    aRecontacter: state.context.echeances.recontact !== null,
  };
}

export function placeCases(
  families: Families,
  caseIds: Iterable<string>,
  moment: Moment,
): PlaceCase[] {
  return [...new Set(caseIds)]
    .flatMap((caseId) => families.get(caseId) ?? [])
    .map((family) => placeCase(family, moment))
    .sort((a, b) => (a.reference < b.reference ? -1 : 1));
}

/** What falls due on places and on answers expected, soonest first; eligibility comes before any place. */
export function placeDeadlines(families: Iterable<Family>, moment: Moment): PlaceDeadline[] {
  const all = [...families].flatMap((family) => {
    const { loaded, demande, place, identity } = family;
    return summaryOf(loaded, moment.settings)
      .deadlines.filter(({ kind, holder }) => holder !== 'systeme' && kind !== 'eligibilite')
      .map(({ kind, label, due, holder }) => ({
        caseId: demande.caseId,
        reference: demande.state.context.reference,
        prenom: identity?.prenom ?? null,
        kind,
        label,
        due,
        late: due < moment.today,
        mine: isMine(holder, place),
      }));
  });
  return all.sort((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1));
}
