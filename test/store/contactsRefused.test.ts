// AVIP-31 A parent who is not to be contacted is given to no crèche as a contact, by name or by number; the refusal names nobody.
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { crecheOn, criteres, offre, opensAs } from '../support/avip.ts';
import { organisations, type Partnership, partnershipOn } from '../support/partnership.ts';
import { dialects, freshStore, type TestStore } from '../support/stores.ts';

const reconnue = { parcours: 'insertion', volontaire: true };

describe.each(dialects)('contacts given to a crèche, on %s', (dialect) => {
  let db: TestStore;
  let world: Partnership;
  let caseId: string;

  beforeEach(async () => {
    db = await freshStore(dialect);
    world = await partnershipOn(db.store);
    const lucioles = await crecheOn(world);
    const parents = [
      { prenom: 'Awa', nom: 'Zolbarine', role: 'signe' },
      {
        prenom: 'Noé',
        nom: 'Aubépin',
        role: 'nePasContacter',
        contacts: { telephone: '06 12 00 00 01', courriel: null },
      },
    ];
    caseId = await opensAs(world, 'marc', 'creche-avip', 'ouvrirDemande', {
      commune: organisations.ville.id,
      voeux: [lucioles.id],
      enfant: { prenom: 'Milo', nom: 'Zolbarine', naissance: '2025-02-10' },
      parents,
      besoin: {
        rythme: { demis: ['lunMatin'], semaines: 'toutes', vacances: 'avec' },
        minutesSemaine: 240,
        debutSouhaite: world.engine.today(),
      },
      criteres,
    });
    await world.does('marc', caseId, 'declarerEligible', reconnue);
    const place = offre(world, lucioles.id, lucioles.places[0], ['lunMatin']);
    await world.does('lise', caseId, 'proposerPlace', place);
  });
  afterEach(async () => {
    await world.engine.close();
    await db.drop();
  });

  const send = async (contacts: readonly object[]) =>
    world.engine.execute(await world.viewer('marc'), {
      caseId,
      id: randomUUID(),
      type: 'transmettreContacts',
      data: { contacts },
      ifMatch: (await world.sees('marc', caseId)).version,
    });

  test('AVIP-31 are those who may be called', async () => {
    const awa = { nom: 'Awa Zolbarine', lien: 'mere', telephone: '06 00 00 00 00' };
    for (const avoided of [
      { nom: 'Noé Aubépin', lien: 'pere', telephone: '07 00 00 00 00' },
      { nom: 'Un ami', lien: 'proche', telephone: '+33 6 12 00 00 01' },
    ]) {
      expect(await send([awa, avoided])).toEqual({
        ok: false,
        refusal: { kind: 'refus', code: 'parentAEviter', params: {} },
      });
    }
    expect((await world.sees('lise', caseId)).contents['contacts']).toEqual([]);
    expect(await send([awa])).toMatchObject({ ok: true });
    expect((await world.sees('lise', caseId)).contents['contacts']).toEqual([awa]);
  });
});
