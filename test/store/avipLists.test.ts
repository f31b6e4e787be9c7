// Crèches and requests in lists and « Ma journée » on both databases: who is shown which, called how, and whose the ball is.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CaseSearch } from '../../src/contract/cases.ts';
import {
  type Creche,
  contrat,
  crecheOn,
  criteres,
  demandeOn,
  eligibleOn,
  offre,
} from '../support/avip.ts';
import { type Name, type Partnership, partnershipOn } from '../support/partnership.ts';
import { dialects, freshStore, type TestStore } from '../support/stores.ts';

describe.each(dialects)('crèches and requests in lists on %s', (dialect) => {
  let db: TestStore;
  let world: Partnership;
  let lucioles: Creche;
  let galopins: Creche;

  beforeEach(async () => {
    db = await freshStore(dialect);
    world = await partnershipOn(db.store);
    lucioles = await crecheOn(world);
    galopins = await crecheOn(world, { organisation: 'galopins' });
  });
  afterEach(async () => {
    await world.engine.close();
    await db.drop();
  });

  const cards = async (name: Name, search: object = {}) =>
    (await world.engine.search(await world.viewer(name), CaseSearch.parse(search))).cases;
  const listed = async (name: Name, search: object = {}) =>
    new Set((await cards(name, search)).map(({ id }) => id));
  const agenda = async (name: Name) => world.engine.agenda(await world.viewer(name));
  const mine = async (name: Name, caseId: string) => {
    const all = (await agenda(name)).mine.filter(({ card }) => card.id === caseId);
    return all.map(({ titre }) => titre);
  };
  const card = async (name: Name, caseId: string) => {
    const found = (await cards(name)).find(({ id }) => id === caseId);
    if (!found) throw new Error(`${name} has no such case in their list`);
    return found;
  };

  test('AVIP-11 a crèche is called by its name, is nobody’s, and is listed for every referent, found by name', async () => {
    const { titre, person, qualites } = await world.sees('lise', lucioles.id);
    expect({ titre, qualites }).toEqual({ titre: 'Les Lucioles', qualites: ['creche'] });
    expect(new Set(Object.values({ ...person, id: null }))).toEqual(new Set([null]));
    expect(await card('marc', lucioles.id)).toMatchObject({
      titre: 'Les Lucioles',
      personne: null,
    });
    const both = new Set([lucioles.id, galopins.id]);
    for (const name of ['marc', 'claire', 'olga'] as const)
      expect(await listed(name)).toEqual(both);
    expect(await listed('lise')).toEqual(new Set([lucioles.id]));
    expect(await listed('chefAgence')).toEqual(new Set());
    expect(await listed('marc', { texte: 'galopins' })).toEqual(new Set([galopins.id]));
    await world.engine.rebuild();
    expect(await listed('olga', { texte: 'lucioles' })).toEqual(new Set([lucioles.id]));
  });

  test('AVIP-55 a request is listed for the crèches that it names and for its commune, and for no other crèche', async () => {
    const named = await demandeOn(world, { voeux: [lucioles.id] });
    expect(await listed('lise')).not.toContain(named);
    await world.does('marc', named, 'declarerEligible', {
      parcours: 'insertion',
      volontaire: true,
    });
    const anywhere = await eligibleOn(world);
    expect(await listed('lise')).toContain(named);
    expect(await listed('lise')).not.toContain(anywhere);
    expect(await listed('nora')).toEqual(new Set([galopins.id]));
    expect(await listed('olga')).toEqual(new Set([lucioles.id, galopins.id, named, anywhere]));
    expect(await listed('autreConseiller')).toEqual(new Set([lucioles.id, galopins.id]));
  });

  test('AVIP-31 the crèche reads the first name and the age, never the name, and finds nobody by it', async () => {
    const id = await eligibleOn(world, { voeux: [lucioles.id] });
    const { person } = await world.sees('lise', id);
    expect(person).toMatchObject({
      prenom: 'Milo',
      nom: null,
      naissance: null,
      age: 1,
      ageMois: 18,
      adresse: null,
    });
    expect((await card('lise', id)).personne).toBe('Milo');
    expect((await card('marc', id)).personne).toBe('Milo Zolbarine');
    expect(await listed('lise', { texte: 'zolbarine' })).toEqual(new Set());
    expect(await listed('lise', { texte: 'milo zolb' })).toEqual(new Set());
    expect(await listed('lise', { texte: 'mil' })).toEqual(new Set([id]));
    expect(await listed('marc', { texte: 'zolbarine' })).toEqual(new Set([id]));
  });

  test('AVIP-32 AVIP-33 AVIP-37 the ball is where the request says, and the family’s day is in who follows it', async () => {
    const id = await demandeOn(world, { voeux: [lucioles.id] });
    expect(await mine('olga', id)).toContain('Se prononcer sur l’éligibilité');
    expect(await mine('marc', id)).toEqual([]);
    await world.does('olga', id, 'declarerEligible', { parcours: 'insertion', volontaire: true });
    expect(await mine('lise', id)).toContain('Proposer une place, ou inscrire sur la liste');
    expect(await mine('olga', id)).toEqual([]);
    await world.does('lise', id, 'proposerPlace', offre(world, lucioles.id, lucioles.places[0]));
    expect(await mine('lise', id)).toEqual([]);
    expect(await mine('marc', id)).toEqual([]);
    const held = (await agenda('marc')).others.filter((item) => item.card.id === id);
    expect(held.map(({ titre }) => titre)).toEqual(['Dire si la place convient']);
    world.clock.advance({ days: 9 });
    for (const name of ['marc', 'claire', 'lise', 'olga'] as const) {
      expect((await card(name, id)).mine).toBe(false);
    }
    expect(await mine('marc', id)).toEqual(['Place tenue : réponse de la famille']);
    expect(await mine('lise', id)).toEqual([]);
    const others = (await agenda('marc')).others.filter((item) => item.card.id === id);
    // Once is enough: the same day of the same place is not said again among what others hold.
    expect(others).toEqual([]);
    const elsewhere = (await agenda('lise')).others.filter((item) => item.card.id === id);
    expect(elsewhere.map(({ titre }) => titre)).toEqual(['Dire si la place convient']);
  });

  test('AVIP-32 what waits for me past its day is marked late where it waits, and not said again', async () => {
    const id = await demandeOn(world, { voeux: [lucioles.id] });
    world.clock.advance({ days: 8 });
    const { mine: own, late } = await agenda('olga');
    expect(own.filter(({ card: one }) => one.id === id).map((item) => item.late)).toEqual([true]);
    expect(late.filter(({ card: one }) => one.id === id)).toEqual([]);
  });

  test('AVIP-40 whose key is still to turn has it to do, whoever else is waited for', async () => {
    const id = await eligibleOn(world, { voeux: [lucioles.id] });
    const wanted = offre(world, lucioles.id, lucioles.places[0]);
    await world.does('lise', id, 'proposerPlace', wanted);
    await world.does('marc', id, 'proposerContrat', contrat);
    expect(await mine('marc', id)).toEqual([]);
    expect(await mine('lise', id)).toContain('Signer : Contrat d’accueil');
  });

  test('SECRET-09 what is new is counted for who follows, and never what they may not know of', async () => {
    const id = await eligibleOn(world, { voeux: [lucioles.id] });
    for (const name of ['lise', 'marc', 'olga'] as const) {
      const viewer = await world.viewer(name);
      const { cursor } = await world.sees(name, id);
      await world.engine.visit(viewer, id, cursor);
      expect((await card(name, id)).unread).toBe(0);
    }
    await world.does('claire', id, 'ajouterNote', {
      audience: 'referents',
      texte: 'Entre référents.',
    });
    expect((await card('lise', id)).unread).toBe(0);
    expect((await card('marc', id)).unread).toBe(1);
    expect((await card('olga', id)).unread).toBe(1);
    await world.does('claire', id, 'renseignerCriteres', criteres);
    expect((await card('lise', id)).unread).toBe(0);
    expect((await card('marc', id)).unread).toBe(2);
    await world.does('claire', id, 'ajouterNote', { audience: 'creche', texte: 'Avec la crèche.' });
    expect((await card('lise', id)).unread).toBe(1);
    expect((await agenda('lise')).changed.map(({ card: { id: changed } }) => changed)).toContain(
      id,
    );
  });

  test('AVIP-11 who only knows that a crèche exists has nothing of it in their day', async () => {
    const heard = async (name: Name) => {
      const { mine: own, others, late, changed } = await agenda(name);
      return [...own, ...others, ...late, ...changed].map((item) => item.card.id);
    };
    const third = await crecheOn(world, { fin: '2026-10-01' });
    expect(await heard('olga')).toContain(third.id);
    expect(await heard('marc')).not.toContain(third.id);
  });
});
