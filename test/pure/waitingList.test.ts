// LISTE-01 to LISTE-04: the order is total, stable and explained; what fits is found; letters say the rules.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexClaims } from '../../workflows/places/books.ts';
import { semaineOuvrable } from '../../workflows/places/halfDays.ts';
import type { Plan } from '../../workflows/places/plan.ts';
import type { Rangee } from '../../workflows/waitingList/criteria.ts';
import { lettre } from '../../workflows/waitingList/letters.ts';
import { trouver, voisines } from '../../workflows/waitingList/matching.ts';
import { direRegles, ranger } from '../../workflows/waitingList/rank.ts';
import { listRules } from '../../workflows/waitingList/rules.ts';
import { jour } from './support/dossier.ts';
import { creche, demande, regles, uneListe } from './support/liste.ts';
import { idOf } from './support/partenariat.ts';
import { withSeed } from './support/seed.ts';

const ordre = (list: readonly Rangee[]) => ranger(list, regles, creche).map(({ caseId }) => caseId);

describe('LISTE-01 the order', () => {
  it('follows the criteria one after the other', () => {
    const list = [
      demande(1),
      demande(2, { fratrie: [creche] }),
      demande(3, { echeance: jour('2026-03-01') }),
      demande(4, { quartier: true }),
      demande(5, { foyer: true }),
      demande(6, { echeance: jour('2026-02-01') }),
      demande(7, { foyer: true, allocation: true }),
    ];
    expect(ordre(list)).toEqual(['c7', 'c5', 'c4', 'c6', 'c3', 'c2', 'c1']);
  });

  it('is another order by other rules, and seniority always ends it', () => {
    const list = [demande(1, {}, '2026-01-06'), demande(2, { foyer: true }, '2026-01-07')];
    expect(ranger(list, { criteres: ['anciennete', 'foyer'] }, creche)[0]?.caseId).toBe('c1');
    expect(ranger(list, { criteres: ['fratrie'] }, creche)[0]?.caseId).toBe('c1');
    expect(direRegles({ criteres: ['fratrie'] })).toEqual([
      'frère ou sœur déjà accueilli dans la crèche',
      'ancienneté de la demande',
    ]);
  });

  it('counts what is not filled in for nothing', () => {
    expect(ordre([{ ...demande(1), criteres: null }, demande(2, { foyer: true })])).toEqual([
      'c2',
      'c1',
    ]);
  });

  it('is total and stable: the same requests in any order give the same list', () => {
    fc.assert(
      fc.property(uneListe, fc.infiniteStream(fc.nat()), (list, stream) => {
        const shuffled = [...list]
          .map((one) => ({ one, key: stream.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const order = ordre(list);
        expect(ordre(shuffled)).toEqual(order);
        expect(new Set(order).size).toBe(list.length);
        // Removing one leaves the others in their order.
        expect(ordre(list.slice(1))).toEqual(order.filter((id) => id !== list[0]?.caseId));
      }),
      withSeed('rank', 200),
    );
  });

  it('LISTE-02 explains every rank, and tells the crèche the rank alone', () => {
    fc.assert(
      fc.property(uneListe, (list) => {
        for (const [index, one] of ranger(list, regles, creche).entries()) {
          expect(one.rang).toBe(index + 1);
          expect(one.pourquoi.length).toBeGreaterThan(20);
          expect(one.pourMonter === null).toBe(index === 0);
          expect(one.pourLaCreche).toMatch(/^\d+(ʳᵉ|ᵉ) priorité selon les règles publiées$/);
          // Another family's request is never named.
          for (const { reference } of list) expect(one.pourquoi).not.toContain(reference);
        }
      }),
      withSeed('explained', 100),
    );
  });
});

const p1 = idOf('marc');
const p2 = idOf('claire');
const section = idOf('rose');
const plan: Plan = {
  places: [p1, p2].map((id, index) => ({
    id,
    nom: `${index}`,
    section,
    depuis: jour('2026-01-01'),
    dernierJour: null,
  })),
  ouvertures: [{ effetLe: jour('2026-01-01'), demis: semaineOuvrable }],
  fermetures: [],
  baisses: [],
  vacances: null,
};
const recherche = {
  rythme: {
    demis: ['lunMatin' as const, 'marMatin' as const],
    semaines: 'toutes' as const,
    vacances: 'avec' as const,
  },
  du: jour('2026-01-12'),
  au: jour('2026-02-13'),
};
const pris = (place: string, ...jours: string[]) =>
  jours.map(
    (day) => ({ caseId: 'x', place, jour: jour(day), demi: 'matin', etat: 'donnee' }) as const,
  );
const offre = (...claims: ReturnType<typeof pris>) => ({
  creche,
  plan,
  claims: indexClaims(claims),
});

describe('LISTE-03 what fits', () => {
  it('is one place, else two together', () => {
    expect(trouver(offre(), recherche)?.places).toMatchObject([{ place: p1 }]);
    const split = offre(...pris(p1, '2026-01-19'), ...pris(p2, '2026-01-20'));
    const found = trouver(split, recherche);
    expect(found?.manque).toEqual([]);
    expect(found?.places.map(({ place, rythme }) => [place, rythme.demis])).toEqual([
      [p1, ['marMatin']],
      [p2, ['lunMatin']],
    ]);
    expect(trouver(offre(...pris(p1, '2026-01-19')), { ...recherche, sections: [p1] })).toBeNull();
  });

  it('or what is nearest: in part now, whole later', () => {
    const full = offre(...pris(p1, '2026-01-12'), ...pris(p2, '2026-01-12'));
    const near = voisines(full, recherche);
    expect(near.exacte).toBeNull();
    expect(near.enPartie).toMatchObject({ manque: ['lunMatin'], du: '2026-01-12' });
    expect(near.plusTard).toMatchObject({ du: '2026-01-19', manque: [] });
    expect(voisines(offre(), recherche).exacte).not.toBeNull();
    const own = { ...full, saufDossier: 'x' };
    expect(trouver(own, recherche)).not.toBeNull();
    expect(voisines({ ...full, plan: { ...plan, ouvertures: [] } }, recherche)).toEqual({
      exacte: null,
      enPartie: null,
      plusTard: null,
    });
  });
});

describe('LISTE-04 letters', () => {
  const commun = {
    reference: 'AV-2026-0001-8',
    enfant: 'Léo',
    creche: 'Les Lucioles',
    regles: [{ creche: null, lignes: direRegles(regles) }],
    expediteur: {
      nom: 'La coordination petite enfance',
      contact: { nom: 'Béa, ville inventée', telephone: '03 53 01 00 14' },
    },
  };
  it.each([
    {
      ...commun,
      sorte: 'proposee' as const,
      du: jour('2026-01-12'),
      au: jour('2026-07-11'),
      rythmes: [recherche.rythme],
      semaines: ['deux semaines impaires de suite'],
      repondreAvant: jour('2026-01-20'),
    },
    { ...commun, sorte: 'attente' as const, demandeLe: jour('2026-01-05'), changements: [] },
    { ...commun, creche: null, sorte: 'refusee' as const, explication: 'L’enfant va à l’école.' },
    {
      ...commun,
      sorte: 'fin' as const,
      dernierJour: jour('2026-07-11'),
      passe: false,
      suite: null,
    },
  ])('$sorte says the rules and how to ask for an explanation', (contenu) => {
    const text = lettre(contenu);
    expect(text).toContain('1. parent seul');
    expect(text).toContain(
      'Demandez une explication, c’est votre droit : Béa, ville inventée, au 03 53 01 00 14.',
    );
    expect(text).toContain('Léo');
    expect(text).not.toMatch(/undefined|null|\{/);
  });
});

it('has a text for each rule', () => {
  for (const text of Object.values(listRules)) expect(text).toMatch(/\.$/);
});
