// AVIP-31 The whole life of requests, a secret planted in every sealed field: read by the crèche in every way there is.
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CaseSearch } from '../../src/contract/cases.ts';
import { problemOf } from '../../src/contract/problemOf.ts';
import type { Engine, Result } from '../../src/engine/api.ts';
import { creche } from '../../workflows/creche/pathway.ts';
import { crecheAvip } from '../../workflows/crecheAvip/pathway.ts';
import { addDays } from '../../workflows/dates.ts';
import type { Viewer } from '../../workflows/kernel/pathway.ts';
import { crecheOn, demandeOn } from '../support/avip.ts';
import { type Name, type Partnership, partnershipOn } from '../support/partnership.ts';
import { secretWords } from '../support/secretWords.ts';
import { dialects, freshStore, type TestStore } from '../support/stores.ts';
import { secretStory, secrets } from './support/secretStory.ts';

/** Not those of other pathways: a refusal says again the name that was asked for. */
const types = [creche, crecheAvip].flatMap(({ commands }) => Object.keys(commands));

/** Whatever only reads: a new way to ask the engine has to be added here before this compiles. */
type Readings = {
  readonly [K in Exclude<
    keyof Engine,
    'open' | 'execute' | 'rdv' | 'select' | 'visit' | 'onCommit' | 'deliver' | 'today' | 'close'
  >]: () => Promise<readonly unknown[]>;
};

function readings(engine: Engine, viewer: Viewer, cases: readonly string[]): Readings {
  const onEach = async (ask: (caseId: string) => unknown) => Promise.all(cases.map(ask));
  const today = engine.today();
  const annee = Number(today.slice(0, 4));
  const days = { du: today, au: addDays(today, 60) };
  const closure = { ...days, demi: null, sections: null, nombre: null, places: null };
  return {
    viewer: async () => [await engine.viewer(viewer.agent)],
    agents: async () => engine.agents(),
    organisations: async () => engine.organisations(),
    agent: async () => [await engine.agent(viewer.agent)],
    getCase: () => onEach((id) => engine.getCase(viewer, id)),
    facts: () => onEach((id) => engine.facts(viewer, id, null)),
    at: () => onEach((id) => engine.at(viewer, id, 1)),
    search: async () =>
      Promise.all(
        ['', 'Secret', 'Milo', 'AV-2026'].map((texte) =>
          engine.search(viewer, CaseSearch.parse({ texte })),
        ),
      ),
    agenda: async () => [await engine.agenda(viewer)],
    samePerson: async () => [
      await engine.samePerson(viewer, {
        ...{ prenom: 'Milo', nom: 'Secret', naissance: today },
        accord: { donneLe: today, mode: 'oral' },
      }),
    ],
    imports: async () => [
      await engine.imports.preview(viewer, {
        table: { entetes: ['Prénom', 'Nom', 'Commune'], lignes: [] },
        organisation: viewer.organisation,
      }),
      engine.imports.progress(viewer, randomUUID()),
    ],
    drafts: async () => [await engine.drafts.get(viewer, randomUUID())],
    team: async () => [await engine.team.read(viewer), await engine.team.elimination(viewer)],
    places: async () => [
      await engine.places.list(viewer, days),
      ...(await onEach((id) =>
        Promise.all([
          engine.places.week(viewer, id, days),
          engine.places.waiting(viewer, id),
          engine.places.occupancy(viewer, id, annee),
          engine.places.touched(viewer, id, closure),
          engine.places.suspended(viewer, id, null),
          engine.places.offers(viewer, id),
        ]),
      )),
    ],
    papers: () =>
      onEach((id) =>
        Promise.all([
          engine.papers.letter(viewer, id),
          engine.papers.commission(viewer, null),
          engine.papers.occupancy(viewer, id, annee),
          engine.papers.report(viewer, id, annee),
          engine.papers.feeds.list(viewer, id),
        ]),
      ),
    indicators: async () => [
      await engine.indicators.read(viewer, String(annee)),
      await engine.indicators.cases(viewer, String(annee), `${annee}:prescriptions`),
      await engine.indicators.paper(viewer, String(annee)),
    ],
    placesNames: () => onEach((id) => engine.placesNames(viewer, id)),
    qualites: () => onEach(async (id) => engine.qualites(viewer, id)),
  };
}

