// AG-80 to AG-85 on both databases: counts of real cases, masked below five, their lists for who may know of them.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Figure, Indicators } from '../../src/contract/indicators.ts';
import type { Result } from '../../src/engine/api.ts';
import { Counting } from '../../src/engine/indicators/counting.ts';
import { Ground } from '../../src/engine/places/ground.ts';
import { World } from '../../src/engine/world.ts';
import { deriveId } from '../../src/store/deriveId.ts';
import { type Name, type Partnership, partnershipOn } from '../support/partnership.ts';
import { dialects, freshStore, type TestStore } from '../support/stores.ts';
import { actif, prescrite } from '../support/story.ts';

function given<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

function figuresOf({ chiffres }: Indicators): ReadonlyMap<string, Figure> {
  const { tableaux = [], file = [] } = chiffres ?? {};
  const all = [...tableaux, ...file].flatMap(({ total, lignes }) => [
    ...(total ? [total] : []),
    ...lignes,
  ]);
  return new Map(all.map((figure) => [figure.id, figure]));
}

describe.each(dialects)('indicators on %s', (dialect) => {
  let db: TestStore;
  let world: Partnership;

  beforeEach(async () => {
    db = await freshStore(dialect);
    world = await partnershipOn(db.store);
  });
  afterEach(async () => {
    await world.engine.close();
    await db.drop();
  });

  const read = async (name: Name, periode = '2026') =>
    world.engine.indicators.read(await world.viewer(name), periode);
  const figures = async (name: Name, periode?: string) =>
    figuresOf(given(await read(name, periode)));
  const casesOf = async (name: Name, chiffre: string) =>
    world.engine.indicators.cases(await world.viewer(name), '2026', chiffre);

  test('AG-81 AG-84 counts cases, masks four, opens the list behind a clear figure alone', async () => {
    for (let one = 0; one < 4; one += 1) await prescrite(world);
    const few = (await figures('chefAgence')).get('2026:prescriptions');
    expect(few).toMatchObject({ valeur: null, ouvre: true });
    expect((await figures('auditrice')).get('2026:prescriptions')?.ouvre).toBe(false);
    // Open to none of them: a draft is its author's alone.
    await world.opens('marc');
    const started = await actif(world);
    const now = await figures('chefMds', '2026-T3');
    expect(now.get('2026-T3:prescriptions')?.valeur).toBe(5);
    expect(now.get('2026-T3:prescriptions.emploi')?.valeur).toBe(5);
    expect(now.get('2026-T3:situation.rsa')).toMatchObject({ valeur: null, ouvre: false });
    expect(now.get('2026-T3:entrees')?.valeur).toBeNull();
    expect((await figures('chefMds', '2026-01')).get('2026-01:prescriptions')?.valeur).toBe(0);

    const { cases } = given(await casesOf('chefMds', '2026:entrees'));
    expect(cases.map(({ id }) => id)).toEqual([started]);
    const all = given(await casesOf('auditrice', '2026:prescriptions')).cases;
    expect(all).toHaveLength(5);
    // SECRET-11: references alone.
    expect(all.map(({ personne }) => personne)).toEqual(all.map(() => null));
    for (const sealed of ['2026:situation.rsa', '2026:freins.ouverts', '2026:nothing']) {
      expect(await casesOf('chefMds', sealed)).toMatchObject({ refusal: { code: 'introuvable' } });
    }
  });

  test('AG-85 an exit counts on the day its window ends, whether or not a clock has run', async () => {
    const ids: string[] = [];
    for (let one = 0; one < 5; one += 1) ids.push(await actif(world));
    for (const id of ids) {
      const sortieLe = world.engine.today();
      const issue = { motif: 'emploiDurable', sortieLe, situation: 'CDI', freins: 'leves' };
      await world.does('marc', id, 'demanderCloture', issue);
    }
    expect((await figures('chefMds')).get('2026:sorties')?.valeur).toBe(0);
    world.clock.advance({ days: 10 });
    const now = await figures('chefMds');
    expect(now.get('2026:sorties')?.valeur).toBe(5);
    // Everybody's reason is the same: it is nobody's to read.
    expect(now.get('2026:sorties.emploiDurable')?.valeur).toBeNull();
    expect(now.get('2026:sorties.retraite')?.valeur).toBeNull();
    const { chiffres } = given(await read('chefMds'));
    expect(chiffres?.delais.find(({ id }) => id === 'duree')?.moyenne).toBe(7);
  });

  test('AG-83 whoever else asks is refused, and knows nothing more for it', async () => {
    await prescrite(world);
    for (const name of ['marc', 'claire', 'ccas', 'lise', 'olga'] as const) {
      expect(await read(name)).toMatchObject({
        ok: false,
        refusal: { code: 'indicateursReserves' },
      });
      expect(await casesOf(name, '2026:prescriptions')).toMatchObject({ ok: false });
      const paper = await world.engine.indicators.paper(await world.viewer(name), '2026');
      expect(paper).toMatchObject({ ok: false });
    }
  });

  test('AG-80 the table has no name, no agent and no reference', async () => {
    const caseId = await actif(world);
    const { reference } = await world.sees('marc', caseId);
    const paper = given(await world.engine.indicators.paper(await world.viewer('chefMds'), '2026'));
    const text = JSON.stringify(paper.sheets);
    expect(text).toContain('masqué');
    expect(text).toContain('MDS inventée');
    for (const word of [reference, caseId, 'Zolbarine', 'marc', 'claire']) {
      expect(text.toLowerCase()).not.toContain(word.toLowerCase());
    }
  });

  test('AG-80 many cases are read a slice at a time, and nothing is counted before the last', async () => {
    await prescrite(world);
    await prescrite(world);
    const { log, lists, own } = db.store;
    const cold = new World({ log, lists, own, clock: world.clock, deriveId });
    await cold.directory.refresh(log);
    const counting = new Counting(new Ground(cold, (caseId) => cold.cases.load(log, caseId)));
    const viewer = await world.viewer('chefMds');
    const slice = async () => given(await counting.counted(viewer, 1));
    expect(await slice()).toMatchObject({ lues: 1, aLire: 2, compte: null });
    const { lues, compte } = await slice();
    expect([lues, compte === null]).toEqual([2, false]);
    // What is counted is kept: asked again, or by many at once, it is the very same.
    const again = await Promise.all([slice(), slice()]);
    expect(again.map((one) => one.compte === compte)).toEqual([true, true]);
    await prescrite(world);
    expect(await slice()).toMatchObject({ lues: 3, aLire: 3 });
    cold.forgetAll();
    expect(await slice()).toMatchObject({ lues: 1, compte: null });
  });
});
