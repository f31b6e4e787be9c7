// AVIP-38: the places of brothers and sisters are held to one day and given back together, until they are signed.
import { describe, expect, it } from 'vitest';
import { addDays } from '../../workflows/dates.ts';
import { contrat, Parcours, placesDe, rythme } from './support/accueil.ts';

/** Twins whose places are offered together. */
function offertes() {
  const first = new Parcours();
  const second = new Parcours(first.monde, first.creche, { parents: [], fratrie: first.id });
  first.run('marc', 'lierDemandes', { avec: [second.id] }).eligible();
  second.eligible();
  const [, place] = placesDe(first.monde, first.creche);
  const ensemble = [{ demande: second.id, places: [{ place, rythme: rythme() }] }];
  first.run('lise', 'proposerPlace', first.offre({ ensemble }));
  const values = () => [first.catchUp().value, second.catchUp().value];
  const holds = () => [first, second].map(({ context }) => context.offre?.tenueJusquAu);
  return { first, second, monde: first.monde, values, holds };
}

describe('AVIP-38 together or none, until it is signed', () => {
  it('a contract proposed for one holds the other as long; unsigned, both are free the same day', () => {
    const { first, monde, values, holds } = offertes();
    monde.wait(4);
    first.run('lise', 'proposerContrat', contrat);
    const [held, also] = holds();
    expect(held).toBe(first.context.etape?.caduqueLe);
    expect(also).toBe(held);
    while (monde.today < (held ?? '')) monde.wait(1);
    expect(values()).toEqual(['contrat', 'placeProposee']);
    monde.wait(1);
    expect(values()).toEqual(['listeAttente', 'listeAttente']);
    expect(monde.claims()).toEqual([]);
  });

  it('a contract proposed for each, one after the other, leaves one last day', () => {
    const { first, second, monde, values, holds } = offertes();
    first.run('lise', 'proposerContrat', contrat);
    monde.wait(3);
    second.run('marc', 'proposerContrat', contrat);
    const [one, other] = holds();
    expect(one).toBe(other);
    while (monde.today <= (one ?? '')) {
      monde.wait(1);
      const [a, b] = values();
      expect(a === 'listeAttente').toBe(b === 'listeAttente');
    }
    expect(values()).toEqual(['listeAttente', 'listeAttente']);
  });

  it.each(['placeProposee', 'contrat'])(
    'a place declined, or a request withdrawn, gives back that of the other from %s',
    (state) => {
      for (const [act, mine] of [
        ['refuserOffre', 'listeAttente'],
        ['retirerDemande', 'retiree'],
      ] as const) {
        const { first, second, monde, values } = offertes();
        if (state === 'contrat') second.run('lise', 'proposerContrat', contrat);
        first.run('marc', act);
        expect(values()).toEqual([mine, 'listeAttente']);
        expect(second.context.etape).toBeNull();
        expect(monde.claims()).toEqual([]);
      }
    },
  );

  it('once one is signed, silence parts nobody before the first day, and the signed one stays', () => {
    const { first, second, values } = offertes();
    const du = first.context.offre?.du ?? '';
    first.run('lise', 'proposerContrat', contrat).signer();
    const held = second.context.offre?.tenueJusquAu ?? '';
    expect(held >= du).toBe(true);
    second.run('marc', 'refuserOffre');
    expect(values()).toEqual(['contrat', 'listeAttente']);
    expect(first.context.contrat?.signe).toBe(true);
  });

  it('a place whose first day is far is held until it, once that of the other is signed', () => {
    const first = new Parcours();
    const second = new Parcours(first.monde, first.creche, { parents: [], fratrie: first.id });
    first.run('marc', 'lierDemandes', { avec: [second.id] }).eligible();
    second.eligible();
    const [, place] = placesDe(first.monde, first.creche);
    const ensemble = [{ demande: second.id, places: [{ place, rythme: rythme() }] }];
    const du = addDays(first.monde.today, 63);
    first.run('lise', 'proposerPlace', first.offre({ du, ensemble }));
    first.run('lise', 'proposerContrat', contrat).signer();
    expect(second.context.offre?.tenueJusquAu).toBe(du);
  });
});
