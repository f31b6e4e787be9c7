// AVIP-23: the books of some days say of each day what the books of that day alone say, whatever was closed before or after.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { livresDe } from '../../src/engine/places/counts.ts';
import { initialContext } from '../../workflows/creche/context.ts';
import { addDays } from '../../workflows/dates.ts';
import { books, indexClaims } from '../../workflows/places/books.ts';
import { semaineOuvrable } from '../../workflows/places/halfDays.ts';
import { joursDe } from '../../workflows/places/suspensions.ts';
import { jour } from './support/dossier.ts';
import { withSeed } from './support/seed.ts';

const first = jour('2026-03-02');
const places = ['p1', 'p2'].map((id) => ({
  ...{ id, nom: id, section: 's', depuis: first, dernierJour: null },
}));
const day = fc.nat({ max: 20 }).map((n) => addDays(first, n));
const demi = fc.constantFrom(null, 'matin' as const, 'apresMidi' as const);
const closure = fc.record({ du: day, length: fc.nat({ max: 6 }), demi });
const lowered = fc.record({ jour: day, demi, places: fc.subarray(['p1', 'p2'], { minLength: 1 }) });

it('AVIP-23 a window of days has the books of each of its days', () => {
  fc.assert(
    fc.property(
      fc.record({ du: day, length: fc.nat({ max: 10 }) }),
      fc.array(closure, { maxLength: 4 }),
      fc.array(lowered, { maxLength: 4 }),
      (window, closures, baisses) => {
        const plan = {
          ...{ ...initialContext, places, vacances: null },
          ouvertures: [{ effetLe: first, demis: [...semaineOuvrable] }],
          fermetures: closures.map(({ du, length, demi: half }, id) => ({
            ...{ id: `${id}`, du, au: addDays(du, length), demi: half },
            ...{ sections: null, motif: 'conges' },
          })),
          baisses: baisses.map((one, id) => ({ id: `${id}`, ...one })),
        };
        const days = joursDe({ du: window.du, au: addDays(window.du, window.length) });
        const none = indexClaims([]);
        expect(livresDe(plan, none, days)).toEqual(days.map((one) => books(plan, none, one)));
      },
    ),
    withSeed('livres', 300),
  );
});
