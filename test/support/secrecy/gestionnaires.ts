// The gestionnaires of the three crèches at one moment: whom they know of, what is theirs to read, what they may be asked.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Agent, courriel, type Doors, password } from '../doors.ts';
import { type Name, organisations, type Partnership } from '../partnership.ts';
import { echeanceDuParent } from './demandes.ts';
import { isFor, personsOf, type Reader } from './families.ts';
import type { Forbidden } from './leaks.ts';
import { naissanceDuParent } from './planting.ts';
import { type Sealed, sealedIn } from './secrets.ts';
import type { Pool } from './walk.ts';
import { everyRequest, hostedBy, knownTo, paula, type SecretWorld } from './world.ts';

export type Who = 'lise' | 'nora' | 'paula';
export const everyone: readonly Who[] = ['lise', 'nora', 'paula'];

/** What is sealed and a crèche's to read, and what is not. */
export interface Rights {
  readonly known: readonly string[];
  readonly hers: readonly Sealed[];
  readonly others: readonly Sealed[];
  readonly forbidden: Forbidden;
}

export interface Gestionnaire extends Rights {
  readonly http: Agent;
  readonly pool: Pool;
}

/** A draft of a conseiller, which says the name of somebody. */
export const draft = { id: randomUUID(), texte: 'ZqBrouillon' };

const courrielOf = (name: Who | Name) => (name === 'paula' ? paula.courriel : courriel(name));

/** Anew: a session ends by itself when the clock moves on. */
export async function signsIn(doors: Doors, name: Who | Name): Promise<Agent> {
  const http = doors.anyone();
  const body = { courriel: courrielOf(name), motDePasse: password };
  await http.post('/api/session').send(body).expect(201);
  return http;
}

const View = z.object({ id: z.string(), pathway: z.object({ id: z.string() }) });
const Feed = z.object({ id: z.string(), path: z.string() });

export async function gestionnaire(
  doors: Doors,
  secret: SecretWorld,
  name: Who,
  stage: { readonly welcomed: boolean },
): Promise<Gestionnaire> {
  const http = await signsIn(doors, name);
  const rights = await rightsOf(doors, secret, name, stage);
  const { known } = rights;
  return { ...rights, http, pool: await poolOf(doors, secret, { http, known, name }) };
}

/** `welcomed`: once Milo is at Lise's, as far as the crèches know of him. */
export async function rightsOf(
  doors: Pick<Doors, 'store'> & Partnership,
  secret: SecretWorld,
  name: Who,
  stage: { readonly welcomed: boolean },
): Promise<Rights> {
  const known = knownTo(secret, stage.welcomed)[name];
  const requests = everyRequest(secret);
  const persons = await Promise.all(requests.map((id) => personsOf(doors, id)));
  const childrenOf = (ids: readonly string[]) =>
    persons.flatMap(({ enfant }, at) => (ids.includes(requests[at] ?? '') ? [enfant] : []));
  const hosts: readonly string[] = hostedBy(secret, stage.welcomed)[name];
  const reader: Reader = {
    organisation: organisationOf(secret, name),
    cases: known,
    children: childrenOf(known),
    hosted: [...hosts, ...childrenOf(hosts)],
  };
  const sealed = await sealedIn(doors.store);
  const hers = sealed.filter((one) => isFor(reader, one));
  const others = sealed.filter((one) => !hers.some(({ text }) => text === one.text));
  const linked = requests.filter((id) => !known.includes(id));
  return {
    known,
    hers,
    others,
    forbidden: {
      texts: [...others.map(({ text }) => text), draft.texte, ...daysSealed(secret)],
      ids: [...secret.accompagnements, ...persons.flatMap((one) => one.others)],
      linked,
    },
  };
}

/** Days that say who somebody is, or what is to begin for them, as they are written and as they are said. */
function daysSealed({ naissances }: SecretWorld): string[] {
  const days = [...naissances, naissanceDuParent, echeanceDuParent];
  return days.flatMap((day) => [day, day.split('-').reverse().join('/'), sayLong(day)]);
}

const sayLong = (day: string) =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('fr', { dateStyle: 'long' });

function organisationOf({ organisation }: SecretWorld, name: Who): string {
  if (name === 'paula') return organisation;
  return name === 'lise' ? organisations.lucioles.id : organisations.galopins.id;
}

/** An accompagnement and a request that are none of hers. */
function namedInData({ accompagnements, autour }: SecretWorld): string[] {
  return [accompagnements[0] ?? '', autour['ines'] ?? ''];
}

async function poolOf(
  doors: Doors,
  secret: SecretWorld,
  { http, known, name }: Pick<Gestionnaire, 'http' | 'known'> & { readonly name: Who },
): Promise<Pool> {
  const seen = [];
  for (const id of known) seen.push(View.parse((await http.get(`/api/cases/${id}`)).body));
  const feed = Feed.parse((await http.post(`/api/creches/${known[0]}/feeds`)).body);
  const all = [
    ...secret.accompagnements,
    ...everyRequest(secret),
    ...secret.creches.map(({ id }) => id),
  ];
  const { context } = await doors.sees('olga', secret.creches[0].id);
  const seances = z
    .array(z.object({ id: z.string() }))
    .catch([])
    .parse(context['seances']);
  const nowhere = randomUUID();
  return {
    today: doors.engine.today(),
    courriel: courrielOf(name),
    known: seen.map(({ id, pathway }) => ({ id, pathway: pathway.id })),
    hidden: all.filter((id) => !known.includes(id)),
    nowhere,
    named: [...namedInData(secret), nowhere],
    drafts: [draft.id, randomUUID()],
    feeds: [feed.id, randomUUID()],
    tokens: [feed.path.slice('/api/calendrier/'.length, -'.ics'.length), 'a'.repeat(43)],
    seances: [...seances.map(({ id }) => id), randomUUID()],
    words: [],
  };
}

/** Between them, they read every text there is. */
export const referents = ['marc', 'claire', 'olga'] as const;

export async function poolOfReferents(
  doors: Doors,
  secret: SecretWorld,
  name: (typeof referents)[number],
): Promise<Pool> {
  const ids = [...secret.accompagnements, ...everyRequest(secret)];
  const known = [];
  for (const id of ids) {
    const seen = await doors.engine.getCase(await doors.viewer(name), id);
    if (seen.ok) known.push({ id, pathway: seen.value.pathway.id });
  }
  const nothing = {
    hidden: [],
    named: [],
    drafts: [],
    feeds: [],
    tokens: [],
    seances: [],
    words: [],
  };
  return {
    today: doors.engine.today(),
    courriel: courriel(name),
    nowhere: randomUUID(),
    known,
    ...nothing,
  };
}
