// The demonstration: it loads on any day, reaches every state, runs late where it should, and nobody in it lies in clear.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { type DemoAccount, demoAccounts } from '../../db/demo/accounts.ts';
import { loadDemo } from '../../db/demo/load.ts';
import { agents, courrielDe, idsWith, organisations } from '../../db/demo/partnership.ts';
import { personalWords } from '../../db/demo/personalWords.ts';
import { createEngine, type WholeEngine } from '../../src/engine/createEngine.ts';
import type { Store } from '../../src/engine/ports.ts';
import { deriveId } from '../../src/store/deriveId.ts';
import { agStates } from '../../workflows/accompagnementGlobal/states.ts';
import { type Instant, instantAt, Jour, jourOf } from '../../workflows/dates.ts';
import type { CaseSummary } from '../../workflows/kernel/pathway.ts';
import { dialects } from '../support/stores.ts';
import { expectCreches } from './support/demoCreches.ts';
import { expectSituations } from './support/demoSituations.ts';
import { freshStore } from './support/stores.ts';

const at = (jour: string, heure = '10:20'): Instant => instantAt(Jour.parse(jour), heure);
const wednesday = at('2026-11-18');

/** Their commands come with a later issue. */
const later = ['nouveau', 'purge'];

async function loaded(store: Store, now: Instant): Promise<DemoAccount[]> {
  return loadDemo({
    store,
    now,
    deriveId,
    setPassword: (agent, courriel) => store.own.credentials.set(agent, courriel, 'a hash'),
  });
}

async function engineOn({ log, lists, own }: Store, now: Instant): Promise<WholeEngine> {
  const clock = { now: () => now };
  const engine = await createEngine({
    ...{ log, lists, own, clock, deriveId },
    onError(error) {
      throw error;
    },
  });
  onTestFinished(() => engine.close());
  return engine;
}

async function summariesOf(store: Store): Promise<CaseSummary[]> {
  const rows = await store.lists.among({ agent: null, organisations: [], all: true });
  return rows.map(({ summary }) => summary).sort((a, b) => (a.reference < b.reference ? -1 : 1));
}

/** The accompagnements alone: what concerns crèches is counted in `support/demoCreches.ts`. */
const statesOf = (summaries: readonly CaseSummary[]): Set<string> =>
  new Set(
    summaries
      .filter(({ pathway }) => pathway === 'accompagnement-global')
      .map(({ state }) => state),
  );

function lateKinds(summaries: readonly CaseSummary[], now: Instant): Set<string> {
  const today = jourOf(now);
  return new Set(
    summaries
      .filter(({ ended }) => !ended)
      .flatMap(({ deadlines }) => deadlines.filter(({ due }) => due < today))
      .map(({ kind }) => kind),
  );
}

/** Everywhere, and on whichever day: a closed list, so that a story that is no longer late is seen. */
const late = ['binome', 'diagnostic', 'contactEmploi', 'contactSocial', 'contrat', 'action'];
const reached = Object.keys(agStates).filter((state) => !later.includes(state));

const patient = { timeout: 240_000 };

