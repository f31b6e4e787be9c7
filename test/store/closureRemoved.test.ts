// AVIP-59 AVIP-43 A closure removed, on both databases: whom to give days back to, the act, and reliefs given back with the day.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addDays, type Jour } from '../../workflows/dates.ts';
import { type Creche, crecheOn, eligibleOn, offre } from '../support/avip.ts';
import { accepted, type Partnership, partnershipOn } from '../support/partnership.ts';
import { dialects, freshStore, type TestStore } from '../support/stores.ts';
import { signe } from './support/weekOfPlaces.ts';

describe.each(dialects)('a closure removed on %s', (dialect) => {
  let db: TestStore;
  let world: Partnership;
  let lucioles: Creche;
  let id: string;
  let lundi: Jour;

  /** From Tuesday 1 September: Gaia comes on Monday and Tuesday mornings, and a week of closure is known. */
  beforeEach(async () => {
    db = await freshStore(dialect);
    world = await partnershipOn(db.store);
    lucioles = await crecheOn(world);
    lundi = addDays(world.engine.today(), 27);
    const closure = { du: lundi, au: addDays(lundi, 4), motif: 'conges' };
    await world.does('lise', lucioles.id, 'ajouterFermeture', closure);
    id = await eligibleOn(world, { voeux: [lucioles.id], prenom: 'Gaia' });
    await world.does('lise', id, 'proposerPlace', offre(world, lucioles.id, lucioles.places[0]));
    await signe(world, id);
  });
  afterEach(async () => {
    await world.engine.close();
    await db.drop();
  });

  const aRedonner = async (sans: string | null = null) => {
    const seen = await world.engine.places.suspended(await world.viewer('lise'), lucioles.id, sans);
    return accepted(seen, 'suspended').aRedonner.map(({ prenom, slots }) => [
      prenom,
      ...slots.map(({ jour, prise }) => `${jour} ${prise}`),
    ]);
  };
  const first = async (key: 'fermetures' | 'baisses') => {
    const { context } = await world.sees('lise', lucioles.id);
    const [found] = context[key] as { id: string }[];
    return found?.id ?? '';
  };
  const claimed = async (jour: Jour) =>
    (await db.store.lists.slots.between(lucioles.places, jour, jour)).map(({ place }) => place);
  const demi = (place: number, jour: Jour) => ({
    place: lucioles.places[place],
    jour,
    demi: 'matin',
  });

  test('AVIP-59 families are listed before and after; a day taken meanwhile is said, the rest is given back', async () => {
    const mardi = addDays(lundi, 1);
    expect(await aRedonner()).toEqual([]);
    const fermeture = await first('fermetures');
    const both = [['Gaia', `${lundi} false`, `${mardi} false`]];
    expect(await aRedonner(fermeture)).toEqual(both);
    await world.does('lise', lucioles.id, 'retirerFermeture', { fermeture });
    expect(await aRedonner()).toEqual(both);
    const other = await eligibleOn(world, { voeux: [lucioles.id], prenom: 'Hana' });
    await world.does('lise', other, 'proposerPlace', {
      ...offre(world, lucioles.id, lucioles.places[0], ['marMatin']),
      du: mardi,
      au: mardi,
    });
    expect(await aRedonner()).toEqual([['Gaia', `${lundi} false`, `${mardi} true`]]);
    const all = { demis: [demi(0, lundi), demi(0, mardi)] };
    expect(await world.try('lise', id, 'redonnerJours', all)).toMatchObject({
      refusal: { code: 'placePrise' },
    });
    expect(await claimed(lundi)).toEqual([]);
    await world.does('lise', id, 'redonnerJours', { demis: [demi(0, lundi)] });
    expect(await claimed(lundi)).toEqual([lucioles.places[0]]);
    expect(await aRedonner()).toEqual([['Gaia', `${mardi} true`]]);
  });

  test('AVIP-43 AVIP-57 a lowered day restored gives the relief back with it', async () => {
    world.clock.advance({ days: 7 });
    await world.does('lise', id, 'commencerAccueil', {});
    const jour = addDays(lundi, 7);
    const lowered = { jour, demi: null, places: [lucioles.places[0]] };
    await world.does('lise', lucioles.id, 'abaisserJournee', lowered);
    const relief = { creche: lucioles.id, demis: [demi(1, jour)] };
    await world.does('lise', id, 'accorderReleve', relief);
    expect((await claimed(jour)).sort()).toEqual([...lucioles.places].slice(0, 2).sort());
    await world.does('lise', lucioles.id, 'retablirJournee', { baisse: await first('baisses') });
    expect(await claimed(jour)).toEqual([lucioles.places[0]]);
    expect((await world.sees('olga', id)).context['releves']).toEqual([]);
  });

  test('AVIP-61 holidays corrected since a place was given list the days that no longer follow them', async () => {
    const place = lucioles.places[1];
    const rythme = { demis: ['lunMatin'], semaines: 'toutes', vacances: 'sans' };
    const hiver = (du: Jour) => ({
      connuesJusquAu: addDays(lundi, 400),
      periodes: [{ du, au: addDays(du, 6) }],
    });
    await world.does('lise', lucioles.id, 'fixerVacances', hiver(addDays(lundi, 14)));
    const other = await eligibleOn(world, {
      voeux: [lucioles.id],
      prenom: 'Hana',
      demis: ['lunMatin'],
    });
    const offer = { ...offre(world, lucioles.id, place), places: [{ place, rythme }] };
    await world.does('lise', other, 'proposerPlace', { ...offer, horsOrdre: 'Un motif.' });
    await world.does('lise', lucioles.id, 'fixerVacances', hiver(addDays(lundi, 21)));
    const seen = await world.engine.places.suspended(await world.viewer('olga'), lucioles.id, null);
    const slots = [{ place, jour: addDays(lundi, 21), demi: 'matin' }];
    expect(accepted(seen, 'suspended').horsCalendrier).toMatchObject([{ prenom: 'Hana', slots }]);
  });
});
