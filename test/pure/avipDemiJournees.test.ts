// AVIP-56: half-days granted beside the contract: given back one by one, and all of them when the request is over.
import { describe, expect, it } from 'vitest';
import { donnees, Parcours, placesDe } from './support/accueil.ts';
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