describe('the demonstration', patient, () => {
  test('DEMO-01 has forty cases and more, in every state, some of them late, the same on every database', async () => {
    const told: CaseSummary[][] = [];
    for (const dialect of dialects) {
      const { store } = await freshStore(dialect);
      const accounts = await loaded(store, wednesday);
      expect(await store.log.verify()).toMatchObject({ ok: true });
      expect(accounts.length).toBeGreaterThanOrEqual(12);
      for (const { courriel } of accounts) {
        expect(await store.own.credentials.findByEmail(courriel)).not.toBeNull();
      }
      // Told again at the next start, without being loaded again.
      const again = demoAccounts(idsWith(deriveId)).map(({ agent: _, ...account }) => account);
      expect(again).toEqual(accounts);
      told.push(await summariesOf(store));
      await expectCreches(store, await engineOn(store, wednesday), wednesday);
    }
    const [first = [], ...others] = told;
    expect(first.length).toBeGreaterThanOrEqual(40);
    expect(statesOf(first)).toEqual(new Set(reached));
    expect([...lateKinds(first, wednesday)]).toEqual(expect.arrayContaining(late));
    for (const other of others) expect(other).toEqual(first);
  });

  test.each([
    ['a Monday', at('2026-11-23', '08:05')],
    ['a Sunday', at('2027-03-28', '22:40')],
    ['New Year’s Day', at('2028-01-01', '00:02')],
    ['15 August', at('2028-08-15', '10:00')],
    ['29 February', at('2028-02-29', '17:30')],
  ])('DEMO-02 is as late, lively and whole when it is started on %s', async (_name, now) => {
    const { store } = await freshStore('sqlite');
    await loaded(store, now);
    const summaries = await summariesOf(store);
    expect(statesOf(summaries)).toEqual(new Set(reached));
    expect([...lateKinds(summaries, now)]).toEqual(expect.arrayContaining(late));
    await expectSituations(store, now);
    const engine = await engineOn(store, now);
    await expectCreches(store, engine, now);
    const ids = idsWith(deriveId);
    for (const name of ['marc', 'claire'] as const) {
      const viewer = await engine.viewer(ids.agent(name));
      if (!viewer) throw new Error(`there is no ${name}`);
      const agenda = await engine.agenda(viewer);
      const toConfirm = agenda.mine.filter(({ titre }) => titre.startsWith('Confirmer'));
      expect(toConfirm.length).toBeGreaterThanOrEqual(2);
      expect(agenda.late.length).toBeGreaterThan(0);
      // What is due first is not behind « voir de plus ».
      const days = agenda.mine.map(({ due }) => due ?? '9999');
      expect(days).toEqual([...days].sort());
      expect(agenda.changed.length).toBeGreaterThan(0);
      const [first] = agenda.rendezVous.map(({ due }) => due).sort();
      const nearest = agenda.rendezVous.filter(({ due }) => due === first);
      expect(nearest.length).toBeGreaterThanOrEqual(2);
    }
  });

  test('DEMO-01 AG-36 a seat of either side can be handed to another organisation, by people who sign in', async () => {
    const { store } = await freshStore('sqlite');
    const accounts = await loaded(store, wednesday);
    const signIn = new Set(accounts.map(({ courriel }) => courriel));
    for (const [kind, role] of [
      ['franceTravail', 'conseiller'],
      ['mds', 'travailleurSocial'],
    ] as const) {
      const reached = Object.values(agents)
        .filter((agent) => organisations[agent.organisation].kind === kind)
        .filter((agent) => signIn.has(courrielDe(agent)));
      for (const needed of [role, 'responsable']) {
        const having = reached.filter(({ roles }) => roles.some((one) => one === needed));
        expect(new Set(having.map(({ organisation }) => organisation)).size).toBe(2);
      }
    }
    const engine = await engineOn(store, wednesday);
    const ids = idsWith(deriveId);
    const adele = await engine.viewer(ids.agent('adele'));
    const corentin = await engine.viewer(ids.agent('corentin'));
    if (!adele || !corentin) throw new Error('the other MDS has nobody');
    const { mine } = await engine.agenda(adele);
    const asked = mine.find(({ titre }) => titre === 'Répondre à la passation');
    const caseId = asked?.card.id ?? '';
    expect((await engine.getCase(corentin, caseId)).ok).toBe(false);
    const seen = await engine.getCase(adele, caseId);
    if (!seen.ok) throw new Error('nothing was asked of her');
    const { passation } = z
      .object({ passation: z.object({ id: z.string() }) })
      .parse(seen.value.context);
    const answer = await engine.execute(adele, {
      caseId,
      id: deriveId(['relais']),
      type: 'accepterPassation',
      data: { passation: passation.id },
      ifMatch: seen.value.version,
    });
    expect(answer).toMatchObject({ ok: true });
    expect(await engine.getCase(corentin, caseId)).toMatchObject({ ok: true });
  });

  test('DEMO-03 that is cut short leaves nothing', async () => {
    const { store } = await freshStore('sqlite');
    const setPassword = () => Promise.resolve();
    let left = 2000;
    const failing = (texts: readonly string[]): string => {
      left -= 1;
      if (left === 0) throw new Error('cut short');
      return deriveId(texts);
    };
    const load = loadDemo({ store, now: wednesday, deriveId: failing, setPassword });
    await expect(load).rejects.toThrow('cut short');
    expect(await store.log.streams('')).toEqual([]);
  });
});

/** Which of these words lie anywhere in these bytes, as UTF-8 or UTF-16: one pass over the bytes for all words. */
function wordsIn(bytes: Buffer, words: Iterable<string>): Set<string> {
  const byStart = new Map<number, { word: string; form: Buffer }[]>();
  for (const word of words) {
    for (const form of [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]) {
      const start = form.readUInt32LE(0);
      byStart.set(start, [...(byStart.get(start) ?? []), { word, form }]);
    }
  }
  const found = new Set<string>();
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    for (const { word, form } of byStart.get(bytes.readUInt32LE(at)) ?? []) {
      if (form.equals(bytes.subarray(at, at + form.length))) found.add(word);
    }
  }
  return found;
}

describe('the bytes of the demonstration', patient, () => {
  test('SECRET-08 hold no name, address, number or word of a note while it runs', async () => {
    const { store, pair } = await freshStore('sqlite');
    await loaded(store, wednesday);
    await liveOn(store);
    const words = personalWords(wednesday, deriveId);
    for (const known of [
      'Urvanelle',
      'Lenoir',
      'Hirondelles',
      'blanchisserie',
      'séparation',
      'Kervadelin',
    ]) {
      expect(words).toContain(known);
    }
    expect(words.size).toBeGreaterThan(1000);
    const folder = pair.folder ?? '';
    const files = readdirSync(folder);
    expect(files.some((name) => name.endsWith('-wal'))).toBe(true);
    const bytes = Buffer.concat(files.map((name) => readFileSync(join(folder, name))));
    // What is public is found: the search itself works.
    expect(wordsIn(bytes, ['binomeDesigne.v1'])).toEqual(new Set(['binomeDesigne.v1']));
    expect(wordsIn(bytes, words)).toEqual(new Set());
  });
});

/** An hour of use: cases read and searched, a draft, a session, a failed sign-in. */
async function liveOn(store: Store): Promise<void> {
  const engine = await engineOn(store, wednesday);
  const marc = await engine.viewer(idsWith(deriveId).agent('marc'));
  if (!marc) throw new Error('there is no marc');
  const search = { texte: 'Awa Urvanelle', filtre: 'toutes', etat: null, limit: 10 } as const;
  const { cases } = await engine.search(marc, search);
  expect(cases.map(({ personne }) => personne)).toEqual(['Awa Urvanelle']);
  const caseId = cases[0]?.id ?? '';
  await engine.getCase(marc, caseId);
  const content = { titre: 'Urvanelle', texte: 'La blanchisserie rappelle pour les Hirondelles' };
  await engine.drafts.put(marc, deriveId(['draft']), { kind: 'note', caseId, content });
  const data = { audience: 'emploi', texte: 'La blanchisserie rappelle demain' };
  const note = { caseId, id: deriveId(['note']), type: 'ajouterNote', data, ifMatch: null };
  expect(await engine.execute(marc, note)).toMatchObject({ ok: true });
  await store.own.credentials.noteFailure(courrielDe(agents.marc), wednesday);
}
