// AVIP-58: a place asked for before the birth, and the day of birth corrected.
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, Jour, monthsOld } from '../../workflows/dates.ts';
import * as accueil from './support/accueil.ts';
import { contrat, creche, donnees, Parcours } from './support/accueil.ts';
import { Monde } from './support/monde.ts';

const enfant = (naissance: string) => ({ prenom: 'Zoé', nom: 'Secret-Dumoulin', naissance });
const besoin = (debutSouhaite: string) => ({
  rythme: accueil.rythme(),
  minutesSemaine: 480,
  debutSouhaite,
});

describe('AVIP-58 a place is asked for before the birth', () => {
  const monde = new Monde();
  const id = creche(monde);
  const last = addMonths(monde.today, 9);
  const refused = (naissance: Jour, debut: Jour) => {
    const data = accueil.ouverture(monde, [id]);
    const decision = monde.opening('marc', 'creche-avip', {
      ...data,
      enfant: enfant(naissance),
      besoin: besoin(debut),
    });
    return decision.ok ? null : decision.refusal.code;
  };

  it('nine months ahead at most', () => {
    expect(refused(last, last)).toBeNull();
    expect(refused(addDays(last, 1), addDays(last, 1))).toBe('naissanceTropLoin');
  });

  it('for days that come after it', () => {
    expect(refused(last, addDays(last, -1))).toBe('avantLaNaissance');
    const expected = new Parcours(monde, id, {
      enfant: enfant('2026-03-10'),
      besoin: besoin('2026-06-01'),
    }).eligible();
    const early = { ...expected.offre(), du: '2026-03-09' };
    expect(expected.refused('lise', 'proposerPlace', early)).toBe('avantLaNaissance');
    const need = besoin('2026-03-09');
    expect(expected.refused('marc', 'modifierBesoin', need)).toBe('avantLaNaissance');
    expect(expected.refused('marc', 'modifierBesoin', besoin('2026-03-10'))).toBeNull();
  });

  it('and counts the months that are left, the one that has begun included', () => {
    const naissance = Jour.parse('2026-03-10');
    const on = (jour: string) => monthsOld(naissance, Jour.parse(jour));
    expect([on('2026-01-05'), on('2026-03-09'), on('2026-03-10'), on('2026-04-10')]).toEqual([
      -3, -1, 0, 1,
    ]);
  });
});

describe('AVIP-50 AVIP-58 the day of birth is corrected', () => {
  const expected = () =>
    new Parcours(undefined, undefined, {
      enfant: enfant('2026-09-28'),
      besoin: besoin('2026-12-01'),
    });

  it('and the last day before school follows it', () => {
    const parcours = expected();
    expect(parcours.context.dernierJourAge).toBe('2029-08-31');
    parcours.run('marc', 'corrigerNaissance', { naissance: '2025-12-30' });
    expect(parcours.context.dernierJourAge).toBe('2028-08-31');
    expect(parcours.monde.cas(parcours.id).contents).toMatchObject({ naissance: '2025-12-30' });
  });

  it('but a derogation that goes further stays', () => {
    const parcours = expected().run('olga', 'derogerAge', {
      jusquAu: '2030-08-31',
      motif: 'Un motif.',
    });
    parcours.run('marc', 'corrigerNaissance', { naissance: '2026-09-30' });
    expect(parcours.context).toMatchObject({ dernierJourAge: '2030-08-31', ageDeroge: true });
  });

  it('within reach, before the first day offered, and with the promised end before school', () => {
    const parcours = new Parcours().proposee();
    const { today } = parcours.monde;
    const correct = (naissance: string) =>
      parcours.refused('marc', 'corrigerNaissance', { naissance });
    expect(correct(addDays(addMonths(today, 9), 1))).toBe('naissanceTropLoin');
    expect(correct(addDays(today, 8))).toBe('avantLaNaissance');
    expect(correct('2024-03-01')).toBeNull();
    expect(correct('2022-12-30')).toBe('finApresRentree');
  });
});

describe('AVIP-58 nobody is welcomed before being born, half-day by half-day either', () => {
  /** The first days at the crèche: soon after today, Monday 5 January. */
  const naissance = '2026-01-19';
  const aNaitre = () =>
    new Parcours(undefined, undefined, { enfant: enfant(naissance), besoin: besoin(naissance) });
  const creneau = (jour: string) => ({
    creneaux: [{ jour, demi: 'matin', de: '09:00', a: '10:00' }],
  });

  it('no accueil ponctuel is granted', () => {
    const parcours = aNaitre().eligible();
    const data = donnees('accorderPonctuel', parcours);
    expect(parcours.refused('lise', 'accorderPonctuel', data)).toBe('avantLaNaissance');
    const born = new Parcours().eligible();
    expect(born.refused('lise', 'accorderPonctuel', donnees('accorderPonctuel', born))).toBeNull();
  });

  it('no adaptation is planned', () => {
    const parcours = aNaitre().proposee({ du: naissance }).run('lise', 'proposerContrat', contrat);
    const refused = (jour: string) =>
      parcours.refused('lise', 'planifierAdaptation', creneau(jour));
    expect([refused('2026-01-16'), refused('2026-01-20')]).toEqual(['avantLaNaissance', null]);
  });

  it('and the day of birth does not move beyond one that is given', () => {
    const parcours = new Parcours().proposee({ du: '2026-01-26' });
    parcours.run('lise', 'proposerContrat', contrat);
    parcours.run('lise', 'planifierAdaptation', creneau('2026-01-20'));
    const correct = (jour: string) =>
      parcours.refused('marc', 'corrigerNaissance', { naissance: jour });
    expect([correct('2026-01-20'), correct('2026-01-22'), correct('2026-01-28')]).toEqual([
      null,
      'accueilAvantLaNaissance',
      'avantLaNaissance',
    ]);
  });
});
