// The replay: a case as it was after its n-th joint fact, and what that step changed.

import { getFactSpec } from '../../../workflows/facts.ts';
import { mayRead, type Place } from '../../../workflows/kernel/audience.ts';
import type { Json, JsonObject } from '../../../workflows/kernel/json.ts';
import type { CaseState, Pathway } from '../../../workflows/kernel/pathway.ts';
import type { Settings } from '../../../workflows/settings/settings.ts';
import type { Replay } from '../../contract/cases.ts';
import { applyOpened, asOpened, type LoadedCase, pathwayOf, unopened } from '../loadedCase.ts';
import type { ReadFact } from '../ports.ts';
import { summaryOf } from '../summaries.ts';
import { contentsOf } from './contents.ts';
import type { FactViews } from './factViews.ts';

/** The fold after each fact, in order; a destroyed fact leaves the fold as it was. */
function foldsOf(caseId: string, facts: readonly ReadFact[]): readonly LoadedCase[] {
  const folds: LoadedCase[] = [];
  for (const fact of facts) {
    const before = folds.at(-1) ?? unopened(caseId, pathwayOf(fact));
    folds.push(applyOpened(before, 'joint', fact.version, asOpened(fact)));
  }
  return folds;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where two contexts differ, leaf by leaf; lists are compared whole. */
export function changesBetween(
  before: Json | undefined,
  after: Json | undefined,
  path = '',
): Replay['changes'] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) =>
      changesBetween(before[key], after[key], path === '' ? key : `${path}.${key}`),
    );
  }
  return [{ path, before: before ?? null, after: after ?? null }];
}

function travelledIn(folds: readonly LoadedCase[]): string[] {
  const values = folds.map(({ state }) => state.value);
  return values.filter((value, index) => value !== values[index - 1]);
}

/**
 * A replay names every joint fact: for auditors, for who follows and knows of them all, and for who looks after a case of
 * which nothing is sealed (a crèche's). SECRET-09: to anyone else it would tell that there are facts they do not know of.
 */
export function mayReplay(pathway: Pathway, place: Place): boolean {
  const { qualites } = place;
  const open = Object.values(pathway.facts).every(({ parts }) => Object.keys(parts).length === 0);
  return (
    qualites.has('auditeur') ||
    mayRead('binome', place) ||
    mayRead('referents', place) ||
    (open && qualites.has('creche'))
  );
}

/** `facts`: the whole joint stream, with those parts opened that this viewer may read; `n` is between 1 and its length. */
export function replayView(
  caseId: string,
  facts: readonly ReadFact[],
  n: number,
  place: Place,
  views: FactViews,
  settings: Settings,
): Replay | null {
  const folds = foldsOf(caseId, facts);
  const fact = facts[n - 1];
  const now = folds[n - 1];
  const last = folds.at(-1);
  if (!fact || !now || !last || !fact.envelope.chart) return null;
  const { pathway } = now;
  const before = folds[n - 2]?.state ?? null;
  const label = ({ value }: CaseState) => pathway.states[value]?.label ?? value;
  const previous = before ?? pathway.initial;
  return {
    caseId,
    reference: summaryOf(last, settings).reference,
    n,
    total: facts.length,
    state: { value: now.state.value, label: label(now.state) },
    previousState: before && { value: before.value, label: label(before) },
    context: { ...now.state.context },
    changes: changesBetween({ ...previous.context }, { ...now.state.context }),
    fact: views.of(fact, place),
    settingsVersion: fact.envelope.settingsVersion,
    chart: { ...fact.envelope.chart },
    hash: fact.hash,
    contents: contentsOf(now),
    travelled: travelledIn(folds.slice(0, n)),
    steps: facts.map((one, index) => ({
      n: index + 1,
      label: getFactSpec(one.type).label,
      recordedAt: one.envelope.recordedAt,
      occurredOn: one.envelope.occurredOn,
      state: folds[index]?.state.value ?? '',
    })),
  };
}
