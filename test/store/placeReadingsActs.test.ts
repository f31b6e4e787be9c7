// Whom a closure touches and what an act would do, before it is done, on both databases: the same rules, and nothing written.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../workflows/dates.ts';
import { contrat, criteres, offre, opensAs, rythme } from '../support/avip.ts';
import {
  accepted,
  agentId,
  organisations,
  type Partnership,
  partnershipOn,
} from '../support/partnership.ts';
import { dialects, freshStore, type TestStore } from '../support/stores.ts';
import { actif, named } from '../support/story.ts';
import { type Viewers, viewers, type WeekOfPlaces, weekOfPlaces } from './support/weekOfPlaces.ts';

const nobody = { nombre: null, places: null, sections: null, demi: null };

describe.each(dialects)('acts on places tried on %s', (dialect) => {
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
  const touched = async (body: object, name: keyof Viewers = 'gestionnaire') => {
    const day = { du: week.monday, au: week.monday };
    const asked = { ...nobody, ...day, ...body };
    return accepted(await places().touched(who[name], week.creche, asked), 'touched');
  };
  const preview = async (name: keyof Viewers, caseId: string, type: string, data: object) =>
    accepted(await places().preview(who[name], caseId, { type, data: { ...data } }), type);
  const nameOf = ({ place, jour, demi }: { place: string; jour: string; demi: string }) =>
    `${place} ${jour} ${demi}`;
  /** What is claimed of a place from today on, as the table says. */
  const slotsOf = async (place: number) => {
    const until = addDays(week.today, 400);
    const { slots } = db.store.lists;
    return (await slots.between([week.places[place] ?? ''], week.today, until)).map(nameOf);
  };
  const proposal = (place: number, change: object = {}) => ({
    ...offre(world, week.creche, week.places[place]),
    ...change,
  });

  test('AVIP-24 AVIP-43 a closure tried: the families it would touch, and nothing written', async () => {
    const all = await touched({});
    expect(all.places).toEqual([]);
    expect(all.touched.map(({ prenom, slots }) => [prenom, slots])).toEqual([
      ['Gaia', [{ place: week.places[0], jour: week.monday, demi: 'matin', releve: null }]],
      ['Hana', [{ place: week.places[1], jour: week.monday, demi: 'matin', releve: null }]],
    ]);
    expect((await touched({ demi: 'apresMidi' })).touched).toEqual([]);
    // The coordinateur is told of another crèche of the town, whose one place is named once; the crèche is not.
    const town = (await touched({}, 'coordinateur')).touched.map(({ slots }) => slots);
    const elsewhere = town.map(([slot]) => [slot?.releve, slot?.ailleurs]);
    expect(elsewhere).toEqual([
      [null, organisations.galopins.nom],
      [null, undefined],
    ]);
    const closed = await world.sees('lise', week.creche);
    expect(closed.context['fermetures']).toEqual([]);
  });

  test('AVIP-08 AVIP-24 a lowered day tried: the places that touch nobody first, a relief each', async () => {
    const two = await touched({ nombre: 2 });
    expect(two.places).toEqual([week.places[2], week.places[3]]);
    expect(two.touched).toEqual([]);
    const three = await touched({ nombre: 3 });
    expect(three.places).toEqual([week.places[2], week.places[3], week.places[1]]);
    expect(three.touched.map(({ prenom, slots }) => [prenom, slots.length])).toEqual([['Hana', 1]]);
    expect(three.touched[0]?.slots[0]?.releve).toBeNull();
    const chosen = await touched({ places: [week.places[0], week.places[1]] });
    const reliefs = chosen.touched.flatMap(({ slots }) => slots.map(({ releve }) => releve));
    // One free place each: what is proposed to one is not proposed to the other.
    expect(reliefs.sort()).toEqual([week.places[2], week.places[3]].sort());
  });

  test('AVIP-02 AVIP-21 a proposal tried: what it would claim, what it warns of, and nothing written', async () => {
    const before = await world.sees('marc', week.lapsed);
    const tried = await preview('gestionnaire', week.lapsed, 'proposerPlace', proposal(2));
    expect(tried).toMatchObject({ possible: true, refusal: null, freed: [], conflicts: [] });
    // Ten opening days from Friday 18 September.
    expect(tried.tenueJusquAu).toBe('2026-10-02');
    expect(tried.facts).toEqual([{ type: 'placeProposee.v1', label: 'Place proposée' }]);
    expect(tried.claimed[0]).toEqual({ place: week.places[2], jour: '2026-09-28', demi: 'matin' });
    expect(tried.warnings).toEqual([
      expect.stringMatching(/^Le label de la crèche se termine le 31 décembre 2026/),
    ]);
    const after = await world.sees('marc', week.lapsed);
    expect([after.version, after.state]).toEqual([before.version, before.state]);
    const done = await world.try('lise', week.lapsed, 'proposerPlace', proposal(2));
    // What was shown is what the act then did.
    expect(done.ok).toBe(true);
    expect(await slotsOf(2)).toEqual(tried.claimed.map(nameOf));
    await world.does('lise', week.lapsed, 'refuserOffre', {});
  });

  test('AVIP-02 LISTE-03 a proposal tried on a place that another holds: which half-days, and what is free near', async () => {
    const half = { places: [{ place: week.places[1], rythme: rythme('lunMatin') }] };
    const tried = await preview('gestionnaire', week.lapsed, 'proposerPlace', proposal(1, half));
    expect(tried).toMatchObject({ possible: false, refusal: { code: 'placePrise' } });
    const held = await slotsOf(1);
    expect(held.length).toBeGreaterThan(40);
    expect(tried.conflicts).toEqual(tried.claimed.filter((one) => held.includes(nameOf(one))));
    expect(tried.conflicts.length).toBeGreaterThan(20);
    expect(tried.nearby?.exacte).toMatchObject({
      places: [{ place: week.places[2], rythme: { demis: ['lunMatin'] } }],
      manque: [],
    });
    expect(tried.warnings).toContainEqual('Il reste du besoin : mardi matin.');
    expect(tried.warnings[0]).toMatch(/^Moins de 10 heures/);
    const really = await world.try('lise', week.lapsed, 'proposerPlace', proposal(1, half));
    expect(really).toMatchObject({ ok: false, refusal: { code: 'placePrise' } });
  });

  test('AVIP-35 a refusal is said as the act would say it: order, rights, state', async () => {
    const passing = await preview('gestionnaire', week.waiting, 'proposerPlace', proposal(3));
    expect(passing).toMatchObject({
      possible: false,
      refusal: { code: 'passeDevant', why: expect.stringContaining('.') },
      facts: [],
      claimed: [],
    });
    const foreign = await preview('insertion', week.waiting, 'proposerPlace', proposal(3));
    expect(foreign.refusal?.code).toBe('nonHabilite');
    const late = await preview('gestionnaire', week.given, 'proposerPlace', proposal(3));
    expect(late.refusal?.code).toBe('etatIncompatible');
  });

  test('SECRET-02 an act is tried on what one may know of, with a command and data that can be read', async () => {
    const refused = async (name: keyof Viewers, body: object) => {
      const asked = { type: 'proposerPlace', data: {}, ...body };
      const result = await places().preview(who[name], week.waiting, asked);
      return result.ok ? null : [result.refusal.code, result.errors?.map(({ path }) => path)];
    };
    expect(await refused('autreGestionnaire', {})).toEqual(['introuvable', undefined]);
    expect(await refused('gestionnaire', { type: 'inventer' })).toEqual([
      'commandeInconnue',
      undefined,
    ]);
    expect(await refused('gestionnaire', { type: 'ouvrirDemande' })).toEqual([
      'commandeInconnue',
      undefined,
    ]);
    expect(await refused('gestionnaire', {})).toEqual([
      'donneesInvalides',
      expect.arrayContaining(['data.creche', 'data.places', 'data.du']),
    ]);
  });

  test('SECRET-09 what an act would write on a case that one may not know of is not hinted at', async () => {
    const accompagnement = await actif(world);
    const request = await opensAs(world, 'marc', 'creche-avip', 'ouvrirDemande', {
      commune: organisations.ville.id,
      voeux: [week.creche],
      enfant: { prenom: 'Nour', nom: 'Inventé', naissance: '2025-02-10' },
      parents: [],
      accompagnement,
      besoin: { rythme: rythme('jeuMatin'), minutesSemaine: 600, debutSouhaite: week.monday },
      criteres,
      referentSocial: agentId('claire'),
    });
    const eligible = { parcours: 'demandeurEmploi', volontaire: true };
    await world.does('marc', request, 'declarerEligible', eligible);
    const places = [{ place: week.places[3], rythme: rythme('jeuMatin') }];
    const horsOrdre = 'Un jour que personne d’autre ne demande.';
    await world.does('lise', request, 'proposerPlace', proposal(3, { places, horsOrdre }));
    await world.does('lise', request, 'proposerContrat', contrat);
    const seen = await world.sees('marc', request);
    await world.does('marc', request, 'confirmerEtape', named(seen));
    const [personne] = [seen.context['signataires']].flat();
    const last = { ...named(seen), personne, mode: 'papier' };
    const types = async (name: keyof Viewers) =>
      (await preview(name, request, 'recueillirSignature', last)).facts.map(({ type }) => type);
    expect(await types('referentSocial')).toContain('revueDuPlanDemandee.v1');
    const crechesOwn = await types('gestionnaire');
    expect(crechesOwn).toContain('contratSigne.v1');
    expect(crechesOwn).not.toContain('revueDuPlanDemandee.v1');
  });

  test('any pathway can be tried: a crèche, an accompagnement global', async () => {
    const closure = { du: week.monday, au: week.monday, motif: 'conges' };
    expect(await preview('gestionnaire', week.creche, 'ajouterFermeture', closure)).toMatchObject({
      possible: true,
      facts: [{ type: 'fermetureAjoutee.v1', label: 'Fermeture ajoutée' }],
      claimed: [],
      warnings: [],
    });
    const ag = await world.opens('marc');
    const withdrawn = await preview('insertion', ag, 'retirerProposition', { motif: 'Plus tard.' });
    expect(withdrawn).toMatchObject({ possible: true, nearby: null });
    expect(withdrawn.facts.map(({ type }) => type)).toContain('propositionRetiree.v1');
  });

  test('AVIP-24 AVIP-43 once closed, the suspended families wait for a relief, and one relieved is done with', async () => {
    const { monday } = week;
    const lowered = { jour: monday, demi: null, places: [week.places[0], week.places[1]] };
    await world.does('lise', week.creche, 'abaisserJournee', lowered);
    const suspended = async () =>
      accepted(await places().suspended(who.gestionnaire, week.creche, null), 'suspended').touched;
    const families = await suspended();
    expect(families.map(({ prenom, slots }) => [prenom, slots.length])).toEqual([
      ['Gaia', 1],
      ['Hana', 1],
    ]);
    const [gaia] = families;
    const [slot] = gaia?.slots ?? [];
    const demis = [{ place: slot?.releve, jour: monday, demi: 'matin' }];
    await world.does('lise', week.given, 'accorderReleve', { creche: week.creche, demis });
    expect((await suspended()).map(({ prenom }) => prenom)).toEqual(['Hana']);
  });
});
