// SECRET-18 A parent typed by hand on a request, protected there: their ways looked for in every answer and every frame.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Creche, crecheOn } from '../support/avip.ts';
import { type Doors, openDoors } from '../support/doors.ts';
import { HandClock } from '../support/handClock.ts';
import { type Name, people } from '../support/partnership.ts';
import { eligible } from '../support/secrecy/demandes.ts';
import { signsIn } from '../support/secrecy/gestionnaires.ts';
import { idsIn, type Planting, plantingOn } from '../support/secrecy/planting.ts';
import { holdsAny } from '../support/secrecy/search.ts';
import { sealedIn } from '../support/secrecy/secrets.ts';
import { follows, toldTo } from '../support/secrecy/told.ts';
import { aSigner } from '../support/secrecy/vieDeDemande.ts';
import { LONG } from '../support/secrecy/walking.ts';
import { freshStore, type TestStore } from '../support/stores.ts';

let db: TestStore;
let doors: Doors;
let planting: Planting;
let lucioles: Creche;
let demande = '';
let parent = '';
/** How to reach the parent who signs, and where they live: five words that nothing else holds. */
let ways: string[] = [];
let telephone = '';
/** The addresses of Lise's calendar. */
let tokens: string[] = [];

const referents: readonly Name[] = ['marc', 'claire'];
const everyone = Object.keys(people) as Name[];
const others = everyone.filter((name) => !referents.includes(name));
const Feed = z.object({ path: z.string() });

beforeAll(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store, { clock: new HandClock('2026-02-03T08:00:00.000Z') });
  planting = plantingOn(doors);
  lucioles = await crecheOn(doors);
  const regles = { decide: 'coordinateur', criteres: ['anciennete'] };
  const effetLe = doors.engine.today();
  await planting.does('olga', lucioles.id, 'fixerRegles', { ...regles, effetLe });
  demande = await eligible(planting, [lucioles]);
  await aSigner(planting, demande, lucioles);
  [parent = ''] = await idsIn(doors, 'claire', demande, 'signataires');
  const sealed = (await sealedIn(db.store)).filter(
    ({ of, field }) => of === parent && /^personneCreee\.v1 (contacts|adresse) /.test(field),
  );
  ways = sealed.map(({ text }) => text);
  telephone = sealed.find(({ field }) => field.endsWith('telephone'))?.text ?? '';
  await doors.does('marc', demande, 'transmettreContacts', {
    contacts: [
      { nom: 'Le parent', lien: 'mere', telephone },
      { nom: 'Zqgrandmere', lien: 'proche', telephone: '06 99 99 99 99' },
    ],
  });
  const http = await signsIn(doors, 'lise');
  const { path } = Feed.parse((await http.post(`/api/creches/${lucioles.id}/feeds`)).body);
  tokens = [path.slice('/api/calendrier/'.length, -'.ics'.length)];
}, LONG);
afterAll(async () => {
  expect(doors.failures).toEqual([]);
  await doors.close();
  await db.drop();
});

const told = (name: Name) =>
  toldTo(doors, name, [demande, lucioles.id], {
    words: ways.slice(0, 2),
    ...(name === 'lise' ? { tokens } : {}),
  });

/** The request as they read it: its state, its version, its facts, whether a search finds it. */
async function seenBy(name: Name): Promise<string> {
  const http = await signsIn(doors, name);
  const read = await http.get(`/api/cases/${demande}`);
  const facts = await http.get(`/api/cases/${demande}/facts`);
  const found = await http.post('/api/cases/search').send({ texte: '' });
  return [read.status, read.headers['etag'], read.text, facts.text, found.text].join('\n');
}

const before = new Map<Name, string>();

test(
  'SECRET-18 before, the coordination reads them and the crèche a number: the search is no idle one',
  async () => {
    expect(ways).toHaveLength(5);
    expect(holdsAny(await told('olga'), ways)).toEqual(ways);
    expect(holdsAny(await told('lise'), ways)).toEqual([telephone]);
    for (const name of others) before.set(name, await seenBy(name));
  },
  LONG,
);

test(
  'SECRET-18 SECRET-14 after, its référents alone are told them, on any route, socket, list, export, letter or calendar',
  async () => {
    const olga = await follows(doors, 'olga', demande);
    const lise = await follows(doors, 'lise', demande);
    const marc = await follows(doors, 'marc', demande);
    for (const { heard } of [olga, lise, marc]) heard.length = 0;
    await doors.does('claire', demande, 'fixerUsageContacts', { parent, proteges: true });
    const isReread = (frame: string) => frame.startsWith('["reread"');
    await marc.until(() => marc.heard.some(isReread));
    await olga.until(() => olga.heard.some(isReread));
    for (const name of others) {
      expect([name, holdsAny(await told(name), ways)]).toEqual([name, []]);
      const http = await signsIn(doors, name);
      for (const texte of ways) {
        const { body } = await http.post('/api/cases/search').send({ texte });
        expect([name, body.total]).toEqual([name, 0]);
      }
    }
    expect(holdsAny([...olga.heard, ...lise.heard].join('\n'), ways)).toEqual([]);
    // SECRET-13 Nothing was written that a crèche may know of: its socket is told nothing.
    expect(lise.heard).toEqual([]);
    // Whom it may still call.
    expect(holdsAny(await told('lise'), ['Zqgrandmere'])).toEqual(['Zqgrandmere']);
    for (const name of referents) expect(holdsAny(await told(name), ways)).toEqual(ways);
  },
  LONG,
);

test('SECRET-13 SECRET-18 and nothing tells that there is a protection', async () => {
  for (const name of others.filter((one) => one !== 'olga' && one !== 'lise')) {
    expect([name, await seenBy(name)]).toEqual([name, before.get(name)]);
  }
  for (const name of ['olga', 'lise'] as const) {
    const http = await signsIn(doors, name);
    const { text } = await http.get(`/api/cases/${demande}`);
    expect(text).not.toMatch(/"(proteges|parReferents|protectionLevee)"/);
    const facts = await http.get(`/api/cases/${demande}/facts`);
    expect(facts.text).not.toMatch(/usage|proteg/i);
  }
  expect(doors.requests.join('\n')).not.toMatch(/proteg/i);
});

test(
  'SECRET-18 a contact given since is no more read, by whom it is not for; lifted, its readers have all again',
  async () => {
    const contacts = [{ nom: 'Zqmarraine', lien: 'mere', telephone }];
    await doors.does('marc', demande, 'transmettreContacts', { contacts });
    expect(holdsAny(await told('lise'), [telephone, 'Zqmarraine'])).toEqual([]);
    expect(holdsAny(await told('marc'), ['Zqmarraine'])).toEqual(['Zqmarraine']);
    await doors.does('marc', demande, 'fixerUsageContacts', { parent, proteges: false });
    expect(holdsAny(await told('lise'), [telephone])).toEqual([telephone]);
    expect(holdsAny(await told('olga'), ways)).toEqual(ways);
    const { proches } = await doors.sees('claire', demande);
    const levee = proches.find(({ id }) => id === parent)?.protectionLevee;
    expect(levee).toBe(doors.engine.today());
  },
  LONG,
);
