// The charts of a crèche and of a request: every state is reached by facts, every fact has its arrow, nothing acts.
import { describe, expect, it } from 'vitest';
import type { AnyStateMachine } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { chart as crecheChart, machine as crecheMachine } from '../../workflows/creche/chart.ts';
import { crecheFacts, jointFacts as crecheJoint } from '../../workflows/creche/facts.ts';
import { crecheStates } from '../../workflows/creche/states.ts';
import { chart as avipChart, machine as avipMachine } from '../../workflows/crecheAvip/chart.ts';
import { avipFacts, jointFacts as avipJoint } from '../../workflows/crecheAvip/facts.ts';
import { avipStates } from '../../workflows/crecheAvip/states.ts';
import { UnreplayableFact } from '../../workflows/kernel/chart.ts';
import type { ClearFact, FactSpec } from '../../workflows/kernel/fact.ts';
import type { JsonObject } from '../../workflows/kernel/json.ts';
import type { CaseState } from '../../workflows/kernel/pathway.ts';
import { clairsAvip, clairsCreche, evenementAvip } from './support/faitsAvip.ts';

interface Charted {
  readonly machine: AnyStateMachine;
  readonly fold: (state: CaseState | null, fact: ClearFact) => CaseState;
  readonly arrows: readonly { readonly fact: string }[];
  readonly states: readonly string[];
  readonly specs: readonly FactSpec[];
  readonly clairs: { readonly [type: string]: JsonObject };
  readonly fingerprint: string;
}

const charts: { readonly [id: string]: Charted } = {
  creche: {
    machine: crecheMachine,
    fold: (state, fact) => crecheChart.evolve(state as typeof crecheChart.initial | null, fact),
    arrows: crecheChart.arrows,
    states: Object.keys(crecheStates),
    specs: crecheJoint,
    clairs: clairsCreche,
    fingerprint: crecheChart.fingerprint,
  },
  'creche-avip': {
    machine: avipMachine,
    fold: (state, fact) => avipChart.evolve(state as typeof avipChart.initial | null, fact),
    arrows: avipChart.arrows,
    states: Object.keys(avipStates),
    specs: avipJoint,
    clairs: clairsAvip,
    fingerprint: avipChart.fingerprint,
  },
};

describe.each(Object.entries(charts))('the chart of %s', (_id, charted) => {
  const { machine, states, specs, clairs, arrows, fold } = charted;
  const types = specs.map(({ type }) => type);

  it('has no guard, delay, child or effect: a replay depends on facts alone', () => {
    for (const state of Object.values(machine.states)) {
      expect([state.after, state.invoke, state.entry, state.exit].flat()).toEqual([]);
      for (const arrow of [...state.transitions.values()].flat()) {
        expect(arrow.guard).toBeUndefined();
        expect(arrow.actions).toEqual(['fold']);
      }
    }
  });

  it('reaches every state by paths of facts', () => {
    const events = types.map((type) => evenementAvip(type, clairs[type] ?? {}));
    const paths = getShortestPaths(machine, {
      events,
      serializeState: (state) => JSON.stringify(state.value),
    });
    expect(new Set(paths.map((path) => path.state.value))).toEqual(new Set(states));
    for (const path of paths) {
      const end = path.steps
        .map(({ event }) => event.type)
        .filter((type) => (types as string[]).includes(type))
        .reduce<CaseState | null>(
          (state, type) => fold(state, evenementAvip(type, clairs[type] ?? {})),
          null,
        );
      expect(end?.value ?? 'nouveau').toBe(path.state.value);
    }
  });

  it('has an arrow for every fact, and a definition for every arrow', () => {
    expect(new Set(arrows.map(({ fact }) => fact))).toEqual(new Set(types));
  });

  it('folds what its definitions accept', () => {
    for (const spec of specs)
      expect(spec.clear.parse(clairs[spec.type])).toEqual(clairs[spec.type]);
  });

  it('throws where it does not accept a fact', () => {
    const last = types.at(-1) ?? '';
    expect(() => fold(null, evenementAvip(last, clairs[last] ?? {}))).toThrow(UnreplayableFact);
  });
});

it('are the charts that version 1 was recorded with: a change asks for a new version', () => {
  expect(charts['creche']?.fingerprint).toMatchInlineSnapshot(`"baed3c8a522057c1"`);
  expect(charts['creche-avip']?.fingerprint).toMatchInlineSnapshot(`"655a94766dee2e47"`);
});

it('AVIP-11 a crèche seals nothing: all of it is clear', () => {
  for (const { parts } of Object.values(crecheFacts)) expect(parts).toEqual({});
});

it('AVIP-31 what a request seals is for the referents, for everyone of the contract, or for who gives the place', () => {
  const audiences = Object.values(avipFacts).flatMap(({ parts }) =>
    Object.values(parts).map(({ audience }) => audience),
  );
  expect([...new Set(audiences)].sort()).toEqual(['besoin', 'creche', 'referents', 'selonFait']);
});
