// AG-35, AG-41 to AG-44 through the engine: two situations of one person, and those of a couple, as their viewers read them.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Name, type Partnership, partnershipOn } from '../support/partnership.ts';
import { freshStore, type TestStore } from '../support/stores.ts';
import { actif, prescription } from '../support/story.ts';

let db: TestStore;
let world: Partnership;
let first: string;
let second: string;

const contacts = { telephone: '07 11 22 33 44', courriel: null };
const adresse = { adresse: '8 quai des Saules', codePostal: '71300', commune: 'Blanzy' };

beforeAll(async () => {
  db = await freshStore('sqlite');
  world = await partnershipOn(db.store);
  first = await actif(world);
  second = await world.opens('claire', { prenom: 'Awah', nom: 'Zolbarini' });
  await world.does('claire', second, 'prescrire', prescription(world));
});
afterAll(async () => {
  await world.engine.close();
  await db.drop();
});

async function found(name: Name, texte: string) {
  const search = { texte, filtre: 'toutes', etat: null, limit: 10 } as const;
  const { cases } = await world.engine.search(await world.viewer(name), search);
  return cases.map(({ id, personne }) => [id === first ? 'first' : 'second', personne]).sort();
}
const personOf = async (caseId: string) => (await world.sees('chefMds', caseId)).person;
const offers = async (caseId: string) =>
  (await world.sees('chefMds', caseId)).commands
    .filter(({ type, possible }) => possible && /Fiches$/.test(type))
    .map(({ type }) => type);

test('AG-43, AG-44 lists and searches show one person; separated, each is what it was, and rebuilt is live', async () => {
  const before = [await personOf(first), await personOf(second)];
  expect(await found('chefMds', 'Zolbarini')).toEqual([['second', 'Awah Zolbarini']]);
  expect(await offers(second)).toEqual(['reunirFiches']);

  await world.does('chefMds', second, 'reunirFiches', { avec: first });
  const one = [
    ['first', 'Awa Zolbarine'],
    ['second', 'Awa Zolbarine'],
  ];
  for (const texte of ['Zolbarini', 'Zolbarine'])
    expect(await found('chefMds', texte)).toEqual(one);
  expect(await offers(second)).toEqual(['separerFiches']);
  await world.engine.rebuild();
  for (const texte of ['Zolbarini', 'Zolbarine'])
    expect(await found('chefMds', texte)).toEqual(one);

  await world.does('chefMds', second, 'separerFiches');
  expect([await personOf(first), await personOf(second)]).toEqual(before);
  expect(await found('chefMds', 'Zolbarini')).toEqual([['second', 'Awah Zolbarini']]);
  expect(await found('chefMds', 'Awa Zolbarine')).toEqual([['first', 'Awa Zolbarine']]);
});

test('AG-35, AG-44 coordinates changed on one situation are those of every situation of the person, and its own once separated', async () => {
  await world.does('chefMds', second, 'reunirFiches', { avec: first });
  await world.does('claire', second, 'modifierCoordonnees', { contacts, adresse });
  expect((await world.sees('marc', first)).person).toMatchObject({
    telephone: contacts.telephone,
    adresse: '8 quai des Saules, 71300 Blanzy',
    commune: 'Blanzy',
  });
  await world.does('chefMds', second, 'separerFiches');
  expect((await world.sees('claire', second)).person.telephone).toBe(contacts.telephone);
  expect((await world.sees('marc', first)).person.telephone).toBe('06 00 00 00 00');
});

test('AG-41, SECRET-16 a link opens with both agreements: a reference and who carries it, for the pairs alone', async () => {
  const spouse = await actif(world);
  const reference = async (caseId: string) => (await world.sees('claire', caseId)).reference;
  const agreement = async (caseId: string) => ({
    reference: await reference(caseId),
    accordLe: world.engine.today(),
    accordMode: 'oral',
  });
  await world.does('marc', first, 'convenirLien', await agreement(spouse));
  expect((await world.sees('marc', first)).lies).toEqual([]);
  expect((await world.sees('marc', spouse)).lies).toEqual([]);
  await world.does('claire', spouse, 'convenirLien', await agreement(first));
  const seen = (await world.sees('marc', first)).lies;
  expect(seen).toMatchObject([{ reference: await reference(spouse), seats: [{}, {}] }]);
  expect(Object.keys(seen[0] ?? {}).sort()).toEqual(['reference', 'seats']);
  expect((await world.sees('chefMds', first)).lies).toEqual([]);

  // AG-42, SECRET-12. Protected, or with sharing closed: neither pair reads anything more of the other, until it is lifted.
  const linked = async () => [
    (await world.sees('marc', first)).lies.length,
    (await world.sees('marc', spouse)).lies.length,
  ];
  await world.does('claire', spouse, 'fixerUsageContacts', { proteges: true });
  expect(await linked()).toEqual([0, 0]);
  await world.does('claire', spouse, 'fixerUsageContacts', { proteges: false });
  expect(await linked()).toEqual([1, 1]);
  const le = world.engine.today();
  await world.does('claire', spouse, 'retirerAccord', { le, mode: 'oral' });
  expect(await linked()).toEqual([0, 0]);

  await world.does('claire', spouse, 'terminerLien', { cause: 'separation' });
  expect((await world.sees('marc', first)).lies).toEqual([]);
  const facts = await world.engine.facts(await world.viewer('marc'), first, null);
  const told = facts.ok ? facts.value.facts.filter(({ type }) => type === 'lienTermine.v1') : [];
  expect(told.map(({ parts }) => parts)).toEqual([{ fin: { cause: 'autreSituation' } }]);
});
