// The engine on a real store: a command's whole way, retries, refusals, groups of one commit, reading.
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  accepted,
  agentId,
  openingData,
  organisations,
  type Partnership,
  partnershipOn,
} from '../support/partnership.ts';
import { dialects, freshStore, type TestStore } from '../support/stores.ts';
import { prescrite } from '../support/story.ts';

describe.each(dialects)('the engine on %s', (dialect) => {
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

  test('ENG-01 a case opens, and its author alone knows of it', async () => {
    const caseId = await world.opens('marc');
    const seen = await world.sees('marc', caseId);
    expect(seen).toMatchObject({
      state: { value: 'brouillon' },
      version: 1,
      person: { prenom: 'Awa', nom: 'Zolbarine', commune: 'Montceau-les-Mines' },
    });
    expect(seen.reference).toMatch(/^AG-2026-0001-\d$/);
    for (const other of ['claire', 'chefMds', 'autreConseiller'] as const) {
      const answer = await world.engine.getCase(await world.viewer(other), caseId);
      expect(answer).toEqual(await world.engine.getCase(await world.viewer(other), randomUUID()));
    }
  });

  test('SECRET-02 an act that ends what its author may know of is done, and says no more than before it', async () => {
    const caseId = await prescrite(world);
    const commission = randomUUID();
    await world.engine.administration.createAgent(commission, {
      organisation: organisations.mds.id,
      prenom: 'Come',
      nom: 'Inventé',
      courriel: 'come@exemple.invalid',
      roles: ['commission'],
    });
    const viewer = await world.engine.viewer(commission);
    if (!viewer) throw new Error('the commission is nobody');
    const { version } = await world.sees('marc', caseId);
    const answer = await world.engine.execute(viewer, {
      caseId,
      id: randomUUID(),
      type: 'designerBinome',
      data: { emploi: agentId('marc'), social: agentId('claire') },
      ifMatch: version,
    });
    expect(answer).toMatchObject({ ok: true, value: { caseId, facts: [], again: false } });
    expect((await world.sees('marc', caseId)).state.value).toBe('diagnostic');
    expect(await world.engine.getCase(viewer, caseId)).toMatchObject({ ok: false });
  });

  test('ENG-02 the same command twice is done once; the same id for another is refused', async () => {
    const viewer = await world.viewer('marc');
    const request = {
      pathway: 'accompagnement-global',
      id: randomUUID(),
      type: 'ouvrirProposition',
      data: openingData({}),
    };
    const first = accepted(await world.engine.open(viewer, request), 'open');
    const again = accepted(await world.engine.open(viewer, request), 'open');
    expect(again).toEqual({ ...first, again: true });
    const other = { ...request, data: openingData({ nom: 'Autre' }) };
    expect(await world.engine.open(viewer, other)).toMatchObject({
      refusal: { code: 'identifiantReutilise' },
    });
  });

  test('ENG-03 a refused opening gives its reference back: references have no gap', async () => {
    const viewer = await world.viewer('marc');
    const bad = { ...openingData({}), organisationSocial: randomUUID() };
    const open = (data: object) =>
      world.engine.open(viewer, {
        pathway: 'accompagnement-global',
        id: randomUUID(),
        type: 'ouvrirProposition',
        data,
      });
    const outcomes = await Promise.all([open(openingData({})), open(bad), open(openingData({}))]);
    expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, false, true]);
    const references = await Promise.all(
      outcomes.flatMap((outcome) => (outcome.ok ? [world.sees('marc', outcome.value.caseId)] : [])),
    );
    expect(references.map(({ reference }) => reference.slice(0, 12)).sort()).toEqual([
      'AG-2026-0001',
      'AG-2026-0002',
    ]);
  });
});
