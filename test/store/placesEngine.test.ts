// Places through the engine on both databases: the order of the list, holds that lapse by their date, who comes second.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { problemOf } from '../../src/contract/problemOf.ts';
import { addDays } from '../../workflows/dates.ts';
import { type Creche, contrat, crecheOn, criteres, eligibleOn, offre } from '../support/avip.ts';
import { type Partnership, partnershipOn } from '../support/partnership.ts';
import { dialects, freshStore, type TestStore } from '../support/stores.ts';

describe.each(dialects)('places through the engine on %s', (dialect) => {
  let db: TestStore;
  let world: Partnership;
  let creche: Creche;

  beforeEach(async () => {
    db = await freshStore(dialect);
    world = await partnershipOn(db.store);
    creche = await crecheOn(world);
  });
  afterEach(async () => {
    await world.engine.close();
    await db.drop();
  });

  const waiting = (options: Parameters<typeof eligibleOn>[1] = {}) =>
    eligibleOn(world, { voeux: [creche.id], ...options });
  const offered = (index: number, demis: readonly string[] = []) =>
    offre(world, creche.id, creche.places[index], demis);
  const stateOf = async (id: string) => (await world.sees('olga', id)).state.value;
  const claims = async (index: number) => {
    const today = world.engine.today();
    const { slots } = db.store.lists;
    return slots.between([creche.places[index] ?? ''], today, addDays(today, 400));
  };
  const holders = async (index: number) =>
    new Set((await claims(index)).map(({ caseId }) => caseId));

  test('AVIP-35 passing before a request that would fit needs a reason, seen in the same transaction', async () => {
    const first = await waiting({ criteres: { ...criteres, foyer: true } });
    const second = await waiting();
    expect(await world.try('lise', second, 'proposerPlace', offered(0))).toMatchObject({
      refusal: { code: 'passeDevant', params: { nombre: 1 } },
    });
    expect(await holders(0)).toEqual(new Set());
    const horsOrdre = 'Les horaires ne conviennent qu’à cet enfant.';
    await world.does('lise', second, 'proposerPlace', { ...offered(0), horsOrdre });
    await world.does('lise', first, 'proposerPlace', offered(1));
    expect([await stateOf(first), await stateOf(second)]).toEqual([
      'placeProposee',
      'placeProposee',
    ]);
  });

  test('AVIP-35 of two decisions at once each sees what the other has written', async () => {
    const first = await waiting({ criteres: { ...criteres, foyer: true } });
    const second = await waiting();
    const [one, two] = await Promise.all([
      world.try('lise', first, 'proposerPlace', offered(0)),
      world.try('lise', second, 'proposerPlace', offered(1)),
    ]);
    // Whichever came first: the second waits behind the first, or no longer has anybody before it.
    expect(one.ok).toBe(true);
    expect(two.ok || two.refusal.code === 'passeDevant').toBe(true);
    const third = await waiting();
    const again = await world.try('lise', third, 'proposerPlace', offered(2));
    expect(again.ok).toBe(two.ok);
  });

  test('AVIP-35 an engine elsewhere decides on the list as this one has just left it', async () => {
    const second = await waiting();
    const elsewhere = await partnershipOn(db.store, world.clock);
    await elsewhere.sees('lise', second);
    const first = await waiting({ criteres: { ...criteres, foyer: true } });
    const passing = () => elsewhere.try('lise', second, 'proposerPlace', offered(0));
    expect(await passing()).toMatchObject({ refusal: { code: 'passeDevant' } });
    await world.does('lise', first, 'proposerPlace', offered(1));
    expect((await passing()).ok).toBe(true);
    await elsewhere.engine.close();
  });

  test('AVIP-21 AVIP-35 a request whose hold has lapsed stands on the list again, the clock not having run', async () => {
    const first = await waiting({ criteres: { ...criteres, foyer: true } });
    await world.does('lise', first, 'proposerPlace', offered(0));
    const second = await waiting();
    world.clock.advance({ days: 30 });
    const moved = offered(1);
    expect(await world.try('lise', second, 'proposerPlace', moved)).toMatchObject({
      refusal: { code: 'passeDevant' },
    });
    // The refused command wrote nothing, and what fell due is written.
    expect((await db.store.lists.find(first))?.summary.state).toBe('listeAttente');
    expect(await holders(0)).toEqual(new Set());
  });

  test('AVIP-21 a hold that has lapsed frees its half-days for who asks, and everyone concerned hears it', async () => {
    const first = await waiting();
    await world.does('lise', first, 'proposerPlace', offered(0));
    const running = await waiting();
    const told: string[] = [];
    world.engine.onCommit(({ caseId }) => told.push(caseId ?? ''));
    expect(await world.try('lise', running, 'proposerPlace', offered(0))).toMatchObject({
      refusal: { kind: 'refus', code: 'placePrise', params: { place: creche.places[0] } },
    });
    world.clock.advance({ days: 30 });
    const taken = await world.try('lise', running, 'proposerPlace', {
      ...offered(0),
      horsOrdre: 'Elle attend depuis plus longtemps.',
    });
    expect(taken.ok).toBe(true);
    expect(told).toContain(first);
    expect(await holders(0)).toEqual(new Set([running]));
  });

  test('AVIP-02 AVIP-21 a command that sees no list catches up the case that holds what it claims', async () => {
    const lapsing = await waiting({ demis: ['venMatin'] });
    await world.does('lise', lapsing, 'proposerPlace', offered(0, ['venMatin']));
    const sudden = await waiting({ demis: ['lunMatin'] });
    world.clock.advance({ days: 30 });
    const given = await world.try('lise', sudden, 'accorderPonctuel', {
      creche: creche.id,
      demis: [{ place: creche.places[0], jour: '2026-10-02', demi: 'matin' }],
      accordParent: { le: world.engine.today(), mode: 'oral' },
    });
    expect(given).toMatchObject({ ok: true });
    expect(await stateOf(lapsing)).toBe('listeAttente');
  });

  test('AVIP-29 a label of one place: of two at once one is offered, and the other when the hold has lapsed', async () => {
    const small = await crecheOn(world, { organisation: 'galopins', fin: '2026-09-05' });
    const label = { debut: '2026-09-06', fin: null, places: 1, part: 20 };
    await world.does('olga', small.id, 'renouvelerLabel', label);
    const asked = async (place: string) => {
      const id = await eligibleOn(world, { voeux: [small.id] });
      const data = () => ({
        creche: small.id,
        places: [{ place, rythme: { demis: ['lunMatin'], semaines: 'toutes', vacances: 'avec' } }],
        du: addDays(world.engine.today(), 7),
        horsOrdre: 'Un motif.',
      });
      const tried = () => world.try('nora', id, 'proposerPlace', data());
      return { id, data, tried };
    };
    const both = [await asked(small.places[0] ?? ''), await asked(small.places[1] ?? '')];
    const answers = await Promise.all(both.map(({ tried }) => tried()));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const second = both[answers.findIndex(({ ok }) => !ok)];
    const said = { refusal: { code: 'auDelaDuLabel' } };
    expect(answers.find(({ ok }) => !ok)).toMatchObject(said);
    const body = { type: 'proposerPlace', data: second?.data() ?? {} };
    const nora = await world.viewer('nora');
    const preview = world.engine.places.preview(nora, second?.id ?? '', body);
    expect(await preview).toMatchObject({ value: said });
    world.clock.advance({ days: 30 });
    expect(await second?.tried()).toMatchObject({ ok: true });
  });

  test('LISTE-03 who comes second is told what is free near it, and nothing of it is written', async () => {
    const first = await waiting();
    await world.does('lise', first, 'proposerPlace', offered(0));
    const second = await waiting();
    const before = await world.sees('lise', second);
    const refused = await world.try('lise', second, 'proposerPlace', offered(0));
    if (refused.ok) throw new Error('the half-days were given twice');
    const { exacte, enPartie, plusTard } = refused.nearby ?? {};
    expect({ enPartie, plusTard }).toEqual({ enPartie: null, plusTard: null });
    expect(exacte).toMatchObject({ manque: [], du: offered(0).du });
    const free = exacte?.places[0];
    expect(creche.places.slice(1)).toContain(free?.place);
    expect(problemOf(refused.refusal, refused.errors, refused.nearby).detail).toContain(
      `Tout est libre sur la place « ${free?.nom} » (lundi matin, mardi matin)`,
    );
    const after = await world.sees('lise', second);
    expect(after.version).toBe(before.version);
    const places = exacte?.places.map(({ place, rythme }) => ({ place, rythme }));
    await world.does('lise', second, 'proposerPlace', { ...offered(0), places });
  });

  test('AVIP-38 LISTE-03 of two brothers one of whom comes second neither gets a place, nor the other’s as an answer', async () => {
    const other = await waiting();
    await world.does('lise', other, 'proposerPlace', offered(0));
    const elder = await waiting();
    const younger = await waiting({ fratrie: elder });
    await world.does('marc', elder, 'lierDemandes', { avec: [younger] });
    const data = {
      ...offered(1),
      ensemble: [{ demande: younger, places: offered(0).places }],
    };
    const refused = await world.try('lise', elder, 'proposerPlace', data);
    expect(refused).toMatchObject({ refusal: { code: 'placePrise' } });
    expect([await stateOf(elder), await stateOf(younger)]).toEqual(['eligible', 'eligible']);
    expect(await holders(1)).toEqual(new Set());
    const near = refused.ok ? null : refused.nearby?.exacte?.places.map(({ place }) => place);
    expect(near).toEqual([creche.places[2]]);
  });

  test('AVIP-38 two sisters: the contract of one holds the other as long, and both lapse by their date', async () => {
    const elder = await waiting();
    const younger = await waiting({ fratrie: elder });
    await world.does('marc', elder, 'lierDemandes', { avec: [younger] });
    const ensemble = [{ demande: younger, places: offered(1).places }];
    await world.does('lise', elder, 'proposerPlace', { ...offered(0), ensemble });
    world.clock.advance({ days: 5 });
    await world.does('lise', elder, 'proposerContrat', contrat);
    const heldUntil = async (id: string) => {
      const { deadlines } = await world.sees('olga', id);
      return deadlines.find(({ kind }) => kind === 'tenue' || kind === 'etape')?.due;
    };
    expect(await heldUntil(younger)).toBe(await heldUntil(elder));
    world.clock.advance({ days: 40 });
    expect([await stateOf(elder), await stateOf(younger)]).toEqual([
      'listeAttente',
      'listeAttente',
    ]);
    expect([...(await holders(0)), ...(await holders(1))]).toEqual([]);
  });
});
