// AVIP-29: nothing new beyond the number of places of the label of that day; what is there stays.
import { describe, expect, it } from 'vitest';
import { complet } from '../../workflows/creche/nombreDuLabel.ts';
import { solutionDuBesoin } from '../../workflows/crecheAvip/recherche.ts';
import { indexClaims } from '../../workflows/places/books.ts';
import { sayRefusal } from '../../workflows/refusalTexts.ts';
import {
  contexteDe,
  contrat,
  creche,
  crecheVueDe,
  demandeDe,
  Parcours,
  placesDe,
  rythme,
} from './support/accueil.ts';
import { Monde } from './support/monde.ts';

/** Three places; from 1 February the label gives one fewer. */
function abaisse(places = 2): { readonly monde: Monde; readonly id: string } {
  const monde = new Monde();
  const id = creche(monde, { fin: '2026-01-31' });
  const next = { debut: '2026-02-01', fin: '2027-12-31', places, part: 20 };
  monde.run('olga', id, 'renouvelerLabel', next);
  return { monde, id };
}
const enAttente = (monde: Monde, id: string) => new Parcours(monde, id).eligible();
const sur = (parcours: Parcours, place: number, ...demis: string[]) => {
  const [voulue] = placesDe(parcours.monde, parcours.creche).slice(place);
  return parcours.offre({ places: [{ place: voulue, rythme: rythme(...demis) }] });
};
const propose = (parcours: Parcours, place: number, ...demis: string[]) =>
  parcours.run('lise', 'proposerPlace', sur(parcours, place, ...demis));
const refused = (parcours: Parcours, place: number, ...demis: string[]) =>
  parcours.refused('lise', 'proposerPlace', sur(parcours, place, ...demis));

describe('AVIP-29 a label lowered below the places reserved', () => {
  it('lets no more children be expected than it gives places, whichever place is free', () => {
    const { monde, id } = abaisse();
    propose(enAttente(monde, id), 0);
    propose(enAttente(monde, id), 2);
    const third = enAttente(monde, id);
    expect([refused(third, 1), refused(third, 1, 'jeuMatin')]).toEqual(['auDelaDuLabel', null]);
    const said = third.monde.decide('lise', third.id, 'proposerPlace', sur(third, 1));
    expect(said.ok ? '' : sayRefusal(said.refusal)).toContain('2 février 2026');
  });

  it('counts nobody on a day whose label gives enough', () => {
    const { monde, id } = abaisse();
    propose(enAttente(monde, id), 0);
    propose(enAttente(monde, id), 1);
    const third = enAttente(monde, id);
    const before = { ...sur(third, 2), au: '2026-01-31' };
    expect(third.refused('lise', 'proposerPlace', before)).toBeNull();
  });

  it('AVIP-38 counts brothers and sisters that are offered places together', () => {
    const { monde, id } = abaisse();
    propose(enAttente(monde, id), 0);
    const twin = enAttente(monde, id);
    const other = new Parcours(monde, id, { parents: [], fratrie: twin.id }).eligible();
    twin.run('marc', 'lierDemandes', { avec: [other.id] });
    const [place] = placesDe(monde, id).slice(2);
    const together = {
      ...sur(twin, 1),
      ensemble: [{ demande: other.id, places: [{ place, rythme: rythme() }] }],
    };
    expect(twin.refused('lise', 'proposerPlace', together)).toBe('auDelaDuLabel');
  });

  it('AVIP-52 grants no accueil ponctuel beyond it', () => {
    const { monde, id } = abaisse(1);
    monde.goTo('2026-02-02');
    const [p1, p2] = placesDe(monde, id);
    const ponctuel = (place: string | undefined) => ({
      creche: id,
      demis: [{ place, jour: '2026-02-03', demi: 'matin' }],
      accordParent: { le: '2026-02-02', mode: 'oral' },
    });
    enAttente(monde, id).run('lise', 'accorderPonctuel', ponctuel(p1));
    const second = new Parcours(monde, id, {
      parents: [{ prenom: 'Eve', nom: 'Autre', role: 'signe' }],
    }).eligible();
    expect(second.refused('lise', 'accorderPonctuel', ponctuel(p2))).toBe('auDelaDuLabel');
  });
});

describe('AVIP-29 a welcome that runs', () => {
  /** Two children are there when the label comes down to one. */
  function deux(): readonly [Parcours, Parcours] {
    const { monde, id } = abaisse(1);
    const welcomed = [0, 1].map((place) => {
      const parcours = enAttente(monde, id);
      const offer = { ...sur(parcours, place), du: '2026-01-12', au: '2026-01-31' };
      parcours.run('lise', 'proposerPlace', offer);
      parcours.run('lise', 'proposerContrat', contrat).signer();
      return parcours;
    });
    monde.goTo('2026-01-12');
    for (const one of welcomed) one.run('lise', 'commencerAccueil');
    const [first, second] = welcomed;
    if (!first || !second) throw new Error('two were welcomed');
    return [first, second];
  }
  const renouveler = { fin: '2026-06-30', texte: 'On continue.' };

  it('AVIP-47 goes to its end; what comes after is new', () => {
    const [first, second] = deux();
    first.run('lise', 'proposerRenouvellement', renouveler);
    expect(second.refused('lise', 'proposerRenouvellement', renouveler)).toBe('auDelaDuLabel');
    expect(second.context.offre?.donnee).toBe(true);
  });

  it('AVIP-45 takes other half-days, and no more where the label is full', () => {
    const { monde, id } = abaisse(1);
    const running = new Parcours(monde, id).eligible();
    propose(running, 0, 'lunMatin').run('lise', 'proposerContrat', contrat).signer();
    monde.wait(7);
    running.run('lise', 'commencerAccueil');
    propose(enAttente(monde, id), 1, 'marMatin');
    const [place] = placesDe(monde, id);
    const change = (...demis: string[]) => ({
      places: [{ place, rythme: rythme(...demis) }],
      aPartirDu: '2026-03-02',
      minutesSemaine: 480,
    });
    const asked = (...demis: string[]) =>
      running.refused('marc', 'demanderChangement', change(...demis));
    expect([
      asked('lunMatin', 'marMatin'),
      asked('lunMatin', 'jeuMatin'),
      asked('jeuMatin'),
    ]).toEqual(['auDelaDuLabel', null, null]);
  });
});

describe('AVIP-29 LISTE-03', () => {
  it('nothing is shown free that the label would refuse', () => {
    const { monde, id } = abaisse();
    const found = (parcours: Parcours) => {
      const plan = contexteDe(monde, id);
      const claims = indexClaims(monde.claims());
      const full = complet(plan, claims.values(), monde.today);
      const offre = { creche: id, plan, claims, saufDossier: parcours.id, complet: full };
      const demande = demandeDe(monde, parcours.id);
      return solutionDuBesoin(demande, crecheVueDe(monde, id), offre, monde);
    };
    const [one, two, third] = [0, 1, 2].map(() => enAttente(monde, id));
    if (!one || !two || !third) throw new Error('three wait');
    propose(one, 0);
    expect(found(third)).not.toBeNull();
    propose(two, 1);
    expect(found(third)).toBeNull();
    expect(found(two)).not.toBeNull();
  });
});
