// AVIP-31 The parents of a child: named to who follows the family, on both databases; to a crèche they are not there.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crecheOn, eligibleOn } from '../support/avip.ts';
import { type Partnership, partnershipOn } from '../support/partnership.ts';
import { dialects, freshStore, type TestStore } from '../support/stores.ts';

describe.each(dialects)('the parents of a child on %s', (dialect) => {
  let db: TestStore;
  let world: Partnership;
  let id: string;

  beforeAll(async () => {
    db = await freshStore(dialect);
    world = await partnershipOn(db.store);
    const creche = await crecheOn(world);
    id = await eligibleOn(world, { voeux: [creche.id], nom: 'Zolbarine' });
  });
  afterAll(async () => {
    await world.engine.close();
    await db.drop();
  });

  test.each(['marc', 'claire', 'olga'] as const)('AVIP-31 %s reads who they are', async (name) => {
    const { proches, context } = await world.sees(name, id);
    expect(proches).toMatchObject([{ prenom: 'Awa', nom: 'Zolbarine', naissance: null }]);
    expect(proches.map((one) => one.id)).toEqual(context['signataires']);
  });

  test('AVIP-31 a gestionnaire of the crèche reads the child’s first name and age, and no parent', async () => {
    const view = await world.sees('lise', id);
    expect(view.proches).toEqual([]);
    expect(view.person).toMatchObject({ prenom: 'Milo', nom: null, ageMois: 18 });
    expect(JSON.stringify(view)).not.toMatch(/Zolbarine|Awa/);
  });
});
