// AVIP-31 Every route as the gestionnaire of a crèche walks it: of all that is sealed, its answers hold what is hers and no more.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashPassword } from '../../src/auth/passwords.ts';
import { routes } from '../../src/contract/routes.ts';
import {
  conservationProlongee,
  eliminationVisee,
} from '../../workflows/accompagnementGlobal/facts/conservation.ts';
import { contactsModifies, personFacts } from '../../workflows/people/personFacts.ts';
import { pathways } from '../../workflows/registry.ts';
import { type Doors, openDoors, password } from '../support/doors.ts';
import { HandClock } from '../support/handClock.ts';
import { suiviSixMois } from '../support/secrecy/accompagnements.ts';
import { type Answer, asked } from '../support/secrecy/answers.ts';
import { minutesDeMilo } from '../support/secrecy/demandes.ts';
import {
  draft,
  everyone,
  type Gestionnaire,
  gestionnaire,
  poolOfReferents,
  referents,
  signsIn,
} from '../support/secrecy/gestionnaires.ts';
import { holdsAny, wordsIn } from '../support/secrecy/search.ts';
import { sealedFieldsOf, sealedIn } from '../support/secrecy/secrets.ts';
import { asksOf, everyRoute, readings } from '../support/secrecy/walk.ts';
import { expectSame, LONG, leaks, toldIn, walk } from '../support/secrecy/walking.ts';
import {
  FIRST_DAY,
  paula,
  type SecretWorld,
  toSign,
  waitingWorld,
  welcomes,
} from '../support/secrecy/world.ts';
import { freshStore, type TestStore } from '../support/stores.ts';

let db: TestStore;
let doors: Doors;
let secret: SecretWorld;

beforeAll(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store, { clock: new HandClock('2026-02-03T08:00:00.000Z') });
  secret = await waitingWorld(doors, { whole: true });
  await db.store.own.credentials.set(paula.id, paula.courriel, await hashPassword(password));
  const body = { kind: 'note', caseId: null, content: { texte: draft.texte } };
  await (await doors.as('marc')).put(`/api/drafts/${draft.id}`).send(body).expect(200);
}, LONG);
afterAll(async () => {
  expect(doors.failures).toEqual([]);
  await doors.close();
  await db.drop();
});

test('AVIP-31 the walk has every route of the table', () => {
  expect([...everyRoute].sort()).toEqual(Object.keys(routes).sort());
});

describe.each([
  { when: 'while Milo waits', welcomed: false },
  { when: 'once Milo is welcomed', welcomed: true },
])('$when', ({ welcomed }) => {
  beforeAll(async () => {
    if (!welcomed) return;
    await toSign(secret);
    await signsLast();
    doors.clock.advance(FIRST_DAY);
    await welcomes(secret);
  }, LONG);

  describe.each(everyone)('as %s', (name) => {
    let her: Gestionnaire;
    let answers: Answer[];
    beforeAll(async () => {
      her = await gestionnaire(doors, secret, name, { welcomed });
      answers = await walk(her.http, her.pool);
    }, LONG);

    test('AVIP-31 SECRET-01 no answer holds a text that is not hers, nor a word of a parent’s situation', () => {
      expect(leaks(answers, her.forbidden)).toEqual([]);
    });

    test('AVIP-31 every text that is hers is in some answer: the search is no idle one', () => {
      const texts = her.hers.map(({ text }) => text);
      expect(holdsAny(toldIn(answers), texts)).toEqual(texts);
      expect(texts.length).toBeGreaterThan(1);
    });

    test('SECRET-09 AVIP-55 the facts of each case are numbered without a gap, and so is its version', () => {
      const whole = answers.filter(
        ({ ask, status }) => ask.route === 'facts' && status === 200 && 'limit' in ask.query,
      );
      const pages = whole
        .map(({ text }) => JSON.parse(text))
        .filter(({ facts }) => facts.length > 1);
      for (const { facts, cursor } of pages) {
        const versions = facts.map(({ version }: { version: number }) => version);
        expect(versions).toEqual(versions.map((_: number, index: number) => index + 1));
        expect(cursor).toBe(`j${versions.length}`);
      }
      expect(pages.length).toBeGreaterThan(1);
    });

    test('SECRET-02 what is not hers is, byte for byte, what does not exist', () => {
      const unknown = [...her.pool.hidden, her.pool.nowhere];
      // A bridge has no session: whatever it names, it is asked for its signature first.
      const hidden = answers.filter(
        ({ ask }) => ask.route !== 'rdvServicePublic' && ask.ids.some((id) => unknown.includes(id)),
      );
      for (const { ask, status } of hidden) expect([ask.path, status]).toEqual([ask.path, 404]);
      expect(expectSame(hidden, unknown)).toBeGreaterThan(15);
    });

    test('SECRET-02 what data name and is not hers is answered as what does not exist', () => {
      const tried = answers.filter(({ ask }) => ask.route === 'previewCommand');
      expect(expectSame(tried, her.pool.named)).toBeGreaterThan(50);
    });

    test('SECRET-11 no name, number or text of others finds a case', {
      timeout: LONG,
    }, async () => {
      const words = [...new Set(her.others.map(({ text }) => text))];
      const asks = asksOf('searchCases', { ...her.pool, words });
      for (const ask of asks.slice(1, 1 + words.length)) {
        const { text } = await asked(her.http, ask);
        expect([ask.body, text]).toEqual([ask.body, '{"cases":[],"total":0}']);
      }
    });
  });
});

