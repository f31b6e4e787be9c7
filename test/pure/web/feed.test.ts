// The timeline: order, days, what is new, what changed under a form.
import { describe, expect, test } from 'vitest';
import type { FactView } from '../../../src/contract/facts.ts';
import { accompagnementGlobalScreen } from '../../../src/web/accompagnementGlobal/screen.ts';
import {
  byDay,
  emptyFeed,
  jointSince,
  sinceLastVisit,
  withFacts,
} from '../../../src/web/case/timeline/feed.ts';

function fact(version: number, recordedAt: string, more: Partial<FactView> = {}): FactView {
  const stream = more.stream ?? 'joint';
  return {
    id: `${stream}:${version}`,
    stream,
    version,
    type: 'noteAjoutee.v1',
    label: 'Note',
    occurredOn: recordedAt.slice(0, 10),
    recordedAt,
    actor: { agent: 'claire', nom: 'Claire', organisation: null, seat: 'social', role: null },
    audience: 'binome',
    clear: {},
    parts: {},
    closed: [],
    destroyed: false,
    rules: [],
    ...more,
  };
}

const morning = fact(1, '2025-12-01T08:00:00.000Z');
const evening = fact(2, '2025-12-01T23:30:00.000Z');
const later = fact(3, '2025-12-02T09:00:00.000Z');

describe('the timeline', () => {
  test('a fact met twice is told once, whatever the order it came in', () => {
    const feed = withFacts(withFacts(emptyFeed, [later, morning], 'c1'), [morning, evening], 'c2');
    expect(feed.facts.map(({ id }) => id)).toEqual(['joint:1', 'joint:2', 'joint:3']);
    expect(feed.cursor).toBe('c2');
  });

  test('one’s own facts join without moving the cursor: what others wrote is still to come', () => {
    const feed = withFacts(withFacts(emptyFeed, [morning], 'c1'), [later]);
    expect(feed.cursor).toBe('c1');
  });

  test('days are the partnership’s own, latest first', () => {
    const days = byDay([morning, evening, later]);
    expect(days.map(({ jour }) => jour)).toEqual(['2025-12-02', '2025-12-01']);
    expect(days[0]?.facts.map(({ version }) => version)).toEqual([3, 2]);
  });

  test('filters keep what a side did and what concerns it alone', () => {
    const byEmploi = fact(4, '2025-12-02T10:00:00.000Z', {
      actor: { ...later.actor, seat: 'emploi' },
    });
    const [social, emploi] = accompagnementGlobalScreen.filters;
    expect(emploi?.keeps(byEmploi)).toBe(true);
    expect(social?.keeps(byEmploi)).toBe(false);
    expect(social?.keeps(later)).toBe(true);
  });

  test('what is new since the last visit is never one’s own', () => {
    const mine = fact(4, '2025-12-02T10:00:00.000Z', { actor: { ...later.actor, agent: 'marc' } });
    const all = [morning, evening, later, mine];
    expect([...sinceLastVisit(all, 2, 'marc')]).toEqual(['joint:2', 'joint:3']);
    expect(sinceLastVisit(all, 0, 'marc').size).toBe(0);
  });

  test('what changed under a form is of the joint stream alone', () => {
    const aside = fact(9, '2025-12-02T10:00:00.000Z', { stream: 'emploi' });
    expect(jointSince([morning, evening, later, aside], 1).map(({ id }) => id)).toEqual([
      'joint:2',
      'joint:3',
    ]);
  });
});
