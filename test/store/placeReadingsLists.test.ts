// The waiting list of a crèche and what is free for a request, as each may read them, on both databases.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accepted, type Partnership, partnershipOn } from '../support/partnership.ts';
import { dialects, freshStore, type TestStore } from '../support/stores.ts';
import { type Viewers, viewers, type WeekOfPlaces, weekOfPlaces } from './support/weekOfPlaces.ts';

describe.each(dialects)('lists of places on %s', (dialect) => {
  let db: TestStore;
  let world: Partnership;
  let week: WeekOfPlaces;
  let who: Viewers;

  beforeAll(async () => {
    db = await freshStore(dialect);
    world = await partnershipOn(db.store);
    week = await weekOfPlaces(world);
    who = await viewers(world);
  });
  afterAll(async () => {
    await world.engine.close();
    await db.drop();
  });

  const places = () => world.engine.places;
  const waiting = async (name: keyof Viewers, creche = week.creche) =>
    accepted(await places().waiting(who[name], creche), 'waiting');
  test('AVIP-21 LISTE-01 a hold that has lapsed by its date is back on the list, before any clock has run', async () => {
    const list = await waiting('coordinateur');
    expect(list.demandes.map(({ caseId, rang }) => [rang, caseId])).toEqual([
      [1, week.lapsed],
      [2, week.waiting],
      [3, week.unnamed],
    ]);
    expect(list).toMatchObject({ decide: { value: 'creche', label: 'La crèche' }, effetLe: null });
    expect(list.lignes?.[0]).toBe('parent seul avec son ou ses enfants');
    const [first, second] = list.demandes;
    expect(list.demandes.map(({ nommee }) => nommee)).toEqual([true, true, false]);
    expect(first?.dit).toBe('1ʳᵉ priorité selon les règles publiées');
    expect(second?.pourquoi).toContain('au titre de « parent seul');
    expect(second?.pourMonter).toMatch(/^Aucun changement à lui seul/);
    expect(second).toMatchObject({
      prenom: 'Wael',
      ageMois: 19,
      besoin: { demis: ['lunMatin', 'marMatin'], minutesSemaine: 600 },
      solution: { places: [{ place: week.places[2], nom: '3' }], manque: [] },
    });
  });

  test('LISTE-02 AVIP-55 the crèche reads ranks alone, of the requests that name it', async () => {
    const list = await waiting('gestionnaire');
    expect(list.demandes.map(({ caseId, rang }) => [rang, caseId])).toEqual([
      [1, week.lapsed],
      [2, week.waiting],
    ]);
    expect(list.lignes).toBeNull();
    for (const one of list.demandes) {
      expect([one.pourquoi, one.pourMonter]).toEqual([null, null]);
      expect(one.besoin).not.toBeNull();
    }
    expect(JSON.stringify(list)).not.toMatch(/RSA|QPV|parent seul|foyer|allocation|quartier/);
  });

  test.each<[keyof Viewers, readonly number[], boolean, boolean]>([
    ['insertion', [1, 2, 3], true, true],
    ['referentSocial', [1, 2, 3], true, true],
    ['auditeur', [1, 2, 3], false, false],
    ['commission', [], false, false],
    ['conseillerSansLien', [], false, false],
    ['travailleurSansLien', [], false, false],
    ['autreCommune', [], false, false],
  ])('AVIP-55 %s reads ranks %j of the list', async (name, ranks, why, names) => {
    const list = await waiting(name);
    expect(list.demandes.map(({ rang }) => rang)).toEqual(ranks);
    expect(list.lignes !== null).toBe(why);
    for (const one of list.demandes) {
      expect([one.pourquoi !== null, one.prenom !== null, one.besoin !== null]).toEqual([
        why,
        names,
        names,
      ]);
    }
  });

  test('SECRET-02 who knows of no crèche has no list, and who knows of no request may not ask for it', async () => {
    const missing = { refusal: { kind: 'introuvable' } };
    for (const name of ['autreGestionnaire', 'secretariat'] as const) {
      expect(await places().waiting(who[name], week.creche)).toMatchObject(missing);
      expect(await places().suspended(who[name], week.creche, null)).toMatchObject(missing);
      expect(await places().occupancy(who[name], week.creche, 2026)).toMatchObject(missing);
    }
    expect(await places().waiting(who.coordinateur, week.given)).toMatchObject(missing);
    const forbidden = { refusal: { kind: 'interdit', code: 'nonHabilite' } };
    expect(await places().waiting(who.administrateur, week.creche)).toMatchObject(forbidden);
    for (const name of ['insertion', 'auditeur', 'administrateur', 'autreCommune'] as const) {
      expect(await places().suspended(who[name], week.creche, null)).toMatchObject(forbidden);
    }
  });

  test('LISTE-02 LISTE-03 offers say where a request stands, and what is free in its commune', async () => {
    const { creches } = accepted(await places().offers(who.insertion, week.waiting), 'offers');
    expect(creches.map(({ creche, nommee }) => [creche.id, nommee])).toEqual([
      [week.creche, true],
      [week.galopins, false],
    ]);
    const [own, other] = creches;
    expect(own?.rang).toMatchObject({ rang: 2, sur: 3 });
    expect(own?.rang?.pourquoi).toContain('parent seul');
    expect(own?.nearby.exacte).toMatchObject({ places: [{ nom: '3' }], manque: [] });
    expect(other?.rang).toBeNull();
    expect(other?.nearby.exacte).toMatchObject({ places: [{ place: week.galopinsPlaces[0] }] });
    const everywhere = accepted(await places().offers(who.coordinateur, week.unnamed), 'offers');
    expect(everywhere.creches.map(({ rang }) => [rang?.rang, rang?.sur])).toEqual([
      [1, 1],
      [3, 3],
    ]);
    const placed = accepted(await places().offers(who.referentSocial, week.given), 'offers');
    const none = { exacte: null, enPartie: null, plusTard: null };
    expect(placed.creches.map(({ rang, nearby }) => [rang, nearby])).toEqual([
      [null, none],
      [null, none],
    ]);
  });

  test('SECRET-02 offers are for who follows the request', async () => {
    const strangers = ['conseillerSansLien', 'autreGestionnaire', 'autreCommune', 'commission'];
    for (const name of strangers as (keyof Viewers)[]) {
      expect(await places().offers(who[name], week.waiting)).toMatchObject({
        refusal: { kind: 'introuvable' },
      });
    }
    for (const name of ['gestionnaire', 'auditeur'] as const) {
      expect(await places().offers(who[name], week.waiting)).toMatchObject({
        refusal: { kind: 'interdit' },
      });
    }
    expect(await places().offers(who.insertion, week.creche)).toMatchObject({
      refusal: { kind: 'introuvable' },
    });
  });

  test('AVIP-34 where the rules say so the commission reads names and needs, never why', async () => {
    const rules = { effetLe: week.today, decide: 'commission', criteres: ['foyer', 'anciennete'] };
    await world.does('olga', week.creche, 'fixerRegles', rules);
    const list = await waiting('commission');
    expect(list.creche.qualites).toEqual(['partenaire', 'commission']);
    expect(list.lignes).toBeNull();
    const wael = list.demandes.find(({ caseId }) => caseId === week.waiting);
    expect(wael).toMatchObject({
      prenom: 'Wael',
      besoin: { demis: ['lunMatin', 'marMatin'] },
      solution: { places: [{ place: expect.any(String) }] },
      pourquoi: null,
      pourMonter: null,
    });
    // A request that names no crèche waits for the coordinateur: it is none of the commission's.
    expect(list.demandes.map(({ caseId }) => caseId)).not.toContain(week.unnamed);
    const { creches } = await places().list(who.commission, { du: week.today, au: week.today });
    const named = creches.map(({ id, enAttente }) => [id, enAttente]);
    expect(named).toContainEqual([week.creche, list.demandes.length]);
    expect(named).toContainEqual([week.galopins, null]);
    expect((await waiting('commission', week.galopins)).demandes).toEqual([]);
  });
});
