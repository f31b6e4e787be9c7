// Requests as the order of a waiting list looks at them: one by its criteria, and any list of them.
import fc from 'fast-check';
import type { Critere, Rangee } from '../../../workflows/waitingList/criteria.ts';
import { jour } from './dossier.ts';
import { idOf } from './partenariat.ts';

export const creche = idOf('lise');
export const regles = {
  criteres: ['foyer', 'ressources', 'echeance', 'fratrie', 'anciennete'] as Critere[],
};
const sans = {
  foyer: false,
  allocation: false,
  quartier: false,
  jeune: false,
  objectif: 'recherche',
  echeance: null,
  fratrie: [],
  commentaire: null,
} as const;

export function demande(
  n: number,
  change: Partial<Rangee['criteres'] & object> = {},
  le = '2026-01-05',
) {
  return {
    caseId: `c${n}`,
    reference: `AV-2026-${String(n).padStart(4, '0')}-0`,
    demandeLe: jour(le),
    criteres: { ...sans, fratrie: [], ...change },
  } satisfies Rangee;
}
export const uneListe = fc
  .uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 2, maxLength: 12 })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((n) =>
        fc
          .record({
            foyer: fc.boolean(),
            allocation: fc.boolean(),
            quartier: fc.boolean(),
            echeance: fc.option(fc.constantFrom(jour('2026-02-01'), jour('2026-03-01'))),
            fratrie: fc.boolean().map((there): string[] => (there ? [creche] : [])),
            le: fc.constantFrom('2026-01-05', '2026-01-06'),
          })
          .map(({ le, ...one }) => demande(n, one, le)),
      ),
    ),
  );
