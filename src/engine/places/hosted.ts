// The children of other crèches' requests whom a crèche welcomes for some half-days: whom to expect, whom to call, and no more.
import type { DemandeVue } from '../../../workflows/crecheAvip/command.ts';
import { placeDHote } from '../../../workflows/crecheAvip/hote.ts';
import { contactsLisibles } from '../../../workflows/crecheAvip/sansProteges.ts';
import { liens } from '../../../workflows/crecheAvip/vocabulary.ts';
import { type Jour, monthsOn } from '../../../workflows/dates.ts';
import { mayRead } from '../../../workflows/kernel/audience.ts';
import type { Viewer } from '../../../workflows/kernel/pathway.ts';
import type { Person } from '../../../workflows/kernel/person.ts';
import type { Identity } from '../../../workflows/people/identity.ts';
import type { Claim } from '../../../workflows/places/books.ts';
import { personStream } from '../../../workflows/streams.ts';
import type { HostedChild } from '../../contract/hosted.ts';
import { protectedAmong } from '../protectedContacts.ts';
import type { Families } from './families.ts';
import type { Ground } from './ground.ts';
import { type CrecheSeen, demandeIn } from './seen.ts';

export interface Hosted {
  /** By case: what the half-days of a child are named with. */
  readonly references: ReadonlyMap<string, string>;
  readonly children: readonly HostedChild[];
}

/**
 * AVIP-31, SECRET-02. Among the half-days of a crèche, those of a case that who keeps it may not know of and hosts. A
 * name that is opened is a reading, noted before the answer leaves.
 */
export async function hostedAt(
  { world }: Pick<Ground, 'world'>,
  viewer: Viewer,
  { creche, place }: CrecheSeen,
  claims: readonly Claim[],
  known: Families,
): Promise<Hosted> {
  const others = place.qualites.has('creche')
    ? claims.filter(({ caseId }) => !known.has(caseId)).map(({ caseId }) => caseId)
    : [];
  const { today, now } = await world.moment(world.log);
  const hosted = (await world.cases.loadMany(world.log, [...new Set(others)]))
    .flatMap((one) => demandeIn(one) ?? [])
    .filter(({ state }) => mayRead('hote', placeDHote(state, creche.caseId, today)));
  const streamOf = ({ state }: DemandeVue) => personStream(state.context.enfant);
  const identities = await world.people.loadMany(world.log, hosted.map(streamOf));
  await world.own.reads.noteAll(
    hosted.map(({ caseId }) => ({ at: now, agent: viewer.agent, caseId, what: 'places' })),
  );
  const proteges = new Map<string, readonly Person[]>();
  for (const one of hosted) {
    proteges.set(one.caseId, await protectedAmong(world, parentsDe(one)));
  }
  const children = hosted.flatMap((one) => {
    const days = claims.filter(({ caseId }) => caseId === one.caseId).map(({ jour }) => jour);
    const identity = identities.get(streamOf(one)) ?? null;
    return [...new Set(days)].map((jour) =>
      childOn(one, identity, proteges.get(one.caseId) ?? [], jour),
    );
  });
  return {
    references: new Map(
      hosted.map(({ caseId, state }) => [caseId, state.context.reference] as const),
    ),
    children: children.sort((a, b) => (a.jour < b.jour ? -1 : 1)),
  };
}

const parentsDe = ({ contents: { famille } }: DemandeVue) =>
  (famille?.parents ?? []).map(({ personne }) => personne);

function childOn(
  { state, contents }: DemandeVue,
  identity: Identity | null,
  proteges: readonly Person[],
  jour: Jour,
): HostedChild {
  const naissance = identity?.naissance ?? null;
  return {
    reference: state.context.reference,
    jour,
    prenom: identity?.prenom ?? null,
    ageMois: naissance && naissance <= jour ? monthsOn(naissance, jour) : null,
    contacts: contactsLisibles(contents.contacts, proteges).map(({ nom, lien, telephone }) => ({
      nom,
      lien: { value: lien, label: liens[lien] },
      telephone,
    })),
  };
}
