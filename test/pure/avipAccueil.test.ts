// AVIP-43 to AVIP-46: relief, what deserves a talk, other hours, another place.
import { describe, expect, it } from 'vitest';
import { creche, donnees, Parcours, placesDe, rythme } from './support/accueil.ts';
import { idOf, organisations } from './support/partenariat.ts';
import { claimsOf } from './support/vues.ts';

it('AVIP-43 a family that a closure touches gets a place of relief, there or elsewhere', () => {
  const parcours = new Parcours().accueil();
  const { monde } = parcours;
  monde.run('lise', parcours.creche, 'abaisserJournee', {
    jour: '2026-02-02',
    demi: null,
    places: placesDe(monde, parcours.creche).slice(0, 1),
  });
  const other = creche(monde, { organisation: organisations.galopins.id });
  const [there] = placesDe(monde, other);
  const demis = [{ place: there, jour: '2026-02-02', demi: 'matin' }];
  const releve = { creche: other, demis };
  expect(parcours.refused('lise', 'accorderReleve', releve)).toBe('autreCreche');
  expect(
    parcours.refused('olga', 'accorderReleve', {
      ...releve,
      demis: [{ ...demis[0], jour: '2026-08-03' }],
    }),
  ).toBe('apresLaFin');
  parcours.run('olga', 'accorderReleve', releve);
  expect(claimsOf(parcours)).toContainEqual(expect.objectContaining({ place: there }));
});

it('AVIP-44 the crèche says once what deserves a talk; the referents read no count', () => {
  const parcours = new Parcours().accueil().run('lise', 'signalerAbsence');
  expect(parcours.refused('lise', 'signalerAbsence')).toBe('dejaSignale');
  const [written] = parcours.monde.written.slice(-1);
  expect(written?.fact).toMatchObject({ clear: { recontacterAvant: '2026-01-19' }, parts: {} });
  parcours.run('claire', 'noterRecontact');
  expect(parcours.refused('claire', 'noterRecontact')).toBe('rienASuivre');
});

describe('AVIP-45 AVIP-46 other hours, another place', () => {
  const demande = () => {
    const parcours = new Parcours().accueil();
    return parcours.run('marc', 'demanderChangement', donnees('demanderChangement', parcours));
  };

  it('hours change on the référent’s word, with the crèche’s yes; they are held meanwhile', () => {
    const parcours = demande();
    const thursdays = () => claimsOf(parcours).filter(({ jour: day }) => day === '2026-02-12');
    expect(thursdays()).toMatchObject([{ etat: 'tenue' }]);
    expect(parcours.context.depuis).toBe(parcours.monde.today);
    expect(
      parcours.refused('marc', 'demanderChangement', donnees('demanderChangement', parcours)),
    ).toBe('changementEnCours');
    parcours.run('lise', 'accepterChangement', donnees('accepterChangement', parcours));
    expect(thursdays()).toMatchObject([{ etat: 'donnee' }]);
    const days = claimsOf(parcours).map(({ jour: day }) => day);
    expect(days).toContain('2026-02-03');
    expect(days).not.toContain('2026-02-10');
    expect(parcours.refused('lise', 'accepterChangement', { changement: idOf('lise') })).toBe(
      'aucunChangement',
    );
  });

  it('are free again when the crèche says no, or says nothing', () => {
    const refused = demande();
    refused.run('lise', 'refuserChangement', donnees('refuserChangement', refused));
    expect(claimsOf(refused).every(({ etat }) => etat === 'donnee')).toBe(true);
    const forgotten = demande();
    forgotten.monde.wait(6);
    expect(forgotten.catchUp().context.changement).toBeNull();
    expect(forgotten.monde.types(forgotten.id).at(-1)).toBe('changementCaduc.v1');
  });

  it('another place or section keeps the same half-days, without a day without a place', () => {
    const parcours = new Parcours().accueil();
    const [, place] = placesDe(parcours.monde, parcours.creche);
    const before = claimsOf(parcours).map(({ jour: day, demi }) => `${day} ${demi}`);
    const move = (demi: string, aPartirDu = '2026-03-02') => ({
      places: [{ place, rythme: rythme(...demi.split(' ')) }],
      aPartirDu,
    });
    expect(parcours.refused('lise', 'changerPlace', move('lunMatin'))).toBe('memesDemiJournees');
    const periodes = [{ du: '2026-04-04', au: '2026-04-19' }];
    const known = { connuesJusquAu: '2027-08-31', periodes };
    parcours.monde.run('lise', parcours.creche, 'fixerVacances', known);
    for (const vacances of ['sans', 'seulement']) {
      const holidays = { places: [{ place, rythme: { ...rythme(), vacances } }] };
      expect(parcours.refused('lise', 'changerPlace', { ...move(''), ...holidays })).toBe(
        'memesDemiJournees',
      );
    }
    expect(parcours.refused('lise', 'changerPlace', move('lunMatin', '2027-03-01'))).toBe(
      'apresLaFin',
    );
    parcours.run('lise', 'changerPlace', move('lunMatin marMatin'));
    const after = claimsOf(parcours);
    expect(after.map(({ jour: day, demi }) => `${day} ${demi}`)).toEqual(before);
    expect(after.filter((one) => one.place === place).map(({ jour: day }) => day)[0]).toBe(
      '2026-03-02',
    );
  });
});
