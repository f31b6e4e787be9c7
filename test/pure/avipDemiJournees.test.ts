// AVIP-56: half-days granted beside the contract: given back one by one, and all of them when the request is over.
import { describe, expect, it } from 'vitest';
import { donnees, Parcours, placesDe, rythme } from './support/accueil.ts';
import { claimsOf } from './support/vues.ts';

const jours = (parcours: Parcours) => claimsOf(parcours).map(({ jour }) => jour);
/** From a Monday: one half-day that morning, one the next. */
const ponctuels = (parcours: Parcours) => ({
  ...donnees('accorderPonctuel', parcours),
  demis: ['2026-01-05', '2026-01-06'].map((jour) => ({
    place: placesDe(parcours.monde, parcours.creche)[1],
    jour,
    demi: 'matin',
  })),
});
const adaptation = (jour: string) => ({
  creneaux: [{ jour, demi: 'matin', de: '09:00', a: '10:00' }],
});

describe('AVIP-56 a request that is over gives back what is to come', () => {
  it('withdrawn or not eligible: accueil ponctuel; what is past stays in the books (AVIP-20)', () => {
    const given = () => {
      const parcours = new Parcours(undefined, undefined, { nature: 'ponctuelle' });
      return parcours.run('lise', 'accorderPonctuel', ponctuels(parcours));
    };
    const withdrawn = given();
    expect(jours(withdrawn)).toEqual(['2026-01-05', '2026-01-06']);
    expect(jours(withdrawn.run('marc', 'retirerDemande'))).toEqual(['2026-01-05']);
    const refused = given().run('olga', 'declarerIneligible', { motif: 'Un motif.' });
    expect(jours(refused)).toEqual(['2026-01-05']);
  });

  it('ended: adaptation slots beyond the last day', () => {
    const parcours = new Parcours().accueil();
    parcours.run('lise', 'planifierAdaptation', adaptation('2026-01-15'));
    parcours.run('lise', 'prevoirFin', { le: '2026-01-13', cause: 'ecole' });
    parcours.monde.goTo('2026-01-14');
    expect(parcours.catchUp().value).toBe('fin');
    expect(parcours.context.adaptation).toEqual([]);
    expect(jours(parcours)).toEqual(['2026-01-12', '2026-01-13']);
  });
});

describe('AVIP-56 rendreDemiJournees', () => {
  const rendre = (parcours: Parcours, jour: string, place = 0) => ({
    demis: [{ place: placesDe(parcours.monde, parcours.creche)[place], jour, demi: 'matin' }],
  });

  it('gives back a mistyped adaptation slot, and nothing of the contract nor of the past', () => {
    const parcours = new Parcours().accueil();
    parcours.run('lise', 'planifierAdaptation', adaptation('2026-01-15'));
    parcours.run('lise', 'planifierAdaptation', adaptation('2026-01-16'));
    const refused = (jour: string, place = 0) =>
      parcours.refused('lise', 'rendreDemiJournees', rendre(parcours, jour, place));
    expect(refused('2026-01-19')).toBe('rienARendre');
    expect(refused('2026-01-15', 1)).toBe('rienARendre');
    expect(refused('2026-01-15')).toBeNull();
    parcours.run('lise', 'rendreDemiJournees', rendre(parcours, '2026-01-15'));
    expect(jours(parcours)).not.toContain('2026-01-15');
    expect(jours(parcours)).toContain('2026-01-16');
    expect(refused('2026-01-15')).toBe('rienARendre');
    parcours.monde.goTo('2026-01-17');
    expect(refused('2026-01-16')).toBe('rienARendre');
  });

  it('gives back an accueil ponctuel; another crèche does not', () => {
    const parcours = new Parcours().eligible();
    parcours.run('lise', 'accorderPonctuel', ponctuels(parcours));
    const one = rendre(parcours, '2026-01-06', 1);
    expect(parcours.refused('nora', 'rendreDemiJournees', one)).toBe('nonHabilite');
    expect(jours(parcours.run('lise', 'rendreDemiJournees', one))).toEqual(['2026-01-05']);
  });
});

