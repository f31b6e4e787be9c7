// What a crèche lived stays in its books, and what a label does not cover is said before it is given.
import { expect, it } from 'vitest';
import { avertissements } from '../../workflows/crecheAvip/avertir.ts';
import { addDays, Jour } from '../../workflows/dates.ts';
import { books, indexClaims } from '../../workflows/places/books.ts';
import {
  contexteDe,
  creche,
  crecheVueDe,
  demandeDe,
  Parcours,
  placesDe,
  rythme,
} from './support/accueil.ts';
import { Monde } from './support/monde.ts';
import { claimsOf } from './support/vues.ts';

it('AVIP-20 AVIP-41 days of adaptation already lived stay in the books when nobody signs the contract', () => {
  const parcours = new Parcours().contratPropose();
  const { monde } = parcours;
  const [lived, toCome] = [addDays(monde.today, 1), addDays(monde.today, 29)];
  const slot = (jour: string) => ({ jour, demi: 'matin', de: '09:00', a: '10:00' });
  parcours.run('lise', 'planifierAdaptation', { creneaux: [slot(lived), slot(toCome)] });
  monde.wait(25);
  expect(parcours.catchUp().value).toBe('listeAttente');
  expect(parcours.context).toMatchObject({ offre: null, adaptation: [] });
  expect(claimsOf(parcours)).toMatchObject([{ jour: lived, demi: 'matin', etat: 'donnee' }]);
  parcours.run('lise', 'proposerPlace', parcours.offre());
  parcours.run('lise', 'refuserOffre');
  expect(claimsOf(parcours)).toHaveLength(1);
});

it('AVIP-04 a label that begins again later leaves days without one: said, whatever comes after', () => {
  const monde = new Monde();
  const id = creche(monde, { fin: '2026-01-20' });
  const label = { debut: '2026-02-10', fin: '2027-12-31', places: 30, part: 20 };
  const parcours = new Parcours(monde, id).eligible();
  const said = (du: string) => {
    const decision = monde.decide('lise', parcours.id, 'proposerPlace', parcours.offre({ du }));
    if (!decision.ok) return decision.refusal.code;
    const demande = demandeDe(monde, parcours.id);
    const ctx = { today: monde.today, settings: monde.settings };
    return avertissements(decision.facts, demande, crecheVueDe(monde, id), ctx).join(' ');
  };
  expect(said('2026-01-12')).toContain('Le label de la crèche se termine le 20 janvier 2026');
  monde.run('olga', id, 'renouvelerLabel', label);
  expect(said('2026-01-12')).toContain('ne tient pas du 21 janvier 2026 au 9 février 2026');
  expect(said('2026-02-02')).toBe('labelNeTientPas');
  expect(said('2026-02-10')).not.toContain('label');
});

it('AVIP-20 AVIP-46 a closure that is removed: its days are the child’s again once its place is composed anew', () => {
  const monde = new Monde();
  const id = creche(monde);
  const conges = { du: '2026-02-16', au: '2026-02-20', motif: 'conges' };
  monde.run('lise', id, 'ajouterFermeture', conges);
  const parcours = new Parcours(monde, id).accueil();
  const february = () =>
    claimsOf(parcours).filter(({ jour }) => jour >= conges.du && jour <= conges.au);
  const [{ id: fermeture } = { id: '' }] = crecheVueDe(monde, id).state.context.fermetures;
  monde.run('lise', id, 'retirerFermeture', { fermeture });
  expect(february()).toEqual([]);
  const [given] = parcours.context.offre?.attributions ?? [];
  const places = [{ place: given?.place, rythme: rythme() }];
  const data = { places, aPartirDu: conges.du };
  const next = new Parcours(monde, id).eligible();
  const week = { du: conges.du, au: conges.au };
  next.run('lise', 'proposerPlace', next.offre(week));
  expect(parcours.refused('lise', 'changerPlace', data)).toBe('placePrise');
  next.run('lise', 'refuserOffre');
  parcours.run('lise', 'changerPlace', data);
  expect(february().map(({ jour }) => jour)).toEqual(['2026-02-16', '2026-02-17']);
});

it('AVIP-07 AVIP-20 what was lived stays: a closure taken back while it runs keeps its past days, a past day is not restored', () => {
  const { monde, creche: id } = new Parcours().accueil();
  const places = placesDe(monde, id).slice(0, 1);
  monde.run('lise', id, 'abaisserJournee', { jour: monde.today, demi: null, places });
  const closed = { du: '2026-02-02', au: '2026-02-20', motif: 'conges' };
  monde.run('lise', id, 'ajouterFermeture', closed);
  monde.goTo('2026-02-10');
  const [fermeture] = contexteDe(monde, id).fermetures;
  const [baisse] = contexteDe(monde, id).baisses;
  expect(monde.refused('lise', id, 'retablirJournee', { baisse: baisse?.id })).toBe('dateDepassee');
  expect(monde.refused('lise', id, 'ajouterFermeture', { ...closed, du: '2026-02-09' })).toBe(
    'dateDepassee',
  );
  const stays = (jour: string) =>
    books(contexteDe(monde, id), indexClaims(monde.claims()), Jour.parse(jour))[0]?.suspendues;
  const [past, next] = ['2026-02-09', '2026-02-16'];
  expect([stays(past), stays(next)]).toEqual([1, 1]);
  monde.run('lise', id, 'retirerFermeture', { fermeture: fermeture?.id });
  expect([stays(past), stays(next)]).toEqual([1, 0]);
  expect(monde.refused('lise', id, 'retirerFermeture', { fermeture: fermeture?.id })).toBe(
    'dateDepassee',
  );
});
