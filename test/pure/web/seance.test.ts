// A séance on the screen: its lines, its decisions before they are sent, its words.
import { describe, expect, it } from 'vitest';
import {
  decided,
  decisionsOf,
  linesOf,
  opened,
  readHeld,
  standing,
} from '../../../src/web/seance/held.ts';
import { saySeance } from '../../../src/web/seance/saySeance.ts';

describe('AVIP-28 a séance being held', () => {
  it('keeps its lines where they are: who comes is last, who has left stays', () => {
    const held = { ids: ['b', 'a'], rangs: {}, decisions: {} };
    expect(linesOf(held, [{ caseId: 'c' }, { caseId: 'a' }])).toEqual(['b', 'a', 'c']);
  });

  it('keeps the published rank of each as it opened: a gap stays one, and who comes since has none', () => {
    const published = [
      { caseId: 'a', rang: 1 },
      { caseId: 'b', rang: 3 },
    ];
    const first = opened(readHeld(null), published);
    expect(first.rangs).toEqual({ a: 1, b: 3 });
    const moved = [
      { caseId: 'c', rang: 1 },
      { caseId: 'b', rang: 2 },
    ];
    const again = opened(readHeld(JSON.stringify(first)), moved);
    expect(again).toMatchObject({ ids: ['a', 'b', 'c'], rangs: { a: 1, b: 3 } });
  });

  it('takes, changes and takes back a decision', () => {
    const first = decided({ ids: [], rangs: {}, decisions: {} }, ['a', 'b'], 'proposee');
    const next = decided(decided(first, ['a'], 'reste'), ['b'], null);
    expect(decisionsOf(next)).toEqual([{ demande: 'a', decision: 'reste' }]);
  });

  it('drops what does not hold any more: a place refused, a request that has left', () => {
    const decisions = { a: 'proposee', b: 'proposee', c: 'reste', d: 'reste' } as const;
    const now = standing({ ids: [], rangs: {}, decisions }, [{ caseId: 'b' }, { caseId: 'd' }]);
    expect(now.decisions).toEqual({ a: 'proposee', d: 'reste' });
  });

  it('is found again after a reload, and an unreadable memory is none', () => {
    const held = { ids: ['a'], rangs: { a: 4 }, decisions: { a: 'reste' } };
    expect(readHeld(JSON.stringify(held))).toEqual(held);
    for (const text of [null, '{', '{"ids":1}']) {
      expect(readHeld(text)).toEqual({ ids: [], rangs: {}, decisions: {} });
    }
  });

  it('is counted in words', () => {
    const said = (...words: string[]) => saySeance(words.map((decision) => ({ decision })));
    expect(said('proposee')).toBe('1\u00a0place proposée');
    expect(said('reste', 'reste')).toBe('2\u00a0demandes restent sur la liste');
    expect(said('proposee', 'reste', 'proposee')).toBe(
      '2\u00a0places proposées, 1\u00a0demande reste sur la liste',
    );
  });
});
