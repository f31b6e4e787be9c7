// Histories recorded under every past version still fold, to the very state they had: test/histories/ is only added to.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ClearFact } from '../../workflows/kernel/fact.ts';
import type { CaseState } from '../../workflows/kernel/pathway.ts';
import { findPathway, pathways } from '../../workflows/registry.ts';

interface History {
  readonly pathway: string;
  readonly version: number;
  readonly facts: readonly ClearFact[];
  readonly state: CaseState;
}

const histories = readdirSync('test/histories').map(
  (name) => JSON.parse(readFileSync(`test/histories/${name}`, 'utf8')) as History,
);

it.each(histories)(
  '$pathway, version $version: $state.value',
  ({ pathway, version, facts, state }) => {
    const recorded = findPathway(pathway, version);
    const folded = facts.reduce<CaseState | null>(
      (before, fact) => recorded?.evolve(before, fact) ?? null,
      null,
    );
    expect(folded).toEqual(state);
  },
);

it('has one of each version', () => {
  for (const { id, version } of pathways) {
    expect(histories).toContainEqual(expect.objectContaining({ pathway: id, version }));
  }
});
