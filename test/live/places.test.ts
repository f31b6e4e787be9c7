// Following the places of crèches live: each screen is told to ask again, and nothing more.
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PlacesMessage } from '../../src/contract/live.ts';
import { type Creche, crecheOn, demandeOn, eligibleOn, offre } from '../support/avip.ts';
import { type Doors, openDoors } from '../support/doors.ts';
import { type Listener, listenTo, value } from '../support/liveClient.ts';
import { agentId, type Name } from '../support/partnership.ts';
import { freshStore, type TestStore } from '../support/stores.ts';

let db: TestStore;
let doors: Doors;
let lucioles: Creche;
let galopins: Creche;

beforeEach(async () => {
  db = await freshStore('sqlite');
  doors = await openDoors(db.store);
  lucioles = await crecheOn(doors);
  galopins = await crecheOn(doors, { organisation: 'galopins' });
});
afterEach(async () => {
  await doors.close();
  await db.drop();
});

const listen = async (name: Name): Promise<Listener> => listenTo(await doors.live(name));
const follow = (listener: Listener, crecheId: string) =>
  listener.socket.emitWithAck('followPlaces', { crecheId });
const told = ({ heard }: Listener, { id }: Creche) =>
  heard.filter((line) => line === JSON.stringify(['places', { crecheId: id }])).length;

describe('places followed live', () => {
  test('LIVE-20 an offer is told to who follows that crèche, several at once, once for a burst', async () => {
    const lise = await listen('lise');
    const olga = await listen('olga');
    value(await follow(lise, lucioles.id));
    value(await follow(olga, lucioles.id));
    value(await follow(olga, galopins.id));
    const demande = await eligibleOn(doors, { voeux: [lucioles.id] });
    await doors.does(
      'lise',
      demande,
      'proposerPlace',
      offre(doors, lucioles.id, lucioles.places[0]),
    );
    await olga.until(() => told(olga, lucioles) >= 1);
    await lise.until(() => told(lise, lucioles) >= 1);
    const before = told(lise, lucioles);
    await Promise.all(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((texte) =>
        doors.does('lise', demande, 'ajouterNote', { audience: 'creche', texte }),
      ),
    );
    await lise.until(() => told(lise, lucioles) > before);
    expect(told(lise, lucioles) - before).toBeLessThan(6);
    expect(told(olga, galopins)).toBe(0);
    const message = lise.heard.find((line) => line.startsWith('["places"')) ?? '';
    expect(Object.keys(PlacesMessage.strict().parse(JSON.parse(message)[1]))).toEqual(['crecheId']);
  });

  test('LIVE-21 AVIP-55 a request that names no crèche moves the list of every crèche of its commune', async () => {
    const olga = await listen('olga');
    value(await follow(olga, lucioles.id));
    value(await follow(olga, galopins.id));
    await demandeOn(doors);
    await olga.until(() => told(olga, lucioles) >= 1 && told(olga, galopins) >= 1);
  });

  test('LIVE-22 SECRET-02 what one may not know of is what does not exist', async () => {
    const lise = await listen('lise');
    const refused = await follow(lise, galopins.id);
    expect(refused).toEqual(await follow(lise, randomUUID()));
    expect(refused).toMatchObject({ ok: false, problem: { status: 404, code: 'introuvable' } });
    const demande = await demandeOn(doors, { voeux: [lucioles.id] });
    expect(await follow(lise, demande)).toEqual(refused);
  });

  test('LIVE-23 who stops following hears nothing more; whose rights are gone is told so once', async () => {
    const marc = await listen('marc');
    const nora = await listen('nora');
    value(await follow(marc, lucioles.id));
    value(await follow(marc, galopins.id));
    value(await marc.socket.emitWithAck('unfollowPlaces', { crecheId: lucioles.id }));
    value(await follow(nora, galopins.id));
    await doors.engine.administration.revokeRole(agentId('marc'), 'conseiller');
    await doors.does('lise', lucioles.id, 'saisirEffectif', { mois: '2026-09', enfants: 20 });
    await doors.does('nora', galopins.id, 'saisirEffectif', { mois: '2026-09', enfants: 20 });
    await nora.until(() => told(nora, galopins) === 1);
    await marc.until(() => marc.heard.some((line) => line.startsWith('["lost"')));
    expect(told(marc, lucioles) + told(marc, galopins)).toBe(0);
  });

  test('LIVE-24 AVIP-21 a hold that lapses while all look is told to the crèche, to the town and to who follows the family', async () => {
    const demande = await eligibleOn(doors, { voeux: [lucioles.id] });
    await doors.does(
      'lise',
      demande,
      'proposerPlace',
      offre(doors, lucioles.id, lucioles.places[0]),
    );
    const lise = await listen('lise');
    const olga = await listen('olga');
    const marc = await listen('marc');
    value(await follow(lise, lucioles.id));
    value(await follow(olga, lucioles.id));
    await marc.follow(demande);
    doors.clock.advance({ days: 30 });
    await doors.engine.tick();
    await lise.until(() => told(lise, lucioles) === 1 && lise.heard.includes('["agenda"]'));
    await olga.until(() => told(olga, lucioles) === 1 && olga.heard.includes('["agenda"]'));
    await marc.until(() => marc.facts.length === 1 && marc.heard.includes('["agenda"]'));
    expect(marc.facts.map(({ fact }) => fact.type)).toEqual(['tenueExpiree.v1']);
  });
});
