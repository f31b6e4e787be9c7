// The facts of one case in the order they are told, and how new ones join them. Pure.
import type { z } from 'zod';
import type { Cursor, FactView } from '../../../contract/facts.ts';
import { localOf } from '../../dates/frenchDates.ts';

export interface Feed {
  readonly facts: readonly FactView[];
  readonly cursor: z.infer<typeof Cursor> | null;
}

export const emptyFeed: Feed = { facts: [], cursor: null };

/** Adds facts once each, whichever way they came, and moves the cursor on. */
export function withFacts(
  feed: Feed,
  added: readonly FactView[],
  cursor: Feed['cursor'] = feed.cursor,
): Feed {
  const byId = new Map(feed.facts.map((fact) => [fact.id, fact]));
  for (const fact of added) byId.set(fact.id, fact);
  return { facts: [...byId.values()].sort(asTold), cursor };
}

/** By the instant of writing down, then stream, then version: the order of the log. */
function asTold(a: FactView, b: FactView): number {
  if (a.recordedAt !== b.recordedAt) return a.recordedAt < b.recordedAt ? -1 : 1;
  if (a.stream !== b.stream) return a.stream < b.stream ? -1 : 1;
  return a.version - b.version;
}

export interface DayGroup {
  readonly jour: string;
  /** Latest first. */
  readonly facts: readonly FactView[];
}

/** The timeline as it is read: days from the latest, and in each day the latest first. */
export function byDay(facts: readonly FactView[]): readonly DayGroup[] {
  const groups = new Map<string, FactView[]>();
  for (const fact of [...facts].sort(asTold).reverse()) {
    const { jour } = localOf(fact.recordedAt);
    const group = groups.get(jour);
    if (group) group.push(fact);
    else groups.set(jour, [fact]);
  }
  return [...groups].map(([jour, ofDay]) => ({ jour, facts: ofDay }));
}

/** Ids of the facts by somebody else among the last `unread` ones: « depuis votre dernière visite ». */
export function sinceLastVisit(
  facts: readonly FactView[],
  unread: number,
  me: string,
): ReadonlySet<string> {
  if (unread <= 0) return new Set();
  const others = facts.filter((fact) => fact.actor.agent !== me);
  return new Set(others.slice(-unread).map((fact) => fact.id));
}

/** The joint facts written after a version: what changed since a form was opened. */
export function jointSince(facts: readonly FactView[], version: number): readonly FactView[] {
  return facts.filter((fact) => fact.stream === 'joint' && fact.version > version);
}

/** The newest joint version that the thread shows, which may be ahead of the case read beside it. */
export function latestJoint(facts: readonly FactView[], known: number): number {
  return Math.max(known, ...jointSince(facts, known).map(({ version }) => version));
}
