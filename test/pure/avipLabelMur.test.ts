// AVIP-29: whatever command adds half-days, they are counted against the label of that day, in one place.
import { describe, expect, it } from 'vitest';
import {
  contexteDe,
  contrat,
  creche,
  Parcours,
  placesDe,
  relabelle,
  rythme,
} from './support/accueil.ts';
import { Monde } from './support/monde.ts';
import { organisations } from './support/partenariat.ts';

const debut = '2026-01-12';

function accueilli(monde: Monde, id: string, place: number, demis: string, change: object = {}) {
  const voulue = { place: placesDe(monde, id)[place], rythme: rythme(...demis.split(' ')) };
  const parcours = new Parcours(monde, id).eligible();
  const offre = parcours.offre({ places: [voulue], du: debut, horsOrdre: 'Motif.', ...change });
  return parcours
    .run('lise', 'proposerPlace', offre)
    .run('lise', 'proposerContrat', contrat)
    .signer();
}
/** One child on the first place, on Mondays; another on the second, on `demis`; then the label gives one place. */
function deux(demis = 'marMatin', first: object = {}, avant?: (monde: Monde, id: string) => void) {
  const monde = new Monde();
  const id = creche(monde, { noms: ['1', '2'] });
  avant?.(monde, id);
  const a = accueilli(monde, id, 0, 'lunMatin', first);
  const b = accueilli(monde, id, 1, demis);
  monde.goTo(debut);
  for (const one of [a, b]) one.run('lise', 'commencerAccueil');
  const [p1, p2] = placesDe(monde, id);
  return { monde, id, a, b, p1, p2 };
}

describe('AVIP-29 the number of the label is held against', () => {
  it('AVIP-45 other half-days, as many as before', () => {
    const { monde, id, b, p2 } = deux();
    relabelle(monde, id, 1);
    const change = (demi: string) => ({
      places: [{ place: p2, rythme: rythme(demi) }],
      aPartirDu: '2026-03-02',
      minutesSemaine: 240,
    });
    const asked = (demi: string) => b.refused('marc', 'demanderChangement', change(demi));
    expect([asked('lunMatin'), asked('jeuMatin')]).toEqual(['auDelaDuLabel', null]);
  });

  it('AVIP-49 an end that is taken back, once another child has been offered those days', () => {
    const { monde, id, a, p2 } = deux();
    a.run('marc', 'prevoirFin', { le: '2026-02-01', cause: 'demenagement' });
    relabelle(monde, id, 1);
    expect(a.refused('marc', 'annulerFin')).toBeNull();
    accueilli(monde, id, 1, 'lunMatin', {
      du: '2026-03-02',
      places: [{ place: p2, rythme: rythme('lunMatin') }],
    });
    expect(a.refused('marc', 'annulerFin')).toBe('auDelaDuLabel');
  });

  it('AVIP-51 the days between the end of a contract and an ordinary place', () => {
    const { monde, id, a, p2 } = deux('marMatin', { au: '2026-02-28' });
    relabelle(monde, id, 1);
    accueilli(monde, id, 1, 'lunMatin', {
      du: '2026-03-02',
      places: [{ place: p2, rythme: rythme('lunMatin') }],
    });
    const named = (le: string) => a.refused('lise', 'nommerPlaceOrdinaire', { le });
    expect([named('2026-04-01'), named('2026-03-02')]).toEqual(['auDelaDuLabel', null]);
  });

  it('AVIP-41 an adaptation beside the half-days of the contract, and none on them', () => {
    const { monde, id, a, p1 } = deux('lunMatin marMatin');
    relabelle(monde, id, 1);
    const slot = (jour: string) =>
      a.refused('lise', 'planifierAdaptation', {
        place: p1,
        creneaux: [{ jour, demi: 'matin', de: '09:00', a: '10:00' }],
      });
    expect([slot('2026-01-20'), slot('2026-01-19'), slot('2026-01-21')]).toEqual([
      'auDelaDuLabel',
      null,
      null,
    ]);
  });

  it('AVIP-59 days left out of a contract, given back', () => {
    const { monde, id, a, p1 } = deux('lunMatin', {}, (world, crecheId) => {
      const places = placesDe(world, crecheId).slice(0, 1);
      world.run('lise', crecheId, 'abaisserJournee', { jour: '2026-01-26', demi: null, places });
    });
    const [baisse] = contexteDe(monde, id).baisses;
    monde.run('lise', id, 'retablirJournee', { baisse: baisse?.id });
    const back = { demis: [{ place: p1, jour: '2026-01-26', demi: 'matin' }] };
    expect(a.refused('lise', 'redonnerJours', back)).toBeNull();
    relabelle(monde, id, 1);
    expect(a.refused('lise', 'redonnerJours', back)).toBe('auDelaDuLabel');
  });
});

describe('AVIP-04 AVIP-29 AVIP-43 relief', () => {
  const jour = '2026-01-26';
  function baisse() {
    const found = deux('marMatin');
    const { monde, id, p1 } = found;
    monde.run('lise', id, 'abaisserJournee', { jour, demi: null, places: [p1] });
    return found;
  }
  const vers = (crecheId: string, place: string | undefined) => ({
    creche: crecheId,
    demis: [{ place, jour, demi: 'matin' }],
  });

  it('at the crèche of the place is the contract’s, whatever becomes of the label', () => {
    const { monde, id, a, p2 } = baisse();
    relabelle(monde, id, 1);
    expect(a.refused('lise', 'accorderReleve', vers(id, p2))).toBeNull();
    monde.run('olga', id, 'retirerLabel', { motif: 'autre' }).wait(1);
    expect(a.refused('lise', 'accorderReleve', vers(id, p2))).toBeNull();
  });

  it('elsewhere is new: under a label that holds that day, within its number', () => {
    const { monde, a } = baisse();
    const other = creche(monde, { organisation: organisations.galopins.id });
    const [place] = placesDe(monde, other);
    const refused = () => a.refused('olga', 'accorderReleve', vers(other, place));
    expect(refused()).toBeNull();
    monde.run('olga', other, 'retirerLabel', { motif: 'autre' }).wait(1);
    expect(refused()).toBe('labelNeTientPas');
  });
});
