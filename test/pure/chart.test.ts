// The fold of facts is xstate's own, only faster; and the charts stay what a replay can trust.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { chart, machine } from '../../workflows/accompagnementGlobal/chart.ts';
import {
  type AgFact,
  type AgFactType,
  jointFacts,
} from '../../workflows/accompagnementGlobal/facts.ts';
import { agStates } from '../../workflows/accompagnementGlobal/states.ts';
import { UnreplayableFact } from '../../workflows/kernel/chart.ts';
import { evenement } from './support/faits.ts';
import { withSeed } from './support/seed.ts';

const types = jointFacts.map((spec) => spec.type);
const events = types.map((type) => evenement(type) as AgFact);

interface Step {
  readonly pick: number;
  readonly legal: boolean;
}

/** Mostly a fact that the chart accepts, else any: a walk that goes far and stumbles often. */
function pickType(state: typeof chart.initial, { pick, legal }: Step): AgFactType {
  const accepted = types.filter((type) => chart.accepts(state, type));
  const among = legal && accepted.length > 0 ? accepted : types;
  return among[pick % among.length] ?? 'noteAjoutee.v1';
}

describe('foldChart', () => {
  it('gives the results of transition() over random walks, and throws where it ignores', () => {
    const step = fc.record({ pick: fc.nat(), legal: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 80 }), (steps) => {
        let [snapshot] = initialTransition(machine);
        let state = chart.initial;
        for (const one of steps) {
          const event = evenement(pickType(state, one));
          const [next] = transition(machine, snapshot, event as AgFact);
          expect(chart.accepts(state, event.type)).toBe(next !== snapshot);
          if (next === snapshot) {
            expect(() => chart.evolve(state, event)).toThrow(UnreplayableFact);
            continue;
          }
          snapshot = next;
          state = chart.evolve(state, event);
          expect(state).toEqual({ value: snapshot.value, context: snapshot.context });
        }
      }),
      withSeed('foldChart', 200),
    );
  });

  it('folds a state that came from JSON as it folds its own', () => {
    const opened = chart.evolve(null, evenement('propositionOuverte.v1'));
    const stored = JSON.parse(JSON.stringify(opened)) as typeof opened;
    const next = evenement('accompagnementPrescrit.v1');
    expect(chart.evolve(stored, next)).toEqual(chart.evolve(opened, next));
  });

  it('says which fact and which state when history and chart disagree', () => {
    const caught = (() => {
      try {
        return chart.evolve(null, evenement('bilanOuvert.v1'));
      } catch (error) {
        return error;
      }
    })();
    expect(caught).toMatchObject({ type: 'bilanOuvert.v1', value: 'nouveau' });
  });
});

describe('the chart of the accompagnement global', () => {
  it('has no guard, delay, child or effect: a replay depends on facts alone', () => {
    for (const state of Object.values(machine.states)) {
      expect(state.after).toEqual([]);
      expect(state.invoke).toEqual([]);
      expect([...state.entry, ...state.exit]).toEqual([]);
      expect(Object.keys(state.states)).toEqual([]);
      for (const arrow of [...state.transitions.values()].flat()) {
        expect(arrow.guard).toBeUndefined();
        expect(arrow.actions).toEqual(['fold']);
      }
    }
  });

  it('reaches every state by paths of facts', () => {
    const paths = getShortestPaths(machine, {
      events,
      serializeState: (state) => JSON.stringify(state.value),
    });
    expect(new Set(paths.map((path) => path.state.value))).toEqual(new Set(Object.keys(agStates)));
    for (const path of paths) {
      const facts = path.steps.map(({ event }) => event).filter(({ type }) => types.includes(type));
      const end = facts.reduce(
        (state, { type }) => chart.evolve(state, evenement(type as AgFactType)),
        chart.initial,
      );
      expect(end.value).toBe(path.state.value);
    }
  });

  it('has an arrow for every fact, and a definition for every arrow', () => {
    expect(new Set(chart.arrows.map(({ fact }) => fact))).toEqual(new Set(types));
  });

  it('is the chart that version 1 was recorded with: a change asks for a new version', () => {
    expect(chart.fingerprint).toMatchInlineSnapshot(`"b6b4932f2d7d41e5"`);
  });
});