describe('AVIP-57 one child, one place a half-day', () => {
  const at = (parcours: Parcours, place: number, jour: string, demi = 'matin') => ({
    place: placesDe(parcours.monde, parcours.creche)[place],
    jour,
    demi,
  });
  /** The second of February is a Monday, and the child comes on Monday mornings. */
  const monday = '2026-02-02';
  const lower = (parcours: Parcours) =>
    parcours.monde.run('lise', parcours.creche, 'abaisserJournee', {
      jour: monday,
      demi: null,
      places: placesDe(parcours.monde, parcours.creche).slice(0, 1),
    });

  it('AVIP-43 a relief replaces a suspended half-day, on one place, once', () => {
    const parcours = new Parcours().accueil();
    const refused = (...demis: object[]) =>
      parcours.refused('lise', 'accorderReleve', { creche: parcours.creche, demis });
    const there = at(parcours, 1, monday);
    expect(refused(there)).toBe('pasSuspendue');
    lower(parcours);
    expect(refused(there, at(parcours, 2, monday))).toBe('deuxPlacesALaFois');
    expect(refused(at(parcours, 1, '2026-02-03'))).toBe('pasSuspendue');
    expect(refused(at(parcours, 1, monday, 'apresMidi'))).toBe('pasSuspendue');
    const releve = { creche: parcours.creche, demis: [there] };
    parcours.run('lise', 'accorderReleve', releve);
    expect(refused(at(parcours, 2, monday))).toBe('pasSuspendue');
  });

  it('AVIP-52 an accueil ponctuel is on one place, and never beside another one', () => {
    const parcours = new Parcours().eligible();
    const ponctuel = (...places: number[]) => ({
      ...donnees('accorderPonctuel', parcours),
      demis: places.map((place) => at(parcours, place, '2026-01-05')),
    });
    const refused = (...places: number[]) =>
      parcours.refused('lise', 'accorderPonctuel', ponctuel(...places));
    expect(refused(1, 2)).toBe('deuxPlacesALaFois');
    parcours.run('lise', 'accorderPonctuel', ponctuel(1));
    expect(refused(2)).toBe('enfantDejaAttendu');
    const today = parcours.offre({ du: '2026-01-05' });
    expect(parcours.refused('lise', 'proposerPlace', today)).toBe('enfantDejaAttendu');
  });

  it('AVIP-41 AVIP-46 adaptation elsewhere, or another place over it, waits until one is given back', () => {
    const parcours = new Parcours().accueil();
    const [own, other] = placesDe(parcours.monde, parcours.creche);
    const slot = (jour: string, place?: string) => ({
      place,
      creneaux: [{ jour, demi: 'matin', de: '09:00', a: '10:00' }],
    });
    const refused = (jour: string, place?: string) =>
      parcours.refused('lise', 'planifierAdaptation', slot(jour, place));
    expect(refused('2026-01-19', other)).toBe('enfantDejaAttendu');
    expect(refused('2026-01-19', own)).toBeNull();
    parcours.run('lise', 'planifierAdaptation', slot('2026-01-19', own));
    const move = { places: [{ place: other, rythme: rythme() }], aPartirDu: '2026-01-19' };
    expect(parcours.refused('lise', 'changerPlace', move)).toBe('enfantDejaAttendu');
    parcours.run('lise', 'rendreDemiJournees', { demis: [at(parcours, 0, '2026-01-19')] });
    expect(parcours.refused('lise', 'changerPlace', move)).toBeNull();
  });
});

it('AVIP-41 an adaptation is bounded, what is given back not counted', () => {
  const parcours = new Parcours().accueil();
  const creneaux = Array.from({ length: 30 }, () => adaptation('2026-01-15').creneaux[0]);
  const refused = () => parcours.refused('lise', 'planifierAdaptation', { creneaux });
  expect(refused()).toBe('deuxPlacesALaFois');
  parcours.run('lise', 'planifierAdaptation', adaptation('2026-01-16'));
  expect(refused()).toBe('adaptationTropLongue');
  parcours.run('lise', 'rendreDemiJournees', {
    demis: [
      { place: placesDe(parcours.monde, parcours.creche)[0], jour: '2026-01-16', demi: 'matin' },
    ],
  });
  expect(refused()).toBe('deuxPlacesALaFois');
});
