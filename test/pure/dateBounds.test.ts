// No date of a command is out of reach: a year mistyped is a refusal, never a walk over thousands of years, never a failure.
import { describe, expect, it } from 'vitest';
import { addDays } from '../../workflows/dates.ts';
import { creche, donnees, etats, Parcours, placesDe } from './support/accueil.ts';
import { Monde } from './support/monde.ts';

const far = ['9999-12-31', '2060-01-01', '0001-01-01'];

/** The data once for each of its dates, that date changed. */
function avecDate(data: unknown, date: string): unknown[] {
  if (typeof data === 'string') return /^\d{4}-\d\d-\d\d$/.test(data) ? [date] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, one]) =>
    avecDate(one, date).map((changed) =>
      Array.isArray(data)
        ? data.map((kept, index) => (String(index) === key ? changed : kept))
        : { ...data, [key]: changed },
    ),
  );
}

const who = ['marc', 'claire', 'lise', 'gaston', 'olga', 'come', 'nora', 'colette'];

/** Everything that this person may do now, each date of it in turn out of reach; gives how many were tried. */
function tousRefuses(parcours: Parcours, name: string): number {
  const going = parcours.monde.options(name, parcours.id).filter(({ possible }) => possible);
  const asked = going.flatMap(({ type }) =>
    far.flatMap((date) => avecDate(donnees(type, parcours), date)).map((data) => ({ type, data })),
  );
  for (const { type, data } of asked) {
    expect([type, parcours.refused(name, type, Object(data))]).not.toEqual([type, null]);
  }
  return asked.length;
}

describe('AVIP-20 every date of a command is within reach', () => {
  it('of a request, in every state and for everyone', () => {
    const tried = Object.values(etats).map((make) => {
      const parcours = make();
      return who.reduce((sum, name) => sum + tousRefuses(parcours, name), 0);
    });
    expect(tried.reduce((a, b) => a + b)).toBeGreaterThan(100);
  });

  it('of a crèche, its label, its calendar and its rules included', () => {
    const monde = new Monde();
    const id = creche(monde);
    const day = addDays(monde.today, 30);
    const [place] = placesDe(monde, id);
    const label = { debut: '2028-01-01', fin: '2030-12-31', places: 30, part: 20 };
    const acts: readonly (readonly [string, string, object])[] = [
      ['olga', 'renouvelerLabel', label],
      ['olga', 'fixerRegles', { effetLe: day, decide: 'creche', criteres: ['anciennete'] }],
      ['lise', 'changerOuverture', { effetLe: day, demis: ['lunMatin'] }],
      ['lise', 'ajouterFermeture', { du: day, au: day, motif: 'conges' }],
      ['lise', 'abaisserJournee', { jour: day, places: [place] }],
      ['lise', 'fixerVacances', { connuesJusquAu: day, periodes: [{ du: day, au: day }] }],
      ['lise', 'fermerPlace', { place, dernierJour: day }],
    ];
    for (const [name, type, data] of acts) {
      expect([type, monde.refused(name, id, type, data)]).toEqual([type, null]);
      for (const changed of far.flatMap((date) => avecDate(data, date))) {
        expect([type, monde.refused(name, id, type, Object(changed))]).not.toEqual([type, null]);
      }
    }
  });

  it('a closure lasts a year at most', () => {
    const monde = new Monde();
    const id = creche(monde);
    const refused = (au: string) =>
      monde.refused('lise', id, 'ajouterFermeture', { du: '2026-03-01', au, motif: 'conges' });
    expect([refused('2027-02-28'), refused('2027-03-01')]).toEqual([null, 'fermetureTropLongue']);
  });
});

it('AVIP-51 an ordinary place comes no later than the day after the child’s last one', () => {
  const parcours = new Parcours().accueil();
  const refused = (le: string) => parcours.refused('lise', 'nommerPlaceOrdinaire', { le });
  expect(parcours.context.dernierJourAge).toBe('2027-08-31');
  expect([refused('2027-09-01'), refused('2027-09-02')]).toEqual([null, 'finApresRentree']);
});

it('AVIP-20 a period that too many closures cut is refused, and so is a place reserved for a part of it', () => {
  const monde = new Monde();
  const parcours = new Parcours(monde, creche(monde)).eligible();
  const [place] = placesDe(monde, parcours.creche);
  monde.run('lise', parcours.creche, 'fermerPlace', { place, dernierJour: '2026-03-31' });
  const refused = (index: number) =>
    parcours.refused('lise', 'proposerPlace', parcours.offre({}, index));
  expect([refused(0), refused(1)]).toEqual(['placePasToutDuLong', null]);
  for (let day = 0; day <= 400; day++) {
    const jour = addDays(monde.today, 8 + (day % 180));
    monde.run('lise', parcours.creche, 'ajouterFermeture', {
      du: jour,
      au: jour,
      demi: 'apresMidi',
      motif: 'autre',
    });
  }
  expect(refused(1)).toBe('periodeTropDecoupee');
});