/** The last key of three, turned by the crèche: what it does on the accompagnement is not told. */
async function signsLast(): Promise<void> {
  const her = await gestionnaire(doors, secret, 'lise', { welcomed: true });
  const path = `/api/cases/${secret.milo}`;
  const { joint, version } = (await her.http.get(path)).body;
  const data = { proposition: joint.id, digest: joint.digest };
  const body = { id: randomUUID(), type: 'confirmerEtape', data };
  const ask = { ids: [], query: {}, headers: {}, method: 'post' } as const;
  const preview = { ...ask, route: 'previewCommand', path: `${path}/preview` } as const;
  const command = { ...ask, route: 'command', path: `${path}/commands`, body } as const;
  const answers = [
    await asked(her.http, { ...preview, body: { type: body.type, data } }),
    await asked(her.http, command),
    await asked(her.http, command),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(leaks(answers, her.forbidden)).toEqual([]);
  const [, done = '', again = ''] = answers.map(({ text }) => text);
  const ids = JSON.parse(done).facts.map(({ id }: { id: string }) => id);
  expect(ids).toEqual([`joint:${version + 1}`, `joint:${version + 2}`]);
  expect(JSON.parse(again).facts.map(({ id }: { id: string }) => id)).toEqual(ids);
  expect(toldIn(answers)).not.toMatch(/revueDuPlan|plan d/i);
  const { context } = await doors.sees('marc', secret.accompagnements[0] ?? '');
  expect(context['revuePlan']).not.toBeNull();
}

test('AVIP-31 the crèche reads what it needs: first name, age, hours, contacts, référents', async () => {
  const her = await gestionnaire(doors, secret, 'lise', { welcomed: true });
  const { body } = await her.http.get(`/api/cases/${secret.milo}`);
  const phones = her.hers.filter(({ field }) => field.includes('telephone'));
  const { prenom, ageMois, nom } = body.person;
  expect([prenom, ageMois, nom]).toEqual([expect.stringMatching(/^Zq/), 20, null]);
  expect(body.contents.contrat.minutesSemaine).toBe(minutesDeMilo);
  expect(phones.map(({ text }) => text)).toContain(body.contents.contacts[0].telephone);
  expect(body.seats).toContainEqual(expect.objectContaining({ nom: 'marc Inventé' }));
  expect(body.context.referentSocial.agent).toBe((await doors.viewer('claire')).agent);
});

describe('AVIP-31 whatever she does, no command is answered with more', () => {
  test.each(everyone)('as %s', { timeout: LONG }, async (name) => {
    const her = await gestionnaire(doors, secret, name, { welcomed: true });
    const answers = await walk(her.http, her.pool, ['openCase', 'command']);
    for (const ask of asksOf('command', her.pool)) {
      const { headers } = await her.http.get(ask.path.replace('/commands', ''));
      const versioned = { 'If-Match': headers['etag'] ?? '"1"' };
      answers.push(await asked(her.http, { ...ask, headers: versioned }));
    }
    answers.push(...(await walk(her.http, her.pool, ['removeDraft', 'removeFeed', 'signOut'])));
    expect(leaks(answers, her.forbidden)).toEqual([]);
    const statuses = [...new Set(answers.map(({ status }) => status))];
    expect(statuses).toEqual(expect.arrayContaining([200, 204, 403, 404, 409, 422, 428]));
    expect((await her.http.get('/api/session')).status).toBe(401);
  });
});

test('AVIP-31 neither what documents the API nor its log says more', async () => {
  const http = await signsIn(doors, 'lise');
  const said = [(await http.get('/api/openapi.json')).text, (await http.get('/api/docs')).text];
  expect(said.flatMap(wordsIn)).toEqual([]);
  const texts = (await sealedIn(db.store)).map(({ text }) => text);
  expect(holdsAny([...doors.requests, ...doors.failures].join('\n'), texts)).toEqual([]);
});

describe('AVIP-31 the search finds what is there', () => {
  test('as those who follow and decide, the same walk has every text of the log', {
    timeout: LONG,
  }, async () => {
    const told: string[] = [];
    const onCases = readings.filter((name) => !routes[name].path.includes('{crecheId}'));
    for (const name of referents) {
      const pool = await poolOfReferents(doors, secret, name);
      told.push(toldIn(await walk(await signsIn(doors, name), pool, onCases)));
    }
    const texts = (await sealedIn(db.store)).map(({ text }) => text);
    const found = new Set(holdsAny(told.join('\n'), texts));
    expect(texts.filter((text) => !found.has(text))).toEqual([]);
    expect(texts.length).toBeGreaterThan(300);
  });

  /** Contacts change with the persons' own tests; what is kept for a dispute or the Archives, two years after an end. */
  const elsewhere = new Set<string>([
    contactsModifies.type,
    conservationProlongee.type,
    eliminationVisee.type,
  ]);

  /** Read in old facts, written by nothing any more. */
  const former = ['passationProposee.v1 mot texte'];

  test('a text is planted in every sealed field of every fact', async () => {
    const [, , , , cloturee = ''] = secret.accompagnements;
    doors.clock.advance({ days: 200 });
    await suiviSixMois(secret.planting, cloturee);
    const specs = [...pathways.flatMap(({ facts }) => Object.values(facts)), ...personFacts];
    const fields = specs.filter(({ type }) => !elsewhere.has(type)).flatMap(sealedFieldsOf);
    const planted = new Set((await sealedIn(db.store)).map(({ field }) => field));
    expect(fields.filter((field) => !planted.has(field))).toEqual(former);
    expect(fields.length).toBeGreaterThan(50);
  });
});
