// AVIP-43, AVIP-52 A crèche that gives half-days to a child of another's request reads who comes, on both databases, and opens nothing.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addDays, dayOfWeek } from '../../workflows/dates.ts';
import { type Creche, contrat, crecheOn, demandeOn, eligibleOn, offre } from '../support/avip.ts';
import { accepted, type Name, type Partnership, partnershipOn } from '../support/partnership.ts';
import { dialects, freshStore, type TestStore } from '../support/stores.ts';
import { named } from '../support/story.ts';

const contact = { nom: 'Awa Inventée', lien: 'mere', telephone: '06 00 00 00 00' };

describe.each(dialects)('half-days of another crèche’s child on %s', (dialect) => {
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

  const week = async (name: Name, creche: Creche, jour: string) => {
    const window = { du: addDays(world.engine.today(), 0), au: addDays(world.engine.today(), 40) };
    const seen = await world.engine.places.week(await world.viewer(name), creche.id, window);
    const view = accepted(seen, 'week');
    const cell = view.cells.find(
      (one) => one.place === creche.places[0] && one.jour === jour && one.demi === 'matin',
    );
    return { view, cell };
  };

  /** Gaia, welcomed at the Lucioles: a Monday that is lowered there is spent at the Galopins. */
  const relieved = async () => {
    const id = await eligibleOn(world, { voeux: [lucioles.id], prenom: 'Gaia' });
    await world.does('lise', id, 'proposerPlace', offre(world, lucioles.id, lucioles.places[0]));
    await world.does('claire', id, 'transmettreContacts', { contacts: [contact] });
    await world.does('lise', id, 'proposerContrat', contrat);
    const seen = await world.sees('marc', id);
    await world.does('marc', id, 'confirmerEtape', named(seen));
    const [personne] = seen.context['signataires'] as string[];
    const signature = { ...named(seen), personne, mode: 'papier' };
    await world.does('claire', id, 'recueillirSignature', signature);
    world.clock.advance({ days: 7 });
    await world.does('lise', id, 'commencerAccueil', {});
    const today = world.engine.today();
    const jour = Array.from({ length: 7 }, (_, index) => addDays(today, 7 + index)).find(
      (one) => dayOfWeek(one) === 1,
    );
    if (!jour) throw new Error('a week has a Monday');
    await world.does('lise', lucioles.id, 'abaisserJournee', {
      jour,
      demi: null,
      places: [lucioles.places[0]],
    });
    const demis = [{ place: galopins.places[0], jour, demi: 'matin' }];
    await world.does('olga', id, 'accorderReleve', { creche: galopins.id, demis });
    return { id, jour, demis };
  };

  test('AVIP-43 AVIP-31 a relief: first name, reference, age that day, contacts; no case, and nothing the day after', async () => {
    const { id, jour, demis } = await relieved();
    const { view, cell } = await week('nora', galopins, jour);
    const { reference } = await world.sees('olga', id);
    expect(cell).toMatchObject({ etat: 'donnee', caseId: null, accueilli: reference });
    expect(view.accueillis).toEqual([
      {
        reference,
        jour,
        prenom: 'Gaia',
        ageMois: 19,
        contacts: [{ ...contact, lien: { value: 'mere', label: 'Mère' } }],
      },
    ]);
    expect(JSON.stringify(view)).not.toContain(id);
    expect(await world.engine.getCase(await world.viewer('nora'), id)).toMatchObject({
      refusal: { code: 'introuvable' },
    });
    expect(await world.try('nora', id, 'rendreDemiJournees', { demis })).toMatchObject({
      refusal: { code: 'introuvable' },
    });
    // Only who hosts: a referent who follows another family reads that it is taken.
    const other = await week('autreConseiller', galopins, jour);
    expect([other.cell?.accueilli, other.view.accueillis]).toEqual([null, []]);
    world.clock.advance({ days: 21 });
    expect((await week('nora', galopins, jour)).view.accueillis).toEqual([]);
  });

  test('AVIP-24 AVIP-43 the host closes: its own crèche and the coordination are told, and another relief is free', async () => {
    const { id, jour } = await relieved();
    const listed = async (name: Name, creche: Creche) => {
      const seen = await world.engine.places.suspended(await world.viewer(name), creche.id, null);
      return accepted(seen, 'suspended').touched.map(({ prenom, slots }) => [
        prenom,
        ...slots.map((slot) => [slot.place, slot.jour, slot.releve]),
      ]);
    };
    const asked = {
      du: jour,
      au: jour,
      demi: null,
      sections: null,
      nombre: null,
      places: null,
    };
    const before = async (name: Name) => {
      const seen = await world.engine.places.touched(await world.viewer(name), galopins.id, asked);
      return accepted(seen, 'touched').touched.map(({ prenom }) => prenom);
    };
    expect([await listed('lise', lucioles), await listed('olga', lucioles)]).toEqual([[], []]);
    expect(await before('olga')).toEqual(['Gaia']);
    // The host is told before it closes: the first name and when, as one who hosts, and no case.
    const told = await world.engine.places.touched(await world.viewer('nora'), galopins.id, asked);
    const { reference } = await world.sees('olga', id);
    const slots = [{ place: galopins.places[0], jour, demi: 'matin' }];
    const warned = accepted(told, 'touched');
    expect(warned).toMatchObject({
      touched: [],
      accueillis: [{ reference, prenom: 'Gaia', slots }],
    });
    expect(JSON.stringify(warned)).not.toContain(id);
    const closed = { du: jour, au: jour, motif: 'pedagogique' };
    await world.does('nora', galopins.id, 'ajouterFermeture', closed);
    const own = [['Gaia', [lucioles.places[0], jour, lucioles.places[1]]]];
    expect(await listed('lise', lucioles)).toEqual(own);
    expect(await listed('olga', lucioles)).toEqual(own);
    expect(await listed('olga', galopins)).toEqual([['Gaia', [galopins.places[0], jour, null]]]);
    const again = [{ place: lucioles.places[1], jour, demi: 'matin' }];
    await world.does('lise', id, 'accorderReleve', { creche: lucioles.id, demis: again });
    expect([await listed('lise', lucioles), await listed('olga', galopins)]).toEqual([[], []]);
  });

  test('AVIP-52 AVIP-55 an accueil ponctuel is told to who granted it, and to no other crèche that is named', async () => {
    const id = await demandeOn(world, { voeux: [lucioles.id, galopins.id], prenom: 'Liam' });
    await world.does('marc', id, 'declarerEligible', { parcours: 'insertion', volontaire: true });
    const before = await world.sees('nora', id);
    const jour = world.engine.today();
    const demis = [{ place: lucioles.places[0], jour, demi: 'matin' }];
    await world.does('lise', id, 'accorderPonctuel', {
      creche: lucioles.id,
      demis,
      accordParent: { le: jour, mode: 'oral' },
    });
    const nora = await world.sees('nora', id);
    expect([nora.version, nora.context['ponctuels']]).toEqual([before.version, []]);
    const facts = await world.engine.facts(await world.viewer('nora'), id, null);
    expect(JSON.stringify([nora, accepted(facts, 'facts')])).not.toContain(lucioles.places[0]);
    expect((await world.sees('lise', id)).context['ponctuels']).toHaveLength(1);
    // Named no more, who granted the half-day keeps the request until it is over.
    await world.does('marc', id, 'modifierVoeux', { voeux: [galopins.id] });
    expect((await week('lise', lucioles, jour)).cell).toMatchObject({ caseId: id });
    expect((await world.sees('lise', id)).context['voeux']).toEqual([]);
    const all = { texte: '', filtre: 'toutes', etat: null, limit: 50 } as const;
    const list = await world.engine.search(await world.viewer('lise'), all);
    expect(JSON.stringify(list)).toContain(id);
    // The place is given elsewhere meanwhile: it still knows who comes.
    await world.does('nora', id, 'proposerPlace', offre(world, galopins.id, galopins.places[1]));
    const { cell, view } = await week('lise', lucioles, jour);
    expect(cell).toMatchObject({ caseId: null, accueilli: expect.any(String) });
    expect(view.accueillis.map(({ prenom }) => prenom)).toEqual(['Liam']);
  });
});