function saidOf(result: Result<unknown>): unknown {
  return result.ok ? result : problemOf(result.refusal, result.errors, result.nearby);
}

describe.each(dialects)('what a crèche reads on %s', (dialect) => {
  let db: TestStore;
  let world: Partnership;
  let cases: string[];

  beforeEach(async () => {
    db = await freshStore(dialect);
    world = await partnershipOn(db.store);
    cases = [];
  });
  afterEach(async () => {
    await world.engine.close();
    await db.drop();
  });

  const reads = async (name: Name): Promise<string> => {
    const all = readings(world.engine, await world.viewer(name), cases);
    const answers: unknown[] = [];
    for (const [asked, ask] of Object.entries(all)) answers.push([asked, await ask()]);
    return JSON.stringify(answers);
  };

  async function tries(viewer: Viewer, caseId: string, type: string) {
    const seen = await world.engine.getCase(viewer, caseId);
    const ifMatch = seen.ok ? seen.value.version : null;
    const request = { caseId, id: randomUUID(), type, data: {}, ifMatch };
    return world.engine.execute(viewer, request);
  }

  /** Every command there is, as a gestionnaire who has no idea tries it: what is refused says why, in French. */
  async function triesEverything(): Promise<string> {
    const viewer = await world.viewer('lise');
    const said: unknown[] = [];
    for (const [caseId, type] of cases.flatMap((id) => types.map((type) => [id, type] as const))) {
      said.push(await world.engine.places.preview(viewer, caseId, { type, data: {} }));
      said.push(saidOf(await tries(viewer, caseId, type)));
    }
    return JSON.stringify(said);
  }

  test('AVIP-31 SECRET-01 nothing of what is sealed for referents, at any step, by any reading, refusal or delivery', async () => {
    const lucioles = await crecheOn(world);
    cases.push(lucioles.id);
    const lise = await world.viewer('lise');
    const heard: unknown[] = [];
    world.engine.onCommit((commit) => heard.push(world.engine.deliver(lise, commit)));
    const seen: string[] = [];
    const story = await secretStory(world, lucioles, async (caseId) => {
      if (!cases.includes(caseId)) cases.push(caseId);
      seen.push(await reads('lise'));
    });
    seen.push(await triesEverything(), JSON.stringify(heard));
    for (const text of seen) {
      expect(text.match(secretWords)).toBeNull();
      expect(text).not.toContain(story.accompagnement);
      // Nor that there is such a fact at all.
      expect(text).not.toMatch(/criteresRenseignes|accompagnementLie/);
    }
    // She did read: the first name of the child, step after step.
    expect(seen.filter((text) => text.includes('Milo')).length).toBeGreaterThan(10);
  });

  test('AVIP-31 the same story holds every secret, in every type of fact that has sealed parts, for who follows', async () => {
    const lucioles = await crecheOn(world);
    cases.push(lucioles.id);
    await secretStory(world, lucioles, async (caseId) => {
      if (!cases.includes(caseId)) cases.push(caseId);
    });
    const known = await reads('olga');
    for (const secret of Object.values(secrets)) expect(known).toContain(secret);
    const sealed = Object.values(crecheAvip.facts).filter(({ parts }) =>
      Object.values(parts).some(({ audience }) => audience !== 'creche' && audience !== 'besoin'),
    );
    for (const { type } of sealed) expect(known).toContain(`"type":"${type}"`);
  });

  test('SECRET-09 a replay names every fact: it is for who may know of them all', async () => {
    const lucioles = await crecheOn(world);
    const request = await demandeOn(world, { voeux: [lucioles.id] });
    await world.does('marc', request, 'declarerEligible', {
      parcours: 'insertion',
      volontaire: true,
    });
    const replays = async (name: Name, caseId: string) => {
      const replay = await world.engine.at(await world.viewer(name), caseId, 1);
      return replay.ok ? replay.value.steps.length : replay.refusal.code;
    };
    for (const name of ['marc', 'claire', 'olga', 'auditrice'] as const)
      expect(await replays(name, request)).toBe(3);
    expect(await replays('lise', request)).toBe('nonHabilite');
    expect(await replays('nora', request)).toBe('introuvable');
    expect(await replays('lise', lucioles.id)).toBeGreaterThan(4);
    expect(await replays('marc', lucioles.id)).toBe('nonHabilite');
  });
});
