// AVIP-20: even or odd weeks over a year of 53 weeks, said before they are agreed and where they are read again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayAttributions } from '../../src/web/halfDays/sayAttributions.ts';
import { avertissements } from '../../workflows/crecheAvip/avertir.ts';
import { lettreDe } from '../../workflows/crecheAvip/letter.ts';
import { addDays, dayNumber, isoWeek } from '../../workflows/dates.ts';
import { passages, semainesDeSuite, semainesDeSuiteDe } from '../../workflows/places/semaine53.ts';
import { lettre } from '../../workflows/waitingList/letters.ts';
import {
  contextOf,
  contrat,
  creche,
  crecheVueDe,
  demandeDe,
  Parcours,
  placesDe,
  rythme,
} from './support/accueil.ts';
import { jour } from './support/dossier.ts';
import { Monde } from './support/monde.ts';
import { withSeed } from './support/seed.ts';

const hiver = { du: jour('2026-11-02'), au: jour('2027-04-30') };
const passage = { du: '2026-12-28', au: '2027-01-10' };

describe('AVIP-20 a year of 53 weeks', () => {
  it('is found where both weeks have a day in the period', () => {
    expect(passages(hiver.du, hiver.au)).toEqual([passage]);
    expect(passages(jour('2027-01-03'), jour('2027-01-04'))).toEqual([passage]);
    expect(passages(jour('2027-01-04'), hiver.au)).toEqual([]);
    expect(passages(hiver.du, jour('2027-01-03'))).toEqual([]);
    expect(passages(jour('2025-11-03'), jour('2026-06-30'))).toEqual([]);
  });

  it('is every place where two odd weeks follow each other, and no other', () => {
    const day = fc.nat({ max: 20000 }).map((n) => addDays(jour('2000-01-01'), n));
    fc.assert(
      fc.property(day, (monday) => {
        const week = (after: number) => isoWeek(dayNumber(addDays(monday, after)));
        const follow = week(0) !== week(7) && week(0) % 2 === week(7) % 2;
        const near = passages(addDays(monday, 0), addDays(monday, 7));
        expect(near.length === 1).toBe(follow);
      }),
      withSeed('semaine 53', 300),
    );
  });

  it('says nothing of every week, two of odd weeks, none of even ones', () => {
    const said = (semaines: 'toutes' | 'paires' | 'impaires') =>
      semainesDeSuite({ semaines }, hiver);
    expect(said('toutes')).toEqual([]);
    expect(said('impaires')).toEqual([
      'deux semaines impaires de suite, la 53 et la 1, du 28 décembre 2026 au 10 janvier 2027',
    ]);
    expect(said('paires')[0]).toMatch(/^aucune semaine paire du 28 décembre 2026/);
  });
});

/** Odd weeks, over the winter. */
function impaires(vacances: 'avec' | 'sans' = 'avec') {
  const monde = new Monde('2026-10-26');
  const id = creche(monde);
  const noel = [{ du: '2026-12-19', au: '2027-01-03' }];
  monde.run('lise', id, 'fixerVacances', { connuesJusquAu: '2027-08-31', periodes: noel });
  const parcours = new Parcours(monde, id).eligible();
  const [place] = placesDe(monde, id);
  const wanted = { ...rythme('marMatin'), semaines: 'impaires', vacances };
  const offer = parcours.offre({ places: [{ place, rythme: wanted }], au: '2027-04-24' });
  return { monde, id, parcours, offer };
}

describe('AVIP-20 whoever decides, signs or is written to reads it', () => {
  it('before a place is proposed, and before the contract is', () => {
    const { monde, id, parcours, offer } = impaires();
    const warned = (type: string, data: object) => {
      const decision = monde.decide('lise', parcours.id, type, data);
      if (!decision.ok) throw new Error(decision.refusal.code);
      const said = avertissements(
        decision.facts,
        demandeDe(monde, parcours.id),
        crecheVueDe(monde, id),
        monde,
      );
      return said.filter((one) => one.startsWith('Garde par semaines'));
    };
    expect(warned('proposerPlace', offer)).toHaveLength(1);
    parcours.run('lise', 'proposerPlace', offer);
    expect(warned('proposerContrat', contrat)).toHaveLength(1);
  });

  it('in the words of the place that the contract names, and in the letter', () => {
    const { monde, id, parcours, offer } = impaires();
    parcours.run('lise', 'proposerPlace', offer);
    const { offre } = contextOf(monde, parcours.id);
    expect(sayAttributions(offre?.attributions ?? [])[0]).toContain('la 53 et la 1');
    const courrier = {
      today: monde.today,
      settings: monde.settings,
      enfant: 'Léo',
      creches: [crecheVueDe(monde, id)],
      expediteur: { nom: 'Lise', contact: { nom: 'Lise', telephone: null } },
    };
    const written = lettreDe(demandeDe(monde, parcours.id), courrier);
    expect(written && lettre(written)).toContain('Attention : deux semaines impaires de suite');
  });

  it('and not where the child is expected on one of the two alone', () => {
    const { monde, parcours, offer } = impaires('sans');
    parcours.run('lise', 'proposerPlace', offer);
    const given = contextOf(monde, parcours.id).offre?.attributions ?? [];
    expect(given.flatMap(semainesDeSuiteDe)).toEqual([]);
  });
});
