// AVIP-38: the places of brothers and sisters are held to one day and given back together, until they are signed.
import { describe, expect, it } from 'vitest';
import { addDays } from '../../workflows/dates.ts';
import { contrat, donnees, Parcours, placesDe, rythme } from './support/accueil.ts';

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

  it('the place of the first signed is held, not given, until the last is; then all are given at once', () => {
    const { first, second, monde, holds } = offertes();
    first.run('lise', 'proposerContrat', contrat).signer();
    expect(first.context).toMatchObject({ contrat: { signe: true }, offre: { donnee: false } });
    const [one, other] = holds();
    expect((one ?? '') >= addDays(monde.today, monde.settings.values['avip.signatureJours'])).toBe(
      true,
    );
    expect(other).toBe(one);
    monde.wait(3);
    second.run('lise', 'proposerContrat', contrat).signer();
    for (const { context } of [first, second]) {
      expect([context.contrat?.signe, context.offre?.donnee]).toEqual([true, true]);
    }
    expect(new Set(monde.claims().map(({ etat }) => etat))).toEqual(new Set(['donnee']));
    monde.wait(60);
    expect([first.catchUp().value, second.catchUp().value]).toEqual(['contrat', 'contrat']);
  });

  it('silence after one is signed frees both the same day, whatever the clock of each', () => {
    const { first, second, monde, values, holds } = offertes();
    first.run('lise', 'proposerContrat', contrat).signer();
    monde.wait(2);
    second.run('marc', 'proposerContrat', contrat);
    const [last, same] = holds();
    expect(same).toBe(last);
    while (monde.today <= (last ?? '')) {
      monde.wait(1);
      const [a, b] = values();
      expect(a === 'listeAttente').toBe(b === 'listeAttente');
    }
    expect(values()).toEqual(['listeAttente', 'listeAttente']);
    expect(monde.claims()).toEqual([]);
  });

  it('one declined or withdrawn after another is signed gives back that one too', () => {
    for (const act of ['refuserOffre', 'retirerDemande']) {
      const { first, second, monde, values } = offertes();
      first.run('lise', 'proposerContrat', contrat).signer();
      second.run('marc', act);
      expect(values()[0]).toBe('listeAttente');
      expect(monde.claims()).toEqual([]);
    }
  });

  it('no first day gives the place of one while that of the other is only held', () => {
    const { first, second, monde, values } = offertes();
    first.run('lise', 'proposerContrat', contrat).signer();
    monde.wait(7);
    expect(first.refused('lise', 'commencerAccueil')).toBe('fratrieASigner');
    second.run('lise', 'proposerContrat', contrat);
    for (const one of [first, second]) {
      expect(one.refused('lise', 'commencerAccueil')).toBe('fratrieASigner');
    }
    second.signer();
    first.run('lise', 'commencerAccueil');
    second.run('lise', 'commencerAccueil');
    expect(values()).toEqual(['accueil', 'accueil']);
  });
});

describe('AVIP-38 a link makes one fratrie', () => {
  /** Three requests of one family; the first linked to each of the others. */
  function trois() {
    const a = new Parcours();
    const [b, c] = [1, 2].map(
      () => new Parcours(a.monde, a.creche, { parents: [], fratrie: a.id }),
    );
    if (!b || !c) throw new Error('three');
    a.run('marc', 'lierDemandes', { avec: [b.id] }).run('marc', 'lierDemandes', { avec: [c.id] });
    return { a, b, c };
  }
  const liees = (...all: Parcours[]) => all.map(({ context }) => [...context.liees].sort());

  it('A with B, A with C: B is with C', () => {
    const { a, b, c } = trois();
    expect(liees(a, b, c)).toEqual([[b.id, c.id].sort(), [a.id, c.id].sort(), [a.id, b.id].sort()]);
  });

  it('one that leaves leaves all of them; the others stay together', () => {
    const { a, b, c } = trois();
    a.run('marc', 'delierDemande', { demande: b.id });
    expect(liees(a, b, c)).toEqual([[c.id], [], [a.id]]);
  });
});

it('AVIP-52 the cap of accueil ponctuel counts every request of the same parent, over or not', () => {
  const first = new Parcours(undefined, undefined, { nature: 'ponctuelle' });
  const { monde, creche } = first;
  const rules = { effetLe: monde.today, decide: 'creche', criteres: ['anciennete'] };
  monde.run('olga', creche, 'fixerRegles', { ...rules, plafondPonctuel: 1 });
  first.run('lise', 'accorderPonctuel', donnees('accorderPonctuel', first));
  monde.wait(1);
  first.run('marc', 'retirerDemande');
  const second = new Parcours(monde, creche, { parents: [], fratrie: first.id }).eligible();
  expect(second.refused('lise', 'accorderPonctuel', donnees('accorderPonctuel', second))).toBe(
    'plafondPonctuel',
  );
});
