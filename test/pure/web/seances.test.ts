// AVIP-34 on « Ma journée »: a commission is told where a list waits for it, and nowhere else.
import { expect, test } from 'vitest';
import { sayWaiting, seancesIn } from '../../../src/web/today/seances.ts';

const creche = (nom: string, qualites: string[], enAttente: number | null) => ({
  id: nom,
  nom,
  qualites,
  enAttente,
});

test('AVIP-34: where the commission decides and somebody waits', () => {
  const creches = [
    creche('a', ['partenaire', 'commission'], 8),
    creche('b', ['partenaire', 'commission'], 0),
    creche('c', ['partenaire'], 4),
    creche('d', ['commission'], null),
  ];
  expect(seancesIn({ creches })).toEqual([{ id: 'a', nom: 'a', enAttente: 8 }]);
  expect([sayWaiting(1), sayWaiting(8)]).toEqual([
    '1\u00a0demande attend la séance',
    '8\u00a0demandes attendent la séance',
  ]);
});
