// LISTE-02: what would change a rank is tried before it is said.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Classants, Critere, Rangee } from '../../workflows/waitingList/criteria.ts';
import { ranger } from '../../workflows/waitingList/rank.ts';
import { jour } from './support/dossier.ts';
import { creche, demande, regles, uneListe } from './support/liste.ts';
import { withSeed } from './support/seed.ts';

interface Essai {
  readonly critere: Critere;
  readonly words: string;
  readonly change: Partial<Classants>;
}

/** What each criterion would be at its best, written here once more: the sentence is held against it. */
const essais: readonly Essai[] = [
  { critere: 'foyer', words: 'situation du foyer', change: { foyer: true } },
  { critere: 'ressources', words: 'ressources ou de domicile', change: { quartier: true } },
  {
    critere: 'echeance',
    words: 'emploi ou de formation plus proche',
    change: { echeance: jour('1999-01-01') },
  },
  { critere: 'fratrie', words: 'frère ou d’une sœur', change: { fratrie: [creche] } },
];

/** What stands after seniority never decides. */
const ordre = (criteres: readonly Critere[]): readonly Critere[] =>
  criteres.slice(0, [...criteres, 'anciennete'].indexOf('anciennete'));

describe('LISTE-02 one sentence', () => {
  const said = (list: readonly Rangee[], id: string) =>
    ranger(list, regles, creche).find(({ caseId }) => caseId === id)?.pourMonter;

  it('says what decided, and what would change it, without a word of the other family', () => {
    const [first, second] = ranger(
      [demande(1, { echeance: jour('2026-03-01') }), demande(2)],
      regles,
      creche,
    );
    expect(first?.pourquoi).toBe(
      '1ʳᵉ priorité selon les règles publiées : aucune demande ne passe devant.',
    );
    expect(second?.pourquoi).toContain('devant, au titre de « date de l’emploi ou de la formation');
    expect(second?.pourMonter).toBe(
      'La ferait monter : un changement de la situation du foyer (au rang 1), ou un changement de ressources ou de domicile (au rang 1), ou une date d’emploi ou de formation plus proche (jusqu’au rang 1).',
    );
  });

  it('never announces what would only tie and lose to seniority', () => {
    const list = [demande(1, { quartier: true }), demande(2)];
    expect(said(list, 'c2')).toBe(
      'La ferait monter : un changement de la situation du foyer (au rang 1).',
    );
    expect(
      said([demande(1, { foyer: true, quartier: true }), demande(2, { foyer: true })], 'c2'),
    ).toMatch(/^Aucun changement à lui seul/);
  });

  it('announces every single change that moves the request up, to its rank, and no other', () => {
    const published = fc.shuffledSubarray([...regles.criteres], { minLength: 1 });
    fc.assert(
      fc.property(uneListe, published, (list, criteres) => {
        const rank = (requests: readonly Rangee[], id: string) =>
          ranger(requests, { criteres }, creche).find(({ caseId }) => caseId === id);
        const triples = list.flatMap((one) => essais.map((essai) => ({ one, ...essai })));
        for (const { one, critere, words, change } of triples) {
          const { rang = 0, pourMonter } = rank(list, one.caseId) ?? {};
          const changed = { ...one, criteres: { ...one.criteres, ...change } };
          const after = rank(
            list.map((other) => (other === one ? changed : other)),
            one.caseId,
          );
          const compte = ordre(criteres).includes(critere);
          const moves = compte && after !== undefined && after.rang < rang;
          const told = new RegExp(`${words}[^,]* rang ${after?.rang}\\)`).test(pourMonter ?? '');
          expect([told, pourMonter?.includes(words) ?? false]).toEqual([moves, moves]);
        }
      }),
      withSeed('what would change it', 60),
    );
  });
});
