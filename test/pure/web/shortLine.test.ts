// AVIP-52: an accueil ponctuel has its own short line, by the half-days that were granted.
import { describe, expect, it } from 'vitest';
import { shortLine } from '../../../src/web/crecheAvip/shortLine.ts';
import type { JsonObject } from '../../../workflows/kernel/json.ts';
import { contextOf, creche, donnees, Parcours, placesDe } from '../support/accueil.ts';
import { Monde } from '../support/monde.ts';

function ponctuelle() {
  const monde = new Monde();
  const parcours = new Parcours(monde, creche(monde), { nature: 'ponctuelle' });
  const line = () => {
    const { value } = monde.cas(parcours.id).state;
    const state = { value, label: value };
    const context: object = contextOf(monde, parcours.id);
    return shortLine({ state, context: context as JsonObject }, monde.today);
  };
  const here = () => line()?.stations.find(({ at }) => at === 'here')?.label;
  const [place] = placesDe(monde, parcours.creche);
  const demis = ['2026-01-06', '2026-01-07'].map((jour) => ({ place, jour, demi: 'matin' }));
  const accorder = { ...donnees('accorderPonctuel', parcours), demis };
  return { monde, parcours, line, here, accorder };
}

describe('AVIP-52 the line of an accueil ponctuel', () => {
  it('is asked, granted, there from its first day to its last, and over', () => {
    const { monde, parcours, here, accorder } = ponctuelle();
    expect(here()).toBe('Demandé');
    parcours.run('lise', 'accorderPonctuel', accorder);
    const days = ['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08'];
    expect(days.map((day) => monde.goTo(day) && here())).toEqual([
      'Accepté',
      'En cours',
      'En cours',
      'Terminé',
    ]);
  });

  it('is left where it was when the request is withdrawn', () => {
    const { parcours, line } = ponctuelle();
    parcours.run('marc', 'retirerDemande');
    expect(line()).toMatchObject({ sideTrack: { label: 'retiree', after: 0 } });
    expect(line()?.stations.map(({ at }) => at)).toEqual(['behind', 'ahead', 'ahead', 'ahead']);
  });

  it('is not that of a request that goes the whole way', () => {
    const parcours = new Parcours();
    const state = { value: 'demande', label: 'Demande reçue' };
    const context: object = contextOf(parcours.monde, parcours.id);
    expect(shortLine({ state, context: context as JsonObject }, parcours.monde.today)).toBeNull();
  });
});
