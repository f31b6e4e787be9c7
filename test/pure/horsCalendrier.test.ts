// AVIP-61: school holidays corrected later move no given day; those that no longer follow them are said, and may be redone.
import { describe, expect, it } from 'vitest';
import { aRedonner } from '../../workflows/crecheAvip/aRedonner.ts';
import { horsCalendrier } from '../../workflows/crecheAvip/horsCalendrier.ts';
import {
  contexteDe,
  contrat,
  creche,
  demandeDe,
  Parcours,
  placesDe,
  rythme,
} from './support/accueil.ts';
import { Monde } from './support/monde.ts';

const hiver = { du: '2026-02-07', au: '2026-02-22' };
const corrige = { du: '2026-02-14', au: '2026-03-01' };

/** Welcomed on Mondays and Tuesdays, outside the holidays or during them alone. */
function accueilli(vacances: 'sans' | 'seulement') {
  const monde = new Monde();
  const id = creche(monde);
  const fixer = (periodes: readonly object[], connuesJusquAu = '2026-08-31') =>
    monde.run('lise', id, 'fixerVacances', { connuesJusquAu, periodes });
  fixer([hiver]);
  const parcours = new Parcours(monde, id).eligible();
  const places = [{ place: placesDe(monde, id)[0], rythme: { ...rythme(), vacances } }];
  parcours.run('lise', 'proposerPlace', parcours.offre({ places }));
  parcours.run('lise', 'proposerContrat', contrat).signer();
  monde.wait(7);
  parcours.run('lise', 'commencerAccueil');
  const read = (find: typeof horsCalendrier) => {
    const { state } = demandeDe(monde, parcours.id);
    const found = find(state, contexteDe(monde, id), monde.today).map(({ jour }) => jour);
    return [...new Set(found)];
  };
  const given = () => monde.claims().filter(({ caseId }) => caseId === parcours.id);
  return { monde, parcours, places, fixer, read, given };
}

describe('AVIP-61 school holidays corrected after a place was given', () => {
  it('move nothing; the days that no longer follow them are said, and those it lacks are given back', () => {
    const { fixer, read, given } = accueilli('sans');
    const before = given();
    expect([read(horsCalendrier), read(aRedonner)]).toEqual([[], []]);
    fixer([corrige]);
    expect(given()).toEqual(before);
    expect(read(horsCalendrier)).toEqual(['2026-02-23', '2026-02-24']);
    expect(read(aRedonner)).toEqual(['2026-02-09', '2026-02-10']);
  });

  it('are said the other way round to who comes during them alone', () => {
    const { fixer, read } = accueilli('seulement');
    fixer([corrige]);
    expect(read(horsCalendrier)).toEqual(['2026-02-09', '2026-02-10']);
    expect(read(aRedonner)).toEqual(['2026-02-23', '2026-02-24']);
  });

  it('say nothing beyond the day to which they are known, nor of what is past', () => {
    const { monde, fixer, read } = accueilli('sans');
    fixer([corrige], '2026-02-23');
    expect(read(horsCalendrier)).toEqual(['2026-02-23']);
    monde.goTo('2026-02-24');
    expect(read(horsCalendrier)).toEqual([]);
  });

  it('AVIP-46 are redone in one act: the same place, from a day on, by the calendar as it is', () => {
    const { parcours, places, fixer, read, monde } = accueilli('sans');
    fixer([corrige]);
    parcours.run('lise', 'changerPlace', { places, aPartirDu: monde.today });
    expect([read(horsCalendrier), read(aRedonner)]).toEqual([[], []]);
  });
});
