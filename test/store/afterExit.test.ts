// AG-26 through the engine: six months after an exit the question stands in « Ma journée », and is gone once answered.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Partnership, partnershipOn } from '../support/partnership.ts';
import { freshStore, type TestStore } from '../support/stores.ts';
import { actif } from '../support/story.ts';

let db: TestStore;
let world: Partnership;
beforeAll(async () => {
  db = await freshStore('sqlite');
  world = await partnershipOn(db.store);
});
afterAll(async () => {
  await world.engine.close();
  await db.drop();
});

const asked = async () => {
  const { mine, late } = await world.engine.agenda(await world.viewer('marc'));
  return [...mine, ...late].map(({ titre }) => titre);
};

test('AG-26 the follow-up is asked for in its week, and no more once noted', async () => {
  const caseId = await actif(world);
  await world.does('claire', caseId, 'demanderCloture', {
    motif: 'formation',
    sortieLe: world.engine.today(),
    situation: 'Entrée en formation.',
    freins: 'attenues',
  });
  world.clock.advance({ days: 20 });
  expect((await world.sees('marc', caseId)).state.value).toBe('cloture');
  expect(await asked()).toEqual([]);
  world.clock.advance({ days: 165 });
  expect(await asked()).toEqual(['Suivi à six mois']);
  await world.does('claire', caseId, 'noterSuiviSixMois', { enEmploi: 'oui' });
  expect(await asked()).toEqual([]);
});
