// AVIP-59: the days of a closure that was known when the place was given, once it is there no more; AVIP-43: reliefs beside them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRedonner } from '../../workflows/crecheAvip/aRedonner.ts';
import { addDays } from '../../workflows/dates.ts';
import { expand, slotKey } from '../../workflows/places/attribution.ts';
import { semaineOuvrable } from '../../workflows/places/halfDays.ts';
import { redonnees } from '../../workflows/places/laissees.ts';
import {
  contexteDe,
  contrat,
  creche,
  demandeDe,
  donnees,
  Parcours,
  placesDe,
  rythme,
} from './support/accueil.ts';
import { Monde } from './support/monde.ts';
import { claimsOf } from './support/vues.ts';

/** The Monday and the Tuesday of the closure: the child comes on those mornings. */
const lundi = '2026-02-02';
const mardi = '2026-02-03';
const jours = (parcours: Parcours) => claimsOf(parcours).map(({ jour }) => jour);
const demi = (parcours: Parcours, jour: string, place = 0) => ({
  place: placesDe(parcours.monde, parcours.creche)[place],
  jour,
  demi: 'matin',
});
const fermeture = ({ monde, creche }: Parcours) => contexteDe(monde, creche).fermetures[0]?.id;
const retirer = (parcours: Parcours) =>
  parcours.monde.run('lise', parcours.creche, 'retirerFermeture', {
    fermeture: fermeture(parcours),
  });
const redonner = (parcours: Parcours, ...days: string[]) => ({
  demis: days.map((jour) => demi(parcours, jour)),
});

