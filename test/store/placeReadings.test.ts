// The week of places as each may read it, on both databases: books that balance, holds that lapsed, names for who may have them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Count, PlacesView } from '../../src/contract/places.ts';
import type { Result } from '../../src/engine/api.ts';
import { addDays } from '../../workflows/dates.ts';
import { accepted, type Partnership, partnershipOn } from '../support/partnership.ts';
import { dialects, freshStore, type TestStore } from '../support/stores.ts';
import { type Viewers, viewers, type WeekOfPlaces, weekOfPlaces } from './support/weekOfPlaces.ts';

const zero = { capacite: 0, libres: 0, tenues: 0, donnees: 0, suspendues: 0, fermees: 0 };
const balance = ({ capacite, libres, tenues, donnees, suspendues }: Count) =>
  capacite - libres - tenues - donnees - suspendues;
function sum(counts: readonly Count[]): Count {
  const add = (key: keyof Count) => counts.reduce((total, one) => total + one[key], 0);
  return {
    capacite: add('capacite'),
    libres: add('libres'),
    tenues: add('tenues'),
    donnees: add('donnees'),
    suspendues: add('suspendues'),
    fermees: add('fermees'),
  };
}

describe.each(dialects)('the week of places on %s', (dialect) => {
  let db: TestStore;
  let world: Partnership;
  let week: WeekOfPlaces;
  let who: Viewers;

  beforeAll(async () => {
    db = await freshStore(dialect);
    world = await partnershipOn(db.store);
    week = await weekOfPlaces(world);
    who = await viewers(world);
    const { monday } = week;
    const closure = { du: addDays(monday, 1), au: addDays(monday, 1), motif: 'pedagogique' };
    await world.does('lise', week.creche, 'ajouterFermeture', closure);
    const month = { mois: week.today.slice(0, 7), enfants: 18 };
    await world.does('lise', week.creche, 'saisirEffectif', month);
  });
  afterAll(async () => {
    await world.engine.close();
    await db.drop();
  });

  const days = () => ({ du: week.monday, au: addDays(week.monday, 6) });
  const look = (name: keyof Viewers): Promise<Result<PlacesView>> =>
    world.engine.places.week(who[name], week.creche, days());
  const sees = async (name: keyof Viewers) => accepted(await look(name), 'week');
  const cell = (view: PlacesView, place: number, day: number, demi = 'matin') =>
    view.cells.find(
      (one) =>
        one.place === week.places[place] &&
        one.jour === addDays(week.monday, day) &&
        one.demi === demi,
    );
  const prenoms = (view: PlacesView) => view.dossiers.map(({ prenom }) => prenom);

  test('AVIP-21 AVIP-23 AVIP-24 given, held, lapsed, suspended and closed half-days, and books that balance', async () => {
    const lapsed = () => {
      const { du, au } = days();
      return db.store.lists.slots.between([week.places[2] ?? ''], du, au);
    };
    expect((await lapsed()).map(({ caseId }) => caseId)).toEqual([week.lapsed, week.lapsed]);
    const view = await sees('gestionnaire');
    expect(cell(view, 0, 0)).toMatchObject({ etat: 'donnee', cause: null, caseId: week.given });
    expect(cell(view, 1, 0)).toMatchObject({ etat: 'tenue', caseId: week.held });
    // Held ten opening days from 1 September: free by its date though no clock ran, and this very reading wrote it.
    expect(cell(view, 2, 0)).toMatchObject({ etat: 'libre', caseId: null });
    expect(await lapsed()).toEqual([]);
    expect(cell(view, 0, 1)).toMatchObject({ etat: 'suspendue', cause: 'fermeture' });
    expect(cell(view, 3, 1)).toMatchObject({ etat: 'fermee', cause: 'fermeture', caseId: null });
    expect(cell(view, 3, 5)).toMatchObject({ etat: 'fermee', cause: 'horsOuverture' });
    const counts = view.jours.flatMap(({ matin, apresMidi }) => [matin, apresMidi]);
    expect(counts.map(balance)).toEqual(counts.map(() => 0));
    const [monday, tuesday, , , , saturday] = view.jours;
    expect(monday).toMatchObject({
      ouvert: true,
      ferie: false,
      matin: { capacite: 4, libres: 2, tenues: 1, donnees: 1, suspendues: 0, fermees: 0 },
    });
    expect(tuesday).toMatchObject({
      ouvert: false,
      matin: { ...zero, capacite: 2, suspendues: 2, fermees: 2 },
    });
    expect(saturday?.matin).toEqual({ ...zero, fermees: 4 });
    // Cells are the books, line by line, in order of places, days and half-days.
    expect(view.cells.length).toBe(4 * 7 * 2);
    expect(sum(counts).libres).toBe(view.cells.filter(({ etat }) => etat === 'libre').length);
    const order = view.cells.map(
      ({ place, jour, demi }) =>
        `${week.places.indexOf(place)} ${jour} ${demi === 'matin' ? 0 : 1}`,
    );
    expect(order).toEqual([...order].sort());
  });

  test('what falls due and who holds it: the hold first, then what the place awaits', async () => {
    const view = await sees('gestionnaire');
    expect(view.deadlines[0]).toMatchObject({ late: false });
    const due = view.deadlines.map(({ due: day }) => day);
    expect(due).toEqual([...due].sort());
    const hold = view.deadlines.find(({ kind }) => kind === 'tenue');
    expect(hold).toMatchObject({ caseId: week.held, prenom: 'Hana', mine: false });
    const review = view.deadlines.find(({ kind }) => kind === 'bilan');
    expect(review).toMatchObject({ caseId: week.given, prenom: 'Gaia' });
    const answer = view.deadlines.find(({ caseId }) => caseId === week.waiting);
    expect(answer).toMatchObject({ kind: 'reponse', mine: true });
    expect(view.dossiers.find(({ caseId }) => caseId === week.held)).toMatchObject({
      prenom: 'Hana',
      ageMois: 19,
      tenueJusquAu: hold?.due,
      state: { value: 'placeProposee', label: 'Place proposée' },
    });
    expect(view.dossiers.find(({ caseId }) => caseId === week.given)).toMatchObject({
      tenueJusquAu: null,
      du: '2026-09-08',
      au: '2027-03-07',
      aRecontacter: false,
    });
  });

  test('AVIP-25 the gauge of the month, with the children behind it', async () => {
    const view = await sees('gestionnaire');
    expect(view.jaugeDuMois).toMatchObject({ part: 6, cible: 20, avip: 1, enfants: 18 });
    expect(view.jaugeDuMois.dit).toBe('1 sur 18, soit 6 %');
    expect(view.jaugeDuMois.dossiers.map(({ caseId }) => caseId)).toEqual([week.given]);
    const later = accepted(
      await world.engine.places.week(who.gestionnaire, week.creche, {
        du: addDays(week.today, 60),
        au: addDays(week.today, 66),
      }),
      'week',
    );
    expect(later.jaugeDuMois).toMatchObject({ part: null, avip: 1, enfants: null });
  });

  const named = ['Gaia', 'Hana'];
  const unnamed = [null, null];
  test.each<[keyof Viewers, readonly (string | null)[] | 404]>([
    ['gestionnaire', named],
    ['autreGestionnaire', 404],
    ['coordinateur', named],
    ['autreCommune', []],
    ['insertion', named],
    ['referentSocial', named],
    ['conseillerSansLien', []],
    ['travailleurSansLien', []],
    ['auditeur', unnamed],
    ['administrateur', []],
    ['commission', []],
    ['secretariat', 404],
  ])('SECRET-02 AVIP-55 %s reads %j', async (name, expected) => {
    const result = await look(name);
    if (expected === 404) {
      expect(result).toMatchObject({ ok: false, refusal: { kind: 'introuvable' } });
      return;
    }
    const view = accepted(result, 'week');
    expect(prenoms(view)).toEqual(expected);
    const shown = new Set(view.dossiers.map(({ caseId }) => caseId));
    // A half-day is held or given whoever looks; whose it is, only for who may know of the case.
    expect(cell(view, 0, 0)?.etat).toBe('donnee');
    expect(cell(view, 1, 0)?.etat).toBe('tenue');
    for (const { caseId } of view.cells) expect(caseId === null || shown.has(caseId)).toBe(true);
    for (const { caseId } of view.deadlines) {
      expect([week.given, week.held, week.waiting, week.lapsed]).toContain(caseId);
    }
    if (expected.length === 0) {
      expect(view.deadlines).toEqual([]);
      expect(JSON.stringify(view)).not.toContain('AV-2026');
    }
  });

  test('SECRET-01 a name that is opened is a reading, noted once a case and a look', async () => {
    const notes = async (caseId: string) =>
      (await db.store.own.reads.of(caseId)).filter(({ what }) => what === 'places');
    const before = (await notes(week.given)).length;
    await sees('gestionnaire');
    const after = await notes(week.given);
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)).toMatchObject({ agent: who.gestionnaire.agent, what: 'places' });
    await sees('conseillerSansLien');
    await sees('auditeur');
    expect(await notes(week.given)).toHaveLength(before + 1);
  });

  test('AVIP-11 the list of crèches counts what the week shows, and loads nobody', async () => {
    const view = await sees('coordinateur');
    const { creches } = await world.engine.places.list(who.coordinateur, days());
    expect(creches.map(({ nom }) => nom)).toEqual(['Les Galopins', 'Les Lucioles']);
    const [galopins, lucioles] = creches;
    const counts = view.jours.map(({ matin, apresMidi }) => sum([matin, apresMidi]));
    expect(lucioles?.jours.map(({ count }) => count)).toEqual(counts);
    expect(lucioles?.count).toEqual(sum(counts));
    expect(lucioles?.jauge).toMatchObject({ part: 6, avip: 1, dit: '1 sur 18, soit 6 %' });
    expect(lucioles).toMatchObject({
      places: 4,
      enAttente: 3,
      offres: 1,
      labelTient: true,
      label: { debut: '2026-09-01', fin: '2026-12-31', places: 30 },
      qualites: ['coordinateur'],
      state: { value: 'labellise' },
    });
    expect(galopins).toMatchObject({ places: 1, enAttente: 1, offres: 0 });
  });

  test.each<[keyof Viewers, readonly (number | null)[]]>([
    ['gestionnaire', [2]],
    ['autreGestionnaire', [0]],
    ['autreCommune', [null, null]],
    ['insertion', [null, null]],
    ['auditeur', [1, 3]],
    ['commission', [null, null]],
    ['administrateur', [null, null]],
    ['secretariat', []],
  ])('AVIP-55 %s counts who waits as %j', async (name, expected) => {
    const { creches } = await world.engine.places.list(who[name], days());
    expect(creches.map(({ enAttente }) => enAttente)).toEqual(expected);
  });

  test('AVIP-23 a year adds up: weeks and months come to the same half-days', async () => {
    const year = accepted(
      await world.engine.places.occupancy(who.conseillerSansLien, week.creche, 2026),
      'occupancy',
    );
    expect(year.mois).toHaveLength(12);
    expect(year.semaines).toHaveLength(53);
    const counts = year.semaines.map(({ count }) => count);
    expect(sum(counts)).toEqual(sum(year.mois.map(({ count }) => count)));
    expect(counts.map(balance)).toEqual(counts.map(() => 0));
    expect(year.mois.find(({ mois }) => mois === '2026-09')?.part).toBe(6);
    expect(year.mois.find(({ mois }) => mois === '2026-10')?.part).toBeNull();
    expect(sum(counts).donnees).toBeGreaterThan(30);
    expect(year.jauge).toMatchObject({ part: 6, avip: 1, enfants: 18, dossiers: [] });
    expect(year.jauge.dit).toBe('6 % en moyenne sur les mois saisis');
    const own = accepted(
      await world.engine.places.occupancy(who.gestionnaire, week.creche, 2026),
      'occupancy',
    );
    expect(own.jauge.dossiers.map(({ prenom }) => prenom)).toEqual(['Gaia']);
  });
});