describe('AVIP-59 a closure removed', () => {
  it('gives nothing back by itself; the crèche does, in one act', () => {
    const parcours = new Parcours().sansFermeture();
    expect(jours(parcours)).not.toContain(lundi);
    parcours.run('lise', 'redonnerJours', redonner(parcours, lundi, mardi));
    expect(jours(parcours)).toEqual(expect.arrayContaining([lundi, mardi]));
    expect(parcours.refused('lise', 'redonnerJours', redonner(parcours, lundi))).toBe('pasLaissee');
  });

  it('gives back nothing beside the child’s own rhythm, the calendar, the welcome', () => {
    const parcours = new Parcours().fermee().accueil();
    const refused = (jour: string) =>
      parcours.refused('lise', 'redonnerJours', redonner(parcours, jour));
    expect(refused(lundi)).toBe('pasLaissee');
    retirer(parcours);
    expect(refused('2026-02-04')).toBe('pasLaissee');
    expect(refused('2026-04-06')).toBe('pasLaissee');
    parcours.run('lise', 'prevoirFin', { le: lundi, cause: 'ecole' });
    expect(refused(lundi)).toBeNull();
    expect(refused(mardi)).toBe('pasLaissee');
    parcours.monde.goTo('2026-02-03');
    expect(refused(lundi)).not.toBeNull();
  });

  it('before the first day as well: an open contract falls and is proposed again; a signed one stays', () => {
    const open = new Parcours().fermee().contratPropose();
    retirer(open);
    open.run('lise', 'redonnerJours', redonner(open, lundi));
    expect([open.value, open.context.etape]).toEqual(['placeProposee', null]);
    expect(jours(open.run('lise', 'proposerContrat', contrat).signer())).toContain(lundi);
    const signed = new Parcours().fermee().contrat();
    retirer(signed);
    signed.run('lise', 'redonnerJours', redonner(signed, lundi));
    expect([signed.value, signed.context.contrat?.signe]).toEqual(['contrat', true]);
    expect(claimsOf(signed).filter(({ jour }) => jour === lundi)).toMatchObject([
      { etat: 'donnee' },
    ]);
  });

  it('a whole summer comes back in one act', () => {
    const monde = new Monde();
    const id = creche(monde);
    const ete = { du: '2026-07-13', au: '2026-08-31', motif: 'conges' };
    monde.run('lise', id, 'ajouterFermeture', ete);
    const parcours = new Parcours(monde, id).eligible();
    const places = [{ place: placesDe(monde, id)[0], rythme: rythme(...semaineOuvrable) }];
    const offer = parcours.offre({ places, du: '2026-06-01', au: '2026-09-30' });
    parcours.run('lise', 'proposerPlace', offer);
    retirer(parcours);
    const { state } = demandeDe(monde, parcours.id);
    const demis = aRedonner(state, contexteDe(monde, id), monde.today);
    expect(demis.length).toBeGreaterThan(60);
    parcours.run('lise', 'redonnerJours', { demis });
    expect(jours(parcours).filter((one) => one >= ete.du && one <= ete.au)).toHaveLength(
      demis.length,
    );
  });

  it('a day that another child has since stays theirs', () => {
    const parcours = new Parcours().fermee().accueil();
    retirer(parcours);
    const other = new Parcours(parcours.monde, parcours.creche, {
      besoin: { rythme: rythme(), minutesSemaine: 240, debutSouhaite: mardi },
    }).eligible();
    // Same place, from that Tuesday to that Tuesday: the one day that the first child does not have.
    const one = { places: [{ place: demi(parcours, mardi).place, rythme: rythme('marMatin') }] };
    other.run('lise', 'proposerPlace', other.offre({ ...one, du: mardi, au: mardi }));
    const refused = (...days: string[]) =>
      parcours.refused('lise', 'redonnerJours', redonner(parcours, ...days));
    expect(refused(lundi, mardi)).toBe('placePrise');
    expect(refused(lundi)).toBeNull();
    parcours.run('lise', 'redonnerJours', redonner(parcours, lundi));
    const keys = parcours.monde.claims().map(slotKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('any half-days given back are the child’s, and no other changes', () => {
    const parcours = new Parcours().fermee().accueil();
    retirer(parcours);
    const given = parcours.context.offre?.attributions ?? [];
    const all = given.flatMap((one) => expand({ ...one, sauf: [] }, 'donnee'));
    const had = new Set(given.flatMap((one) => expand(one, 'donnee')).map(slotKey));
    fc.assert(
      fc.property(fc.subarray(all), (chosen) => {
        const after = redonnees(given, chosen, given).flatMap((one) => expand(one, 'donnee'));
        const wanted = new Set([...had, ...chosen.map(slotKey)]);
        expect(new Set(after.map(slotKey))).toEqual(wanted);
      }),
      { numRuns: 40 },
    );
  });
});

describe('AVIP-43 a closure known at the offer', () => {
  const relief = (parcours: Parcours, jour = lundi) => ({
    creche: parcours.creche,
    demis: [demi(parcours, jour, 1)],
  });
  /** One place is lowered that Monday, and known to be. */
  const abaisse = () => {
    const monde = new Monde();
    const parcours = new Parcours(monde);
    monde.run('lise', parcours.creche, 'abaisserJournee', {
      jour: lundi,
      demi: null,
      places: placesDe(monde, parcours.creche).slice(0, 1),
    });
    return parcours.accueil();
  };

  it('leaves the family the right to a relief, once, on the days of its own rhythm', () => {
    const parcours = abaisse();
    expect(jours(parcours)).not.toContain(lundi);
    expect(parcours.refused('lise', 'accorderReleve', relief(parcours, '2026-02-04'))).toBe(
      'pasSuspendue',
    );
    parcours.run('lise', 'accorderReleve', relief(parcours));
    expect(jours(parcours)).toContain(lundi);
    expect(parcours.refused('lise', 'accorderReleve', relief(parcours))).toBe('pasSuspendue');
  });

  it('the relief goes with the day that is given back', () => {
    const parcours = abaisse();
    parcours.run('lise', 'accorderReleve', relief(parcours));
    const [baisse] = contexteDe(parcours.monde, parcours.creche).baisses;
    parcours.monde.run('lise', parcours.creche, 'retablirJournee', { baisse: baisse?.id });
    expect(claimsOf(parcours).filter(({ jour }) => jour === lundi)).toMatchObject([
      { place: demi(parcours, lundi, 1).place },
    ]);
    parcours.run('lise', 'redonnerJours', redonner(parcours, lundi));
    expect(claimsOf(parcours).filter(({ jour }) => jour === lundi)).toMatchObject([
      { place: demi(parcours, lundi).place },
    ]);
  });
});

describe('AVIP-43 AVIP-57 a day restored', () => {
  const releve = (parcours: Parcours) =>
    parcours.run('lise', 'accorderReleve', donnees('accorderReleve', parcours));
  const places = (parcours: Parcours) =>
    claimsOf(parcours)
      .filter(({ jour }) => jour === addDays(parcours.monde.today, 28))
      .map(({ place }) => place);

  it('gives back the relief in the same transaction, of that day and no other', () => {
    const parcours = releve(new Parcours().accueil().abaissee());
    const [own, other] = placesDe(parcours.monde, parcours.creche);
    expect(places(parcours)).toEqual(expect.arrayContaining([own, other]));
    const [baisse] = contexteDe(parcours.monde, parcours.creche).baisses;
    const decision = parcours.monde.decide('lise', parcours.creche, 'retablirJournee', {
      baisse: baisse?.id,
    });
    expect(decision).toMatchObject({
      facts: [{ type: 'journeeRetablie.v1' }, { type: 'demiJourneesRendues.v1' }],
    });
    parcours.monde.run('lise', parcours.creche, 'retablirJournee', { baisse: baisse?.id });
    expect(places(parcours)).toEqual([own]);
  });

  it('not while something else still closes it', () => {
    const parcours = releve(new Parcours().accueil().abaissee().abaissee());
    for (const left of [1, 0]) {
      const [baisse] = contexteDe(parcours.monde, parcours.creche).baisses;
      parcours.monde.run('lise', parcours.creche, 'retablirJournee', { baisse: baisse?.id });
      expect(parcours.context.releves).toHaveLength(left);
    }
  });
});
